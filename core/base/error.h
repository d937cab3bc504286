// What went wrong, as a value: a Fault everybody can switch over, and a detail for the log and the curious.
// The sentence a person reads is made from it in ui/words, never here.
#pragma once

#include <QString>

namespace candor {

enum class Fault {
  NotFound,        // no such file or folder
  NoEntry,         // no such resume, posting or analysis in the vault
  NotReadable,     // it is there, the system does not let us read it
  NotWritable,     // the result could not be saved
  UnknownFormat,   // no reader for these bytes
  TooLarge,        // over a limit: bytes, entries, pages, depth
  Damaged,         // the bytes break their own format
  Protected,       // needs a password to open
  NoText,          // a document without words
  Scan,            // a picture of a page, and what reads pictures is not installed
  Garbled,         // words that are not language: broken fonts, binary noise
  TooShort,        // too little text to say anything
  TimedOut,        // stopped at its time limit
  Crashed,         // the reading child ended without an answer
  Cancelled,       // the user stopped it
  Invalid,         // an argument or value out of its range
  Unavailable,     // a part of the program that should be installed is not
  WrongKey,        // the passphrase, recovery code or key does not open the vault
  NoVault,         // there is no vault in this folder
  AlreadyThere,    // there is one already, or a file where a new one should be
  InUse,           // another program has the vault open
  NewerVault,      // made by a later version of Candor; left untouched
  VaultDamaged,    // header or pages of the vault fail their own checks
  NotYours,        // owned by somebody else, reached through a link, or open to others
  DiskFull,        // no room left; what was acknowledged is kept
  NoKeychain,      // the system offers no keychain, or it does not answer
  KeychainLocked,  // it is there and refuses: locked, or denied by the user
  TooSoon,         // too many attempts failed; the next one is made after Error::seconds
  LockedOut,       // a hundred attempts failed: a passphrase is not tried until another way opens the vault
  KeychainIdle,    // the vault was not opened for so long that the keychain opens it no more
  LastSlot,        // a vault keeps at least two ways to open it, and one that works
  TooManySlots,    // a vault has eight ways to open it at most
  StepUpNeeded,    // wants a one-time code first
  WrongCode,       // the one-time code is wrong, or was used already
  LeftInJournal,   // erased, and the journal that still holds it could not be emptied yet
  Internal,        // a broken invariant of ours
};

struct Error {
  Fault fault = Fault::Internal;
  QString detail;      // technical, may be empty; never content of a resume or mail
  qint64 seconds = 0;  // of TooSoon: how long to wait

  friend bool operator==(const Error&, const Error&) = default;
};

}  // namespace candor
