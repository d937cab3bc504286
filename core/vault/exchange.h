// Exchange: a vault that was built beside another one takes its place. What has to follow is written into the new vault
// before, so that a program that was killed in between is followed by one that finishes it; what was never finished is
// known by the same note, and goes.
#pragma once

#include "base/result.h"
#include "vault/place.h"

#include <QString>
#include <QStringList>

namespace candor::vault {

// The backups and journal of the vault that is replaced.
enum class Copies {
  GoOn,  // as the new vault's: it is the same one
  Stay,  // with the old one
};

struct ExchangePlan {
  QString beside;    // where the new vault was built; its folder's name alone, as the next
  QString replaced;  // what the old vault is called then; empty when there is none
  Copies copies = Copies::GoOn;
};

// First of all in the folder beside: what is in it has no worth of its own. NotWritable, DiskFull.
[[nodiscard]] Result<void> markUnfinished(const Place& beside);

// Last, when all that is left is the exchange itself. NotWritable, DiskFull.
[[nodiscard]] Result<void> planExchange(const Place& beside, const ExchangePlan& plan);

// Finishes what is left of an exchange that put a vault here; well when there is none. Returns where the old vault is;
// empty when there is none. NotWritable: it goes on at the next opening.
[[nodiscard]] Result<QString> settleExchange(const Place& target);

// Folders beside the vault of programs that were killed while they built in them. The vault is claimed.
[[nodiscard]] QStringList unfinishedBeside(const Place& target);
void removeUnfinishedBeside(const Place& target);

}  // namespace candor::vault
