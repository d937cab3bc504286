#include "support/statements.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::tests {

namespace {

// Commas outside inner brackets, plus one.
int countOf(QStringView types) {
  if (types.trimmed().isEmpty()) return 0;
  int depth = 0;
  int count = 1;
  for (const QChar c : types) {
    depth += int(c == u'<') - int(c == u'>');
    count += int(c == u',' && depth == 0);
  }
  return count;
}

qsizetype closing(QStringView text, qsizetype at) {
  int depth = 1;
  while (at < text.size() && depth > 0) {
    depth += int(text[at] == u'<') - int(text[at] == u'>');
    ++at;
  }
  return at - 1;
}

// "…" "…" R"(…)" as one text; empty when something else stands there.
QByteArray literalAt(const QString& source, qsizetype at) {
  static const QRegularExpression piece(
      uR"raw(\G\s*(?:R"(?<mark>\w*)\((?<raw>.*?)\)\k<mark>"|"(?<text>(?:[^"\\]|\\.)*)"))raw"_s,
      QRegularExpression::DotMatchesEverythingOption);
  QString literal;
  for (auto match = piece.match(source, at); match.hasMatch(); match = piece.match(source, match.capturedEnd())) {
    literal += match.captured(u"raw"_s);
    literal += match.captured(u"text"_s).replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s);
  }
  return literal.toUtf8();
}

void appendFrom(std::vector<FoundStatement>& found, const QString& path) {
  static const QRegularExpression start(uR"(\b(Sql|Query)<)"_s);
  static const QRegularExpression name(uR"(\G>\s*(\w+)\s*[({])"_s);
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return;
  const QString source = QString::fromUtf8(file.readAll());
  for (auto match = start.globalMatch(source); match.hasNext();) {
    const qsizetype types = match.next().capturedEnd();
    const qsizetype end = closing(source, types);
    const auto named = name.match(source, end);
    if (!named.hasMatch()) continue;
    FoundStatement statement;
    statement.place = QFileInfo(path).fileName() + u": "_s + named.captured(1);
    statement.sql = literalAt(source, named.capturedEnd());
    QString list = source.mid(types, end - types).trimmed();
    if (const qsizetype columns = list.indexOf(u"Columns<"_s); columns >= 0) {
      const qsizetype last = closing(list, columns + 8);
      statement.columns = countOf(QStringView(list).mid(columns + 8, last - columns - 8));
      list = list.mid(last + 1).section(u',', 1);
    }
    statement.arguments = countOf(list);
    if (!statement.sql.isEmpty()) found.push_back(std::move(statement));
  }
}

QString misfit(sqlite3* database, const FoundStatement& statement) {
  sqlite3_stmt* prepared = nullptr;
  if (sqlite3_prepare_v2(database, statement.sql.constData(), -1, &prepared, nullptr) != SQLITE_OK)
    return statement.place + u": "_s + QString::fromUtf8(sqlite3_errmsg(database));
  const int columns = sqlite3_column_count(prepared);
  const int arguments = sqlite3_bind_parameter_count(prepared);
  sqlite3_finalize(prepared);
  if (columns == statement.columns && arguments == statement.arguments) return {};
  return statement.place + u": %1 columns and %2 arguments"_s.arg(columns).arg(arguments);
}

}  // namespace

std::vector<FoundStatement> statementsIn(const QString& folder) {
  std::vector<FoundStatement> found;
  QStringList paths;
  QDirIterator files(folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) paths.append(files.next());
  paths.sort();
  for (const QString& path : std::as_const(paths)) appendFrom(found, path);
  return found;
}

QStringList misfits(const std::vector<FoundStatement>& statements, const QString& databasePath, const Secret& key) {
  sqlite3* database = nullptr;
  sqlite3_open_v2(databasePath.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
  const QByteArray bytes(reinterpret_cast<const char*>(key.bytes().data()), qsizetype(key.bytes().size()));
  const QByteArray raw = "x'" + bytes.toHex() + '\'';
  sqlite3_key_v2(database, "main", raw.constData(), int(raw.size()));
  QStringList all;
  for (const FoundStatement& statement : statements) {
    if (const QString found = misfit(database, statement); !found.isEmpty()) all.append(found);
  }
  sqlite3_close_v2(database);
  return all;
}

}  // namespace candor::tests
