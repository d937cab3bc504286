#include "formats/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <array>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr quint64 LeastSuspectSize = 1024 * 1024;  // below it any ratio is harmless
constexpr quint64 HighestRatio = 200;              // documents reach 50

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

bool isSuspect(const zip_stat_t& about) {
  return about.size > LeastSuspectSize && about.size / HighestRatio > about.comp_size;
}

// What the entries declare, before anything is inflated. A lie is found when the bytes come.
Result<void> checkDeclared(zip_t* archive, const reading::Limits& limits) {
  const zip_int64_t entries = zip_get_num_entries(archive, 0);
  if (entries > limits.entries) return Error{Fault::TooLarge, u"%1 entries"_s.arg(entries)};
  quint64 declared = 0;
  for (zip_int64_t index = 0; index < entries; ++index) {
    zip_stat_t about;
    if (zip_stat_index(archive, zip_uint64_t(index), 0, &about) != 0) return Error{Fault::Damaged, u"a bad entry"_s};
    if (about.size > quint64(limits.inflatedBytes) - declared) return Error{Fault::TooLarge, u"unpacked size"_s};
    if (isSuspect(about)) return Error{Fault::TooLarge, u"packed too tightly"_s};
    declared += about.size;
  }
  return {};
}

}  // namespace

void ZipArchive::Close::operator()(zip* archive) const { zip_discard(archive); }

Result<ZipArchive> ZipArchive::open(const QByteArray& content, const reading::Limits& limits) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(content.constData(), zip_uint64_t(content.size()), 0, &error);
  zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  if (!archive) {
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    if (source) zip_source_free(source);
    zip_error_fini(&error);
    return Error{Fault::Damaged, reason};
  }
  zip_error_fini(&error);
  ZipArchive opened(archive, limits.inflatedBytes);
  if (const auto declared = checkDeclared(archive, limits); !declared) return declared.error();
  return opened;
}

qint64 ZipArchive::indexOf(const QString& name) const {
  return zip_name_locate(m_zip.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
}

bool ZipArchive::contains(const QString& name) const { return indexOf(name) >= 0; }

QStringList ZipArchive::names() const {
  QStringList names;
  const zip_int64_t entries = zip_get_num_entries(m_zip.get(), 0);
  for (zip_int64_t index = 0; index < entries; ++index)
    if (const char* name = zip_get_name(m_zip.get(), zip_uint64_t(index), 0)) names += QString::fromUtf8(name);
  return names;
}

Result<QByteArray> ZipArchive::part(const QString& name) {
  const qint64 index = indexOf(name);
  if (index < 0) return Error{Fault::Damaged, u"a part is missing"_s};
  zip_stat_t about;
  if (zip_stat_index(m_zip.get(), zip_uint64_t(index), 0, &about) != 0) return Error{Fault::Damaged, u"a bad entry"_s};
  if (about.encryption_method != ZIP_EM_NONE) return Error{Fault::Protected, u"an encrypted part"_s};
  if (about.size > quint64(m_bytesLeft)) return Error{Fault::TooLarge, u"unpacked size"_s};

  const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0));
  if (!file) return Error{Fault::Damaged, u"a part cannot be opened"_s};
  QByteArray bytes;
  std::array<char, 64 * 1024> chunk;
  for (;;) {
    const zip_int64_t got = zip_fread(file.get(), chunk.data(), chunk.size());
    if (got < 0) return Error{Fault::Damaged, u"a part is broken"_s};
    if (got == 0) return bytes;
    m_bytesLeft -= got;
    if (m_bytesLeft < 0 || quint64(bytes.size() + got) > about.size) return Error{Fault::TooLarge, u"unpacked size"_s};
    bytes.append(chunk.data(), qsizetype(got));
  }
}

}  // namespace candor::formats
