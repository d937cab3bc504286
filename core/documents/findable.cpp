#include "documents/findable.h"

#include "documents/search.h"
#include "storage/sql.h"
#include "storage/statement.h"

#include <algorithm>

namespace candor::documents {
namespace {

constexpr storage::Sql<int, qint64, QString, QString, QString> Enter(
    "INSERT INTO search_entry (kind, subject, title, label, body) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (kind, subject) DO UPDATE SET title = excluded.title, label = excluded.label, body = excluded.body");
constexpr storage::Sql<int, qint64> Forget("DELETE FROM search_entry WHERE kind = ? AND subject = ?");

qint64 numberOf(const Subject& subject) {
  return std::visit([](auto id) { return id.value(); }, subject);
}

// The marks of hits may not come from the text itself.
QString unmarked(QString text) {
  std::replace(text.begin(), text.end(), HitBegins, QChar(QChar::ReplacementCharacter));
  std::replace(text.begin(), text.end(), HitEnds, QChar(QChar::ReplacementCharacter));
  return text;
}

}  // namespace

Result<void> enter(storage::Write& write, const Findable& findable) {
  return done(write.run(Enter, int(findable.subject.index()), numberOf(findable.subject), unmarked(findable.title),
                        unmarked(findable.label), unmarked(findable.body)));
}

Result<void> forget(storage::Write& write, const Subject& subject) {
  return done(write.run(Forget, int(subject.index()), numberOf(subject)));
}

}  // namespace candor::documents
