#include "documents/postings.h"

#include "documents/findable.h"
#include "documents/kept.h"
#include "reading/format.h"
#include "storage/sql.h"
#include "storage/statement.h"

#include <QStringList>

#include <array>
#include <tuple>

namespace candor::documents::postings {
namespace {

using storage::Columns;
using storage::Query;
using storage::Read;
using storage::Sql;
using storage::Write;

constexpr Sql<QString, QString, QString, QString, QString, QString, qint64, QByteArray, QString, QDateTime> AddPosting(
    "INSERT INTO posting (title, company, place, source_url, file_name, format, size, text_sha256, data_version, "
    "created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr Sql<PostingId, QString, QString, QByteArray> AddContent(
    "INSERT INTO posting_content (posting, text, reading, bytes) VALUES (?, ?, ?, ?)");
constexpr Sql<QString, QString, QString, QString, PostingId> Correct(
    "UPDATE posting SET title = ?, company = ?, place = ?, source_url = ? WHERE id = ?");
constexpr Query<Columns<PostingId>, QByteArray> InUseWithText(
    "SELECT id FROM posting WHERE text_sha256 = ? AND binned IS NULL ORDER BY id DESC LIMIT 1");

Result<PostingNames> keptNames(const PostingNames& names) {
  PostingNames kept;
  const std::array fields = {&PostingNames::title, &PostingNames::company, &PostingNames::place,
                             &PostingNames::sourceUrl};
  for (const auto field : fields) {
    const Result<QString> name = keptName(names.*field);
    if (!name) return name.error();
    kept.*field = *name;
  }
  return kept;
}

QString firstLine(const PostingText& text) {
  const QString trimmed = text.string().trimmed();
  return trimmed.left(trimmed.indexOf(u'\n')).simplified().left(LongestName);
}

QString labelOf(const PostingNames& names) {
  QStringList parts = {names.company, names.place};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

Result<void> enterAs(Write& write, PostingId id, const PostingNames& names, const QString& text) {
  return enter(write, {.subject = id, .title = names.title, .label = labelOf(names), .body = text});
}

Result<void> checkSize(const PostingText& text) {
  if (text.string().trimmed().isEmpty()) return Error{Fault::NoText, {}};
  if (text.string().size() <= reading::Limits().textUnits) return {};
  return Error{Fault::TooLarge, QStringLiteral("%1 letters").arg(text.string().size())};
}

}  // namespace

Result<AddedPosting> add(Write& write, const Clock& clock, const NewPosting& posting, SameBytes sameBytes) {
  if (const Result<void> fits = checkSize(posting.text); !fits) return fits.error();
  const QString& text = posting.text.string();
  const QByteArray textSha256 = sha256Of(text.toUtf8());
  if (sameBytes == SameBytes::Answer) {
    const auto same = write.row(InUseWithText, textSha256);
    if (!same) return same.error();
    if (*same) return AddedPosting{.id = std::get<0>(**same), .outcome = Outcome::AlreadyThere};
  }
  Result<PostingNames> names = keptNames(posting.names);
  if (!names) return names.error();
  if (names->title.isEmpty()) names->title = firstLine(posting.text);
  const SourceFile file = posting.file.value_or(SourceFile());
  const Result<QString> fileName = keptName(file.name);
  if (!fileName) return fileName.error();
  const Result<qint64> row =
      write.insert(AddPosting, names->title, names->company, names->place, names->sourceUrl, *fileName, file.format,
                   file.bytes.size(), textSha256, posting.dataVersion, clock.now());
  if (!row) return row.error();
  const PostingId id(*row);
  const Result<void> content = done(write.insert(AddContent, id, text, keptJson(posting.reading), file.bytes));
  if (!content) return content.error();
  if (const Result<void> entered = enterAs(write, id, *names, text); !entered) return entered.error();
  return AddedPosting{.id = id};
}

Result<void> enterCurrent(Write& write, PostingId id) {
  const Result<StoredPosting> stored = show(write, id, Content::WithoutBytes);
  if (!stored) return stored.error();
  return enterAs(write, id, stored->posting.names, stored->text.string());
}

Result<void> correct(Write& write, PostingId id, const PostingNames& names) {
  const Result<PostingNames> kept = keptNames(names);
  if (!kept) return kept.error();
  if (kept->title.isEmpty()) return Error{Fault::Invalid, QStringLiteral("no title")};
  const Result<void> corrected =
      doneToOne(write.run(Correct, kept->title, kept->company, kept->place, kept->sourceUrl, id));
  if (!corrected) return corrected;
  const Result<ListedPosting> posting = row(write, id);
  if (!posting) return posting.error();
  return posting->binned ? Result<void>() : enterCurrent(write, id);
}

Result<void> rename(Write& write, PostingId id, const QString& title) {
  const Result<ListedPosting> posting = row(write, id);
  if (!posting) return posting.error();
  PostingNames names = posting->names;
  names.title = title;
  return correct(write, id, names);
}

}  // namespace candor::documents::postings
