// Windows: the C library's descriptors. Nobody is asked at the terminal; a file or a descriptor has to be named.
#include "cli/secret_input.h"

#include <fcntl.h>
#include <io.h>
#include <cerrno>
#include <utility>

namespace candor::cli {

Result<InputFile> InputFile::open(const QString& path) {
  const int descriptor = ::_wopen(qUtf16Printable(path), _O_RDONLY | _O_BINARY | _O_NOINHERIT);
  if (descriptor < 0) return Error{errno == ENOENT ? Fault::NotFound : Fault::NotReadable, {}};
  return InputFile(descriptor);
}

Result<InputFile> InputFile::inherited(int descriptor) {
  if (::_setmode(descriptor, _O_BINARY) < 0) return Error{Fault::NotReadable, {}};
  return InputFile(descriptor);
}

InputFile::~InputFile() {
  if (m_descriptor > 2) ::_close(m_descriptor);
}

InputFile::InputFile(InputFile&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

bool InputFile::isOpenToOthers() const { return false; }

Result<Secret> InputFile::read(std::size_t most) const {
  Secret room(most + 1);
  std::size_t size = 0;
  while (size < most + 1) {
    const int count = ::_read(m_descriptor, room.writable().data() + size, unsigned(most + 1 - size));
    if (count < 0) return Error{Fault::NotReadable, {}};
    if (count == 0) return Secret(room.bytes().first(size));
    size += std::size_t(count);
  }
  return Error{Fault::TooLarge, {}};
}

bool canAsk() { return false; }

Result<Secret> askHidden(const QString&, std::size_t) { return Error{Fault::Unavailable, {}}; }

}  // namespace candor::cli
