#include "documents/kept.h"
#include "documents/postings.h"
#include "storage/sql.h"
#include "storage/statement.h"

#include <utility>

namespace candor::documents::postings {
namespace {

using storage::Columns;
using storage::Query;
using storage::Read;

constexpr Query<Columns<PostingId, QString, QString, QString, QString, QString, QString, qint64, QByteArray, QString,
                        QDateTime, std::optional<QDateTime>>,
                bool>
    All("SELECT id, title, company, place, source_url, file_name, format, size, text_sha256, data_version, created, "
        "binned "
        "FROM posting WHERE (binned IS NOT NULL) = ? ORDER BY id DESC");
constexpr Query<Columns<PostingId, QString, QString, QString, QString, QString, QString, qint64, QByteArray, QString,
                        QDateTime, std::optional<QDateTime>>,
                PostingId>
    One("SELECT id, title, company, place, source_url, file_name, format, size, text_sha256, data_version, created, "
        "binned "
        "FROM posting WHERE id = ?");
constexpr Query<Columns<QString, QString>, PostingId> ContentOf(
    "SELECT text, reading FROM posting_content WHERE posting = ?");
constexpr Query<Columns<QByteArray>, PostingId> BytesOf("SELECT bytes FROM posting_content WHERE posting = ?");

Error absent() { return {Fault::NoEntry, QStringLiteral("no such posting")}; }

ListedPosting listed(PostingId id, QString title, QString company, QString place, QString sourceUrl, QString fileName,
                     QString format, qint64 size, QByteArray textSha256, QString dataVersion, QDateTime created,
                     std::optional<QDateTime> binned) {
  return {.id = id,
          .names = {.title = std::move(title),
                    .company = std::move(company),
                    .place = std::move(place),
                    .sourceUrl = std::move(sourceUrl)},
          .fileName = std::move(fileName),
          .format = std::move(format),
          .size = size,
          .textSha256 = std::move(textSha256),
          .dataVersion = std::move(dataVersion),
          .created = std::move(created),
          .binned = std::move(binned)};
}

}  // namespace

Result<ListedPosting> row(Read& read, PostingId id) {
  auto found = read.row(One, id);
  if (!found) return found.error();
  if (!*found) return absent();
  return std::apply(listed, **std::move(found));
}

Result<std::vector<ListedPosting>> list(Read& read, Where where) {
  auto rows = read.rows(All, where == Where::InBin);
  if (!rows) return rows.error();
  std::vector<ListedPosting> all;
  all.reserve(rows->size());
  for (auto& columns : *rows) all.push_back(std::apply(listed, std::move(columns)));
  return all;
}

Result<StoredPosting> show(Read& read, PostingId id, Content content) {
  Result<ListedPosting> posting = row(read, id);
  if (!posting) return posting.error();
  const auto texts = read.row(ContentOf, id);
  if (!texts) return texts.error();
  if (!*texts) return absent();
  StoredPosting stored{.posting = *std::move(posting),
                       .text = PostingText(std::get<0>(**texts)),
                       .reading = jsonOf(std::get<1>(**texts)),
                       .bytes = {}};
  if (content == Content::WithoutBytes) return stored;
  const auto bytes = read.row(BytesOf, id);
  if (!bytes) return bytes.error();
  if (*bytes) stored.bytes = std::get<0>(**bytes);
  return stored;
}

}  // namespace candor::documents::postings
