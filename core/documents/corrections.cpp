#include "documents/corrections.h"

#include "documents/kept.h"
#include "storage/sql.h"
#include "storage/statement.h"

#include <tuple>
#include <utility>

namespace candor::documents::corrections {
namespace {

using storage::Columns;
using storage::Query;
using storage::Read;
using storage::Sql;
using storage::Write;

constexpr qsizetype LongestText = 20'000;  // a summary of a resume is far shorter

constexpr Query<Columns<ResumeId>, ResumeId> ThatResume("SELECT id FROM resume WHERE id = ?");
constexpr Sql<ResumeId, QString, QString, QString> AddCorrection(
    "INSERT INTO resume_correction (resume, field, reading, value) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (resume, field, reading) DO UPDATE SET value = excluded.value");
constexpr Query<Columns<QString, QString, QString>, ResumeId> AllOf(
    "SELECT field, reading, value FROM resume_correction WHERE resume = ? ORDER BY field, reading");
constexpr Sql<ResumeId, QString, QString> RemoveCorrection(
    "DELETE FROM resume_correction WHERE resume = ? AND field = ? AND reading = ?");

}  // namespace

Result<void> add(Write& write, ResumeId id, const Correction& correction) {
  const Result<QString> field = keptName(correction.field);
  if (!field) return field.error();
  if (field->isEmpty()) return Error{Fault::Invalid, QStringLiteral("no field")};
  if (correction.reading.size() > LongestText || correction.value.size() > LongestText)
    return Error{Fault::TooLarge, QStringLiteral("correction")};
  const auto resume = write.row(ThatResume, id);
  if (!resume) return resume.error();
  if (!*resume) return Error{Fault::NoEntry, QStringLiteral("no such resume")};
  return done(write.run(AddCorrection, id, *field, correction.reading, correction.value));
}

Result<std::vector<Correction>> list(Read& read, ResumeId id) {
  auto rows = read.rows(AllOf, id);
  if (!rows) return rows.error();
  std::vector<Correction> all;
  for (auto& [field, reading, value] : *rows)
    all.push_back({.field = std::move(field), .reading = std::move(reading), .value = std::move(value)});
  return all;
}

Result<void> remove(Write& write, ResumeId id, const QString& field, const QString& reading) {
  return doneToOne(write.run(RemoveCorrection, id, field, reading));
}

}  // namespace candor::documents::corrections
