// What the program gives back to the heap is wiped first, so that a document that was shown and closed is not left in
// its memory. These two stand before glibc's own, which go on handing out the blocks; the libraries' calls come here,
// too. (A sanitizer has a heap of its own.)
#include <cerrno>
#include <cstddef>
#include <cstring>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

extern "C" {

void* __libc_malloc(std::size_t size);
void __libc_free(void* block);
std::size_t malloc_usable_size(void* block);

__attribute__((visibility("default"))) void free(void* block) {
  if (!block) return;
  const int error = errno;
  ::explicit_bzero(block, ::malloc_usable_size(block));
  __libc_free(block);
  errno = error;
}

// What grows moves: glibc's own would leave the old block as it was.
__attribute__((visibility("default"))) void* realloc(void* block, std::size_t size) {
  if (!block) return __libc_malloc(size);
  if (size == 0) {
    free(block);
    return nullptr;
  }
  const std::size_t old = ::malloc_usable_size(block);
  if (size <= old && size >= old / 2) {
    ::explicit_bzero(static_cast<char*>(block) + size, old - size);
    return block;
  }
  void* const moved = __libc_malloc(size);
  if (!moved) return nullptr;
  std::memcpy(moved, block, size < old ? size : old);
  free(block);
  return moved;
}

}  // extern "C"

#endif
