#include "audit/entry.h"
#include "audit/ledger.h"
#include "documents/kept.h"
#include "documents/resumes.h"
#include "profile/profile_json.h"
#include "reading/kept_form.h"
#include "reading/sound.h"
#include "storage/sql.h"
#include "storage/statement.h"

namespace candor::documents::resumes {
namespace {

constexpr storage::Sql<QString, QString, qint64, QByteArray, QString, ResumeVersionId> ReplaceVersion(
    "UPDATE resume_version SET file_name = ?, format = ?, size = ?, sha256 = ?, data_version = ? WHERE id = ?");
constexpr storage::Sql<QByteArray, QString, QByteArray, ResumeVersionId> ReplaceContent(
    "UPDATE resume_content SET document = ?, profile = ?, bytes = ? WHERE version = ?");
constexpr storage::Query<storage::Columns<ResumeId>, ResumeVersionId> OwnerOf(
    "SELECT resume FROM resume_version WHERE id = ?");

Result<void> replaceRows(storage::Write& write, ResumeVersionId id, const NewVersion& version) {
  const SourceFile& file = version.file;
  const Result<QString> name = keptName(file.name);
  if (!name) return name.error();
  const Result<void> row = doneToOne(
      write.run(ReplaceVersion, *name, file.format, file.bytes.size(), sha256Of(file.bytes), version.dataVersion, id));
  if (!row) return row;
  return doneToOne(write.run(ReplaceContent, reading::keep(version.document),
                             keptJson(profile::toJson(version.profile)), file.bytes, id));
}

}  // namespace

Result<void> replace(storage::Write& write, const Clock& clock, ResumeVersionId id, const NewVersion& version) {
  if (const Result<void> sound = reading::checkSound(version.document, {}); !sound) return sound;
  const auto owner = write.row(OwnerOf, id);
  if (!owner) return owner.error();
  if (!*owner) return Error{Fault::NoEntry, QStringLiteral("resume version")};
  const auto [resume] = **owner;
  if (const Result<void> replaced = replaceRows(write, id, version); !replaced) return replaced;
  const Result<ListedResume> listed = row(write, resume);
  if (!listed) return listed.error();
  if (!listed->binned) {
    if (const Result<void> entered = enterNewest(write, resume); !entered) return entered;
  }
  return audit::record(
      write, clock,
      {.act = audit::Act::Erased, .subject = QStringLiteral("resume_file %1").arg(resume.value()), .amount = 1});
}

}  // namespace candor::documents::resumes
