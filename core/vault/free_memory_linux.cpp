#include "vault/free_memory.h"

#include <unistd.h>

namespace candor::vault {

quint64 freeMemory() {
  const long pages = ::sysconf(_SC_AVPHYS_PAGES);
  const long size = ::sysconf(_SC_PAGESIZE);
  return pages > 0 && size > 0 ? quint64(pages) * quint64(size) : 0;
}

}  // namespace candor::vault
