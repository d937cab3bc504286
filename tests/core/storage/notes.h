// A made-up room for the tests of storage: notes in a book, found again by a search table.
#pragma once

#include "storage/database.h"

#include <QString>

#include <algorithm>
#include <array>
#include <memory>

namespace candor::storage::notes {

inline constexpr std::array Steps = {Migration{1, R"(
      CREATE TABLE book (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE note (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        book INTEGER NOT NULL REFERENCES book (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        file BLOB
      ) STRICT;
      CREATE INDEX note_of_book ON note (book))"},
                                     Migration{2, R"(
      CREATE VIRTUAL TABLE search USING fts5 (text, content = 'note', content_rowid = 'id');
      CREATE TRIGGER note_found AFTER INSERT ON note BEGIN
        INSERT INTO search (rowid, text) VALUES (new.id, new.text);
      END;
      CREATE TRIGGER note_lost AFTER DELETE ON note BEGIN
        INSERT INTO search (search, rowid, text) VALUES ('delete', old.id, old.text);
      END)"}};
inline constexpr std::array Schemas = {Schema{"notes", Steps}};

inline constexpr Sql<QString> AddBook("INSERT INTO book (name) VALUES (?)");
inline constexpr Sql<qint64, QString, std::optional<QByteArray>> AddNote(
    "INSERT INTO note (book, text, file) VALUES (?, ?, ?)");
inline constexpr Sql<> DropNotes("DELETE FROM note");
inline constexpr Sql<QString> DropBook("DELETE FROM book WHERE name = ?");
inline constexpr Query<Columns<QString>> Texts("SELECT text FROM note ORDER BY id");
inline constexpr Query<Columns<qint64>> CountNotes("SELECT count(*) FROM note");
inline constexpr Query<Columns<qint64>> CountFound("SELECT count(*) FROM search");
inline constexpr Query<Columns<qint64>, int> CountForLong(
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT count(*) FROM n");

inline Secret key(int seed = 1) {
  Secret made(32);
  std::ranges::fill(made.writable(), std::byte(seed));
  return made;
}

inline Result<std::unique_ptr<Database>> open(const Worker& worker, const Location& location,
                                              std::span<const Schema> schemas = Schemas,
                                              Durability durability = Durability::Full) {
  const Secret secret = key();
  return Database::open(worker, {.location = location,
                                 .key = secret,
                                 .schemas = schemas,
                                 .whenAbsent = WhenAbsent::Create,
                                 .durability = durability});
}

// A book with so many notes, each with a file of so many bytes, in one transaction.
inline Result<void> fill(const Worker& worker, Database& database, const QString& book, int count,
                         qsizetype bytes = 100) {
  return database.write(worker, [&](Write& write) -> Result<void> {
    const Result<qint64> id = write.insert(AddBook, book);
    if (!id) return id.error();
    for (int i = 0; i < count; ++i) {
      const Result<qint64> note = write.insert(AddNote, *id, QString::number(i), QByteArray(bytes, char('a' + i % 26)));
      if (!note) return note.error();
    }
    return {};
  });
}

inline qint64 count(const Worker& worker, Database& database) {
  const auto row = database.read(worker, [](Read& read) { return read.row(CountNotes); });
  return row && *row ? std::get<0>(**row) : -1;
}

}  // namespace candor::storage::notes
