#include "documents/resumes.h"

#include "documents/findable.h"
#include "documents/kept.h"
#include "profile/profile_json.h"
#include "reading/kept_form.h"
#include "reading/sound.h"
#include "storage/sql.h"
#include "storage/statement.h"

#include <QFileInfo>

#include <tuple>
#include <utility>

namespace candor::documents::resumes {
namespace {

using storage::Columns;
using storage::Query;
using storage::Read;
using storage::Sql;
using storage::Write;

constexpr Sql<QString, QString, QDateTime> AddResume("INSERT INTO resume (title, person, created) VALUES (?, ?, ?)");
constexpr Sql<ResumeId, int, QString, QString, qint64, QByteArray, QString, QDateTime> AddVersion(
    "INSERT INTO resume_version (resume, number, file_name, format, size, sha256, data_version, added) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
constexpr Sql<ResumeVersionId, QByteArray, QString, QByteArray> AddContent(
    "INSERT INTO resume_content (version, document, profile, bytes) VALUES (?, ?, ?, ?)");
constexpr Sql<QString, ResumeId> Rename("UPDATE resume SET title = ? WHERE id = ?");
constexpr Sql<QString, ResumeId> NamePerson("UPDATE resume SET person = ? WHERE id = ?");

constexpr Query<Columns<ResumeId, ResumeVersionId, int>, QByteArray> InUseWithBytes(
    "SELECT v.resume, v.id, v.number FROM resume_version v JOIN resume r ON r.id = v.resume "
    "WHERE v.sha256 = ? AND r.binned IS NULL ORDER BY v.id DESC LIMIT 1");

QString titleOf(const NewResume& resume) {
  if (!resume.title.trimmed().isEmpty()) return resume.title;
  const QString base = QFileInfo(resume.version.file.name).completeBaseName();
  return base.isEmpty() ? resume.version.file.name : base;
}

QString personOf(const NewVersion& version) { return version.profile.name.value.simplified().left(LongestName); }

// The version's row and contents; the search is brought up to date by the caller.
Result<AddedResume> append(Write& write, const Clock& clock, ResumeId id, int number, const NewVersion& version) {
  const SourceFile& file = version.file;
  if (const Result<void> sound = reading::checkSound(version.document, {}); !sound) return sound.error();
  const Result<QString> name = keptName(file.name);
  if (!name) return name.error();
  const Result<qint64> row = write.insert(AddVersion, id, number, *name, file.format, file.bytes.size(),
                                          sha256Of(file.bytes), version.dataVersion, clock.now());
  if (!row) return row.error();
  const ResumeVersionId versionId(*row);
  const Result<void> content = done(write.insert(AddContent, versionId, reading::keep(version.document),
                                                 keptJson(profile::toJson(version.profile)), file.bytes));
  if (!content) return content.error();
  return AddedResume{.id = id, .version = versionId, .number = number};
}

}  // namespace

Result<AddedResume> add(Write& write, const Clock& clock, const NewResume& resume, SameBytes sameBytes) {
  if (sameBytes == SameBytes::Answer) {
    const auto same = write.row(InUseWithBytes, sha256Of(resume.version.file.bytes));
    if (!same) return same.error();
    if (*same) {
      const auto [id, version, number] = **same;
      return AddedResume{.id = id, .version = version, .number = number, .outcome = Outcome::AlreadyThere};
    }
  }
  const Result<QString> title = keptName(titleOf(resume));
  if (!title) return title.error();
  const Result<qint64> row = write.insert(AddResume, *title, personOf(resume.version), clock.now());
  if (!row) return row.error();
  Result<AddedResume> added = append(write, clock, ResumeId(*row), 1, resume.version);
  if (!added) return added;
  const Result<void> entered = enter(
      write,
      {.subject = added->id, .title = *title, .label = personOf(resume.version), .body = resume.version.document.text});
  if (!entered) return entered.error();
  return added;
}

Result<void> enterNewest(Write& write, ResumeId id) {
  const Result<StoredResume> stored = show(write, id, Content::WithoutBytes);
  if (!stored) return stored.error();
  return enter(
      write,
      {.subject = id, .title = stored->resume.title, .label = stored->resume.person, .body = stored->document.text});
}

Result<AddedResume> addVersion(Write& write, const Clock& clock, ResumeId id, const NewVersion& version) {
  const Result<ListedResume> resume = row(write, id);
  if (!resume) return resume.error();
  const ListedVersion& newest = resume->newest;
  if (resume->binned) return Error{Fault::NoEntry, QStringLiteral("the resume is in the bin")};
  if (newest.sha256 == sha256Of(version.file.bytes))
    return AddedResume{.id = id, .version = newest.id, .number = newest.number, .outcome = Outcome::AlreadyThere};
  Result<AddedResume> added = append(write, clock, id, newest.number + 1, version);
  if (!added) return added;
  if (const QString person = personOf(version); !person.isEmpty()) {
    if (const Result<void> named = done(write.run(NamePerson, person, id)); !named) return named.error();
  }
  if (const Result<void> entered = enterNewest(write, id); !entered) return entered.error();
  return added;
}

Result<void> rename(Write& write, ResumeId id, const QString& title) {
  const Result<QString> name = keptName(title);
  if (!name) return name.error();
  if (name->isEmpty()) return Error{Fault::Invalid, QStringLiteral("no title")};
  if (const Result<void> renamed = doneToOne(write.run(Rename, *name, id)); !renamed) return renamed;
  const Result<ListedResume> resume = row(write, id);
  if (!resume) return resume.error();
  return resume->binned ? Result<void>() : enterNewest(write, id);
}

}  // namespace candor::documents::resumes
