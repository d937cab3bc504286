#include "storage/fault.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>

namespace candor::storage {

namespace {

struct Meaning {
  int code;  // an extended code, or a primary one for all its kin
  Fault fault;
};

constexpr std::array Meanings = {
    Meaning{SQLITE_IOERR_WRITE, Fault::DiskFull},  // what a limit of the file's size gives
    Meaning{SQLITE_IOERR_SHMSIZE, Fault::DiskFull},
    Meaning{SQLITE_IOERR_READ, Fault::NotReadable},
    Meaning{SQLITE_IOERR_SHORT_READ, Fault::NotReadable},
    Meaning{SQLITE_IOERR_NOMEM, Fault::Internal},
    Meaning{SQLITE_CONSTRAINT_UNIQUE, Fault::AlreadyThere},
    Meaning{SQLITE_CONSTRAINT_PRIMARYKEY, Fault::AlreadyThere},
    Meaning{SQLITE_CONSTRAINT_ROWID, Fault::AlreadyThere},
    Meaning{SQLITE_NOTADB, Fault::VaultDamaged},
    Meaning{SQLITE_CORRUPT, Fault::VaultDamaged},
    Meaning{SQLITE_FULL, Fault::DiskFull},
    Meaning{SQLITE_IOERR, Fault::NotWritable},
    Meaning{SQLITE_READONLY, Fault::NotWritable},
    Meaning{SQLITE_CANTOPEN, Fault::NotWritable},
    Meaning{SQLITE_PERM, Fault::NotWritable},
    Meaning{SQLITE_BUSY, Fault::InUse},
    Meaning{SQLITE_LOCKED, Fault::InUse},
    Meaning{SQLITE_INTERRUPT, Fault::Cancelled},
    Meaning{SQLITE_TOOBIG, Fault::TooLarge},
    Meaning{SQLITE_CONSTRAINT, Fault::Invalid},
};

constexpr int primaryCode(int extendedCode) { return extendedCode & 0xff; }

bool isFull(int systemError) {
#ifdef EDQUOT
  if (systemError == EDQUOT) return true;
#endif
  return systemError == ENOSPC || systemError == EFBIG;
}

Fault meaningOf(int extendedCode, int systemError) {
  const bool isSystems = primaryCode(extendedCode) == SQLITE_IOERR || primaryCode(extendedCode) == SQLITE_CANTOPEN;
  if (isSystems && isFull(systemError)) return Fault::DiskFull;
  const bool isWritten = extendedCode == SQLITE_IOERR_WRITE || extendedCode == SQLITE_IOERR_SHMSIZE;
  if (isWritten && systemError == EIO) return Fault::NotWritable;
  for (const int code : {extendedCode, primaryCode(extendedCode)}) {
    for (const Meaning& meaning : Meanings) {
      if (meaning.code == code) return meaning.fault;
    }
  }
  return Fault::Internal;
}

}  // namespace

Error faultOf(int extendedCode, int systemError) {
  QString detail =
      QStringLiteral("SQLite %1: %2").arg(extendedCode).arg(QString::fromUtf8(sqlite3_errstr(extendedCode)));
  if (systemError != 0) detail += QStringLiteral(" (system error %1)").arg(systemError);
  return {meaningOf(extendedCode, systemError), detail};
}

Error lastFault(sqlite3* connection) {
  const int code = sqlite3_extended_errcode(connection);
  const bool isSystems = primaryCode(code) == SQLITE_IOERR || primaryCode(code) == SQLITE_CANTOPEN;
  return faultOf(code, isSystems ? sqlite3_system_errno(connection) : 0);
}

}  // namespace candor::storage
