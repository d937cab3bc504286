// A switch that forgets a fault.
// EXPECT: -Wswitch|not handled in switch
#include "base/error.h"

int use(candor::Fault fault) {
  using candor::Fault;
  switch (fault) {
    case Fault::NotFound:
    case Fault::NoEntry:
    case Fault::NotReadable:
    case Fault::NotWritable:
    case Fault::UnknownFormat:
    case Fault::TooLarge:
    case Fault::Damaged:
    case Fault::Protected:
    case Fault::NoText:
    case Fault::Scan:
    case Fault::Garbled:
    case Fault::TooShort:
    case Fault::TimedOut:
    case Fault::Crashed:
    case Fault::Cancelled:
    case Fault::Invalid:
    case Fault::Unavailable:
    case Fault::WrongKey:
    case Fault::NoVault:
    case Fault::AlreadyThere:
    case Fault::InUse:
    case Fault::NewerVault:
    case Fault::VaultDamaged:
    case Fault::NotYours:
    case Fault::DiskFull:
    case Fault::TooSoon:
    case Fault::LockedOut:
    case Fault::KeychainIdle:
    case Fault::LastSlot:
    case Fault::TooManySlots:
    case Fault::StepUpNeeded:
    case Fault::WrongCode:
    case Fault::LeftInJournal:
    case Fault::NoKeychain:
    case Fault::KeychainLocked: return 1;
#ifndef MISTAKE
    case Fault::Internal: return 2;
#endif
  }
  return 0;
}
