#include "architecture/elf_file.h"

#include <QRegularExpression>

#include <cstring>

#ifdef Q_OS_LINUX
#include <elf.h>
#endif

using namespace Qt::StringLiterals;

namespace candor::tests {

QStringList weaknessesOf(const ElfFile& file) {
  QStringList found;
  if (!file.isPositionIndependent) found.append(u"lies at a fixed address"_s);
  if (!file.hasReadOnlyRelocations) found.append(u"its relocations stay writable"_s);
  if (!file.bindsAtOnce) found.append(u"binds its calls late"_s);
  if (file.hasExecutableStack) found.append(u"its stack may be executed"_s);
  if (!file.guardsItsStack) found.append(u"does not guard its stack"_s);
  if (!file.searchPaths.isEmpty()) found.append(u"looks for libraries in "_s + file.searchPaths.join(u','));
  return found;
}

QStringList networkLibrariesOf(const ElfFile& file) {
  static const QRegularExpression network(
      u"^lib(Qt6(Network|WebSockets|WebEngine|HttpServer)|curl|soup|ssl|gnutls|microhttpd|nghttp2|resolv|zmq)"_s);
  return file.libraries.filter(network);
}

#ifdef Q_OS_LINUX

namespace {

template <class T>
std::optional<T> at(const QByteArray& bytes, quint64 offset) {
  if (offset > quint64(bytes.size()) || quint64(bytes.size()) - offset < sizeof(T)) return std::nullopt;
  T value;
  std::memcpy(&value, bytes.constData() + offset, sizeof(T));
  return value;
}

// Ends at a zero byte, or where the file ends.
QByteArray textAt(const QByteArray& bytes, quint64 offset) {
  if (offset >= quint64(bytes.size())) return {};
  const auto from = qsizetype(offset);
  const qsizetype end = bytes.indexOf('\0', from);
  return bytes.mid(from, (end < 0 ? bytes.size() : end) - from);
}

void takeSegments(const QByteArray& bytes, const Elf64_Ehdr& head, ElfFile& file) {
  for (quint64 i = 0; i < head.e_phnum; ++i) {
    const auto segment = at<Elf64_Phdr>(bytes, head.e_phoff + i * sizeof(Elf64_Phdr));
    if (!segment) return;
    if (segment->p_type == PT_GNU_RELRO) file.hasReadOnlyRelocations = true;
    if (segment->p_type == PT_GNU_STACK) file.hasExecutableStack = (segment->p_flags & PF_X) != 0;
  }
}

void takeDynamic(const QByteArray& bytes, const Elf64_Shdr& section, quint64 names, ElfFile& file) {
  for (quint64 i = 0; i * sizeof(Elf64_Dyn) < section.sh_size; ++i) {
    const auto entry = at<Elf64_Dyn>(bytes, section.sh_offset + i * sizeof(Elf64_Dyn));
    if (!entry || entry->d_tag == DT_NULL) return;
    const quint64 value = entry->d_un.d_val;
    if (entry->d_tag == DT_NEEDED) file.libraries.append(QString::fromUtf8(textAt(bytes, names + value)));
    if (entry->d_tag == DT_RPATH || entry->d_tag == DT_RUNPATH)
      file.searchPaths.append(QString::fromUtf8(textAt(bytes, names + value)));
    if (entry->d_tag == DT_FLAGS && (value & DF_BIND_NOW)) file.bindsAtOnce = true;
    if (entry->d_tag == DT_FLAGS_1 && (value & DF_1_NOW)) file.bindsAtOnce = true;
  }
}

void takeSymbols(const QByteArray& bytes, const Elf64_Shdr& section, quint64 names, ElfFile& file) {
  for (quint64 i = 0; i * sizeof(Elf64_Sym) < section.sh_size; ++i) {
    const auto symbol = at<Elf64_Sym>(bytes, section.sh_offset + i * sizeof(Elf64_Sym));
    if (!symbol) return;
    const QByteArray name = textAt(bytes, names + symbol->st_name);
    if (name == "__stack_chk_fail") file.guardsItsStack = true;
  }
}

}  // namespace

std::optional<ElfFile> elfFileIn(const QByteArray& bytes) {
  const auto head = at<Elf64_Ehdr>(bytes, 0);
  if (!head || std::memcmp(head->e_ident, ELFMAG, SELFMAG) != 0 || head->e_ident[EI_CLASS] != ELFCLASS64)
    return std::nullopt;
  ElfFile file{.isPositionIndependent = head->e_type == ET_DYN, .libraries = {}, .searchPaths = {}};
  takeSegments(bytes, *head, file);
  for (quint64 i = 0; i < head->e_shnum; ++i) {
    const auto section = at<Elf64_Shdr>(bytes, head->e_shoff + i * sizeof(Elf64_Shdr));
    if (!section) return std::nullopt;
    const auto names = at<Elf64_Shdr>(bytes, head->e_shoff + section->sh_link * sizeof(Elf64_Shdr));
    if (!names) continue;
    if (section->sh_type == SHT_DYNAMIC) takeDynamic(bytes, *section, names->sh_offset, file);
    if (section->sh_type == SHT_DYNSYM) takeSymbols(bytes, *section, names->sh_offset, file);
  }
  return file;
}

#else

std::optional<ElfFile> elfFileIn(const QByteArray&) { return std::nullopt; }

#endif

}  // namespace candor::tests
