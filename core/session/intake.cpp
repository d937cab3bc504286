#include "session/intake.h"

#include "posting/posting.h"
#include "posting/posting_json.h"
#include "profile/read_profile.h"
#include "reading/format.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace candor::session {

namespace {

struct ReadFile {
  documents::SourceFile source;
  reading::Document document;
};

Result<ReadFile> readDocument(const Worker& worker, const ReadingDesk& desk, const FileBytes& file) {
  const auto format = reading::recognise(file.name, file.bytes);
  if (!format) return format.error();
  auto document = desk.reader.read(worker, file.bytes, *format);
  if (!document) return document.error();
  const std::string_view extension = reading::format(*format).extensions.front();
  return ReadFile{.source = {.name = file.name,
                             .format = QString::fromLatin1(extension.data(), qsizetype(extension.size())),
                             .bytes = file.bytes},
                  .document = *std::move(document)};
}

}  // namespace

Result<FileBytes> loadFile(const QString& path) {
  qint64 most = 0;
  for (const reading::Format& format : reading::formats()) most = std::max(most, format.limits.bytes);
  QFile file(path);
  const QFileInfo about(path);
  if (!about.exists()) return Error{Fault::NotFound, {}};
  if (!about.isFile() || !file.open(QIODevice::ReadOnly)) return Error{Fault::NotReadable, file.errorString()};
  QByteArray bytes = file.read(most + 1);
  if (bytes.size() > most) return Error{Fault::TooLarge, {}};
  return FileBytes{.name = about.fileName(), .bytes = std::move(bytes)};
}

Result<documents::NewVersion> readResume(const Worker& worker, const ReadingDesk& desk, const FileBytes& file) {
  auto read = readDocument(worker, desk, file);
  if (!read) return read.error();
  profile::Profile profile = profile::readProfile(read->document, desk.ontology);
  return documents::NewVersion{.file = std::move(read->source),
                               .document = std::move(read->document),
                               .profile = std::move(profile),
                               .dataVersion = desk.ontology.version()};
}

Result<documents::NewPosting> readPosting(const Worker& worker, const ReadingDesk& desk, const FileBytes& file) {
  auto read = readDocument(worker, desk, file);
  if (!read) return read.error();
  auto posting = readPosting(desk, PostingText(read->document.text));
  if (posting) posting->file = std::move(read->source);
  return posting;
}

Result<documents::NewPosting> readPosting(const ReadingDesk& desk, const PostingText& text) {
  const auto posting = posting::readPosting(text, desk.ontology);
  if (!posting) return posting.error();
  return documents::NewPosting{.names = {.title = posting->title.value,
                                         .company = posting->company.value,
                                         .place = posting->place.value,
                                         .sourceUrl = {}},
                               .text = text,
                               .reading = posting::toJson(*posting, desk.ontology),
                               .file = std::nullopt,
                               .dataVersion = desk.ontology.version()};
}

}  // namespace candor::session
