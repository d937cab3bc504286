#include "documents/kept.h"
#include "documents/resumes.h"
#include "reading/kept_form.h"
#include "storage/sql.h"
#include "storage/statement.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace candor::documents::resumes {
namespace {

using storage::Columns;
using storage::Query;
using storage::Read;

constexpr Query<Columns<ResumeId, QString, QString, QDateTime, std::optional<QDateTime>, ResumeVersionId, int, QString,
                        QString, qint64, QByteArray, QString, QDateTime>,
                bool>
    All("SELECT r.id, r.title, r.person, r.created, r.binned, "
        "v.id, v.number, v.file_name, v.format, v.size, v.sha256, v.data_version, v.added "
        "FROM resume r JOIN resume_version v ON v.resume = r.id "
        "WHERE (r.binned IS NOT NULL) = ? AND v.number = (SELECT max(number) FROM resume_version WHERE resume = r.id) "
        "ORDER BY v.id DESC");
constexpr Query<Columns<QString, QString, QDateTime, std::optional<QDateTime>>, ResumeId> One(
    "SELECT title, person, created, binned FROM resume WHERE id = ?");
constexpr Query<Columns<ResumeVersionId, int, QString, QString, qint64, QByteArray, QString, QDateTime>, ResumeId>
    VersionsOf(
        "SELECT id, number, file_name, format, size, sha256, data_version, added FROM resume_version "
        "WHERE resume = ? ORDER BY number DESC");
constexpr Query<Columns<ResumeId>, ResumeVersionId> ResumeOf("SELECT resume FROM resume_version WHERE id = ?");
constexpr Query<Columns<QByteArray, QString>, ResumeVersionId> ContentOf(
    "SELECT document, profile FROM resume_content WHERE version = ?");
constexpr Query<Columns<QByteArray>, ResumeVersionId> BytesOf("SELECT bytes FROM resume_content WHERE version = ?");

Error absent() { return {Fault::NoEntry, QStringLiteral("no such resume")}; }

ListedVersion listedVersion(ResumeVersionId id, int number, QString fileName, QString format, qint64 size,
                            QByteArray sha256, QString dataVersion, QDateTime added) {
  return {.id = id,
          .number = number,
          .fileName = std::move(fileName),
          .format = std::move(format),
          .size = size,
          .sha256 = std::move(sha256),
          .dataVersion = std::move(dataVersion),
          .added = std::move(added)};
}

Result<std::vector<ListedVersion>> versionsOf(Read& read, ResumeId id) {
  auto rows = read.rows(VersionsOf, id);
  if (!rows) return rows.error();
  if (rows->empty()) return absent();
  std::vector<ListedVersion> versions;
  for (auto& columns : *rows) versions.push_back(std::apply(listedVersion, std::move(columns)));
  return versions;
}

Result<ListedResume> listed(Read& read, ResumeId id, const ListedVersion& newest) {
  auto row = read.row(One, id);
  if (!row) return row.error();
  if (!*row) return absent();
  auto& [title, person, created, binned] = **row;
  return ListedResume{.id = id,
                      .title = std::move(title),
                      .person = std::move(person),
                      .created = std::move(created),
                      .binned = std::move(binned),
                      .newest = newest};
}

Result<StoredResume> opened(Read& read, StoredResume&& closed, Content content) {
  const auto row = read.row(ContentOf, closed.version.id);
  if (!row) return row.error();
  if (!*row) return absent();
  Result<reading::Document> document = reading::keptDocument(std::get<0>(**row));
  if (!document) return document.error();
  closed.document = *std::move(document);
  closed.profile = jsonOf(std::get<1>(**row));
  if (content == Content::WithoutBytes) return std::move(closed);
  auto bytes = read.row(BytesOf, closed.version.id);
  if (!bytes) return bytes.error();
  if (*bytes) closed.bytes = std::get<0>(**std::move(bytes));
  return std::move(closed);
}

Result<StoredResume> closedWith(Read& read, ResumeId id, std::optional<ResumeVersionId> wanted) {
  Result<std::vector<ListedVersion>> versions = versionsOf(read, id);
  if (!versions) return versions.error();
  const auto version = std::find_if(versions->begin(), versions->end(), [wanted](const ListedVersion& candidate) {
    return !wanted || candidate.id == *wanted;
  });
  if (version == versions->end()) return absent();
  Result<ListedResume> resume = listed(read, id, versions->front());
  if (!resume) return resume.error();
  return StoredResume{.resume = *std::move(resume),
                      .versions = *versions,
                      .version = *version,
                      .document = {},
                      .profile = {},
                      .bytes = {}};
}

}  // namespace

Result<ListedResume> row(Read& read, ResumeId id) {
  const Result<std::vector<ListedVersion>> versions = versionsOf(read, id);
  if (!versions) return versions.error();
  return listed(read, id, versions->front());
}

Result<std::vector<ListedResume>> list(Read& read, Where where) {
  std::vector<ListedResume> all;
  const auto add = [&all](ResumeId id, QString title, QString person, QDateTime created,
                          std::optional<QDateTime> binned, ResumeVersionId version, auto... columns) {
    all.push_back({.id = id,
                   .title = std::move(title),
                   .person = std::move(person),
                   .created = std::move(created),
                   .binned = std::move(binned),
                   .newest = listedVersion(version, std::move(columns)...)});
  };
  const Result<void> listed = read.each(All, add, where == Where::InBin);
  if (!listed) return listed.error();
  return all;
}

Result<StoredResume> show(Read& read, ResumeId id, Content content) {
  Result<StoredResume> closed = closedWith(read, id, std::nullopt);
  if (!closed) return closed;
  return opened(read, *std::move(closed), content);
}

Result<StoredResume> show(Read& read, ResumeVersionId id, Content content) {
  const auto resume = read.row(ResumeOf, id);
  if (!resume) return resume.error();
  if (!*resume) return absent();
  Result<StoredResume> closed = closedWith(read, std::get<0>(**resume), id);
  if (!closed) return closed;
  return opened(read, *std::move(closed), content);
}

}  // namespace candor::documents::resumes
