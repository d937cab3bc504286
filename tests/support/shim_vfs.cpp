#include "support/shim_vfs.h"

#include <QFile>

#include <new>
#include <utility>

namespace candor::tests {

namespace {

// What SQLite holds as an open file; the system's own follows it in the same memory.
struct ShimFile {
  sqlite3_file base;
  ShimVfs* shim;
  char* name;        // a copy; null for nameless files
  bool syncsFolder;  // along with its first sync, as SQLite does for a journal it may have made

  [[nodiscard]] sqlite3_file* system() { return reinterpret_cast<sqlite3_file*>(this + 1); }
  [[nodiscard]] QByteArray path() const { return QByteArray(name); }
};

ShimFile& shimOf(sqlite3_file* file) { return *reinterpret_cast<ShimFile*>(file); }

bool isJournalToMake(int flags) {
  return (flags & SQLITE_OPEN_CREATE) != 0 && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
}

}  // namespace

// The C functions that SQLite calls.
struct ShimCalls {
  static ShimVfs& shim(sqlite3_vfs* vfs) { return *static_cast<ShimVfs*>(vfs->pAppData); }
  static sqlite3_vfs* system(sqlite3_vfs* vfs) { return shim(vfs).m_system; }
  static int before(sqlite3_file* file, FileCall call) { return shimOf(file).shim->before(call); }

  static int close(sqlite3_file* file) {
    sqlite3_file* const system = shimOf(file).system();
    sqlite3_free(std::exchange(shimOf(file).name, nullptr));
    return system->pMethods ? system->pMethods->xClose(system) : SQLITE_OK;
  }
  static int read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset) {
    if (const int refused = before(file, FileCall::Read)) return refused;
    sqlite3_file* const system = shimOf(file).system();
    return system->pMethods->xRead(system, bytes, size, offset);
  }
  static int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
    if (const int refused = before(file, FileCall::Write)) return refused;
    sqlite3_file* const system = shimOf(file).system();
    const int done = system->pMethods->xWrite(system, bytes, size, offset);
    if (done == SQLITE_OK)
      shimOf(file).shim->written(shimOf(file).path(), offset, QByteArray(static_cast<const char*>(bytes), size));
    return done;
  }
  static int truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (const int refused = before(file, FileCall::Truncate)) return refused;
    sqlite3_file* const system = shimOf(file).system();
    const int done = system->pMethods->xTruncate(system, size);
    if (done == SQLITE_OK) shimOf(file).shim->truncated(shimOf(file).path(), size);
    return done;
  }
  static int sync(sqlite3_file* file, int flags) {
    if (const int refused = before(file, FileCall::Sync)) return refused;
    sqlite3_file* const system = shimOf(file).system();
    const int done = system->pMethods->xSync(system, flags);
    if (done != SQLITE_OK) return done;
    shimOf(file).shim->synced(shimOf(file).path());
    if (std::exchange(shimOf(file).syncsFolder, false)) shimOf(file).shim->folderSynced(shimOf(file).path());
    return SQLITE_OK;
  }
  static int size(sqlite3_file* file, sqlite3_int64* size) {
    if (const int refused = before(file, FileCall::Size)) return refused;
    return shimOf(file).system()->pMethods->xFileSize(shimOf(file).system(), size);
  }
  static int lock(sqlite3_file* file, int level) {
    if (const int refused = before(file, FileCall::Lock)) return refused;
    return shimOf(file).system()->pMethods->xLock(shimOf(file).system(), level);
  }
  static int unlock(sqlite3_file* file, int level) {
    return shimOf(file).system()->pMethods->xUnlock(shimOf(file).system(), level);
  }
  static int isReserved(sqlite3_file* file, int* isIt) {
    return shimOf(file).system()->pMethods->xCheckReservedLock(shimOf(file).system(), isIt);
  }
  static int control(sqlite3_file* file, int operation, void* argument) {
    return shimOf(file).system()->pMethods->xFileControl(shimOf(file).system(), operation, argument);
  }
  static int sectorSize(sqlite3_file* file) {
    return shimOf(file).system()->pMethods->xSectorSize(shimOf(file).system());
  }
  static int abilities(sqlite3_file* file) {
    return shimOf(file).system()->pMethods->xDeviceCharacteristics(shimOf(file).system());
  }
  static int map(sqlite3_file* file, int region, int size, int extend, void volatile** memory) {
    if (const int refused = before(file, FileCall::Map)) return refused;
    return shimOf(file).system()->pMethods->xShmMap(shimOf(file).system(), region, size, extend, memory);
  }
  static int mapLock(sqlite3_file* file, int offset, int count, int flags) {
    return shimOf(file).system()->pMethods->xShmLock(shimOf(file).system(), offset, count, flags);
  }
  static void barrier(sqlite3_file* file) { shimOf(file).system()->pMethods->xShmBarrier(shimOf(file).system()); }
  static int unmap(sqlite3_file* file, int isDeleted) {
    return shimOf(file).system()->pMethods->xShmUnmap(shimOf(file).system(), isDeleted);
  }

  static constexpr sqlite3_io_methods Methods = {2,       close,   read,       write,   truncate,   sync,      size,
                                                 lock,    unlock,  isReserved, control, sectorSize, abilities, map,
                                                 mapLock, barrier, unmap,      nullptr, nullptr};

  static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    if (const int refused = shim(vfs).before(FileCall::Open)) return refused;
    const bool wasThere = name && QFile::exists(QString::fromUtf8(name));
    auto* const opened = new (file) ShimFile{{nullptr}, &shim(vfs), nullptr, isJournalToMake(flags)};
    opened->system()->pMethods = nullptr;
    const int done = system(vfs)->xOpen(system(vfs), name, opened->system(), flags, outFlags);
    if (done != SQLITE_OK) return done;
    opened->name = name ? sqlite3_mprintf("%s", name) : nullptr;
    opened->base.pMethods = &Methods;
    if (name && !wasThere) shim(vfs).created(name);
    return SQLITE_OK;
  }
  static int remove(sqlite3_vfs* vfs, const char* name, int isSynced) {
    if (const int refused = shim(vfs).before(FileCall::Delete)) return refused;
    const int done = system(vfs)->xDelete(system(vfs), name, isSynced);
    if (done != SQLITE_OK) return done;
    shim(vfs).removed(name);
    if (isSynced != 0) shim(vfs).folderSynced(name);
    return SQLITE_OK;
  }
  static int access(sqlite3_vfs* vfs, const char* name, int flags, int* answer) {
    if (const int refused = shim(vfs).before(FileCall::Access)) return refused;
    return system(vfs)->xAccess(system(vfs), name, flags, answer);
  }
};

ShimVfs::ShimVfs(QByteArray name) : m_name(std::move(name)), m_system(sqlite3_vfs_find(nullptr)), m_vfs(*m_system) {
  m_vfs.pNext = nullptr;
  m_vfs.zName = m_name.constData();
  m_vfs.pAppData = this;
  m_vfs.szOsFile = int(sizeof(ShimFile)) + m_system->szOsFile;
  m_vfs.xOpen = &ShimCalls::open;
  m_vfs.xDelete = &ShimCalls::remove;
  m_vfs.xAccess = &ShimCalls::access;
  sqlite3_vfs_register(&m_vfs, 0);
}

ShimVfs::~ShimVfs() { sqlite3_vfs_unregister(&m_vfs); }

}  // namespace candor::tests
