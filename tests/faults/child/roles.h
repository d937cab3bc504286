// What the child can be. Each role takes its arguments, talks in lines, and returns the exit code.
#pragma once

#include <QStringList>

namespace candor::faults {

// Opens a vault with the key it hears, and adds resumes from a number on until it is killed; tells "adding N" before
// and "kept N" after each.
int addUntilKilled(const QStringList& arguments);

// Hears a vault's key, then opens it at each "go" and tells "open" or the fault; lets go of it at each "close".
int openWhenTold(const QStringList& arguments);

// Fills a vault until the disk is full, then erases and opens anew; tells what it found at each step. The disk is a
// small one of its own ("disk"), or no file grows beyond some MiB ("file").
int fillTheDisk(const QStringList& arguments);

// Erases where the journal has room and the database may not be written: no file may grow beyond half of it. Tells what
// that ends in and what is kept, then the same without the limit and the journal's size.
int eraseWithoutRoom(const QStringList& arguments);

// Hears a vault's key and tells what opening it from a folder that cannot be written ends in.
int openReadOnly(const QStringList& arguments);

// Hears a passphrase, uses a vault in every way there is, and tells which secrets its memory holds, while the vault is
// open and when it was closed.
int searchOwnMemory(const QStringList& arguments);

}  // namespace candor::faults
