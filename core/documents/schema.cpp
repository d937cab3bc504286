#include "documents/schema.h"

#include "storage/schema.h"

#include <array>

namespace candor::documents {
namespace {

// What lists show stands apart from the contents, so that a list reads few pages. The text that is searched is kept
// once more in search_entry, because FTS5 has to be told what it forgets; it holds nothing of what lies in the bin.
constexpr std::array Migrations = {storage::Migration{1, R"(
CREATE TABLE resume (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  person TEXT NOT NULL,
  created INTEGER NOT NULL,
  binned INTEGER
) STRICT;

CREATE TABLE resume_version (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  resume INTEGER NOT NULL REFERENCES resume (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  format TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 BLOB NOT NULL,
  data_version TEXT NOT NULL,
  added INTEGER NOT NULL,
  UNIQUE (resume, number)
) STRICT;
CREATE INDEX resume_version_by_bytes ON resume_version (sha256);

CREATE TABLE resume_content (
  version INTEGER NOT NULL PRIMARY KEY REFERENCES resume_version (id) ON DELETE CASCADE,
  document BLOB NOT NULL,
  profile TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE posting (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  company TEXT NOT NULL,
  place TEXT NOT NULL,
  source_url TEXT NOT NULL,
  file_name TEXT NOT NULL,
  format TEXT NOT NULL,
  size INTEGER NOT NULL,
  text_sha256 BLOB NOT NULL,
  data_version TEXT NOT NULL,
  created INTEGER NOT NULL,
  binned INTEGER
) STRICT;
CREATE INDEX posting_by_text ON posting (text_sha256);

CREATE TABLE posting_content (
  posting INTEGER NOT NULL PRIMARY KEY REFERENCES posting (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  reading TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE search_entry (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  kind INTEGER NOT NULL,
  subject INTEGER NOT NULL,
  title TEXT NOT NULL,
  label TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (kind, subject)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  title, label, body,
  content = 'search_entry', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(8.0, 4.0, 1.0)');

CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
  INSERT INTO search (rowid, title, label, body) VALUES (new.id, new.title, new.label, new.body);
END;
CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
  INSERT INTO search (search, rowid, title, label, body) VALUES ('delete', old.id, old.title, old.label, old.body);
END;
CREATE TRIGGER search_entry_changed AFTER UPDATE ON search_entry BEGIN
  INSERT INTO search (search, rowid, title, label, body) VALUES ('delete', old.id, old.title, old.label, old.body);
  INSERT INTO search (rowid, title, label, body) VALUES (new.id, new.title, new.label, new.body);
END
)"},
                                   storage::Migration{2, R"(
CREATE TABLE resume_correction (
  resume INTEGER NOT NULL REFERENCES resume (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  reading TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (resume, field, reading)
) STRICT;
)"},
                                   // Names have an index of their own: in the large one, finding them costs a look at
                                   // every text that holds the words. Beginnings of four letters are kept as well.
                                   storage::Migration{3, R"(
DROP TRIGGER search_entry_added;
DROP TRIGGER search_entry_removed;
DROP TRIGGER search_entry_changed;
DROP TABLE search;

CREATE VIRTUAL TABLE search USING fts5 (
  title, label, body,
  content = 'search_entry', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3 4'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(8.0, 4.0, 1.0)');
INSERT INTO search (search) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_name USING fts5 (
  title, label,
  content = 'search_entry', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3 4'
);
INSERT INTO search_name (search_name, rank) VALUES ('secure-delete', 1);
INSERT INTO search_name (search_name) VALUES ('rebuild');

CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
  INSERT INTO search (rowid, title, label, body) VALUES (new.id, new.title, new.label, new.body);
  INSERT INTO search_name (rowid, title, label) VALUES (new.id, new.title, new.label);
END;
CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
  INSERT INTO search (search, rowid, title, label, body) VALUES ('delete', old.id, old.title, old.label, old.body);
  INSERT INTO search_name (search_name, rowid, title, label) VALUES ('delete', old.id, old.title, old.label);
END;
CREATE TRIGGER search_entry_changed AFTER UPDATE ON search_entry BEGIN
  INSERT INTO search (search, rowid, title, label, body) VALUES ('delete', old.id, old.title, old.label, old.body);
  INSERT INTO search (rowid, title, label, body) VALUES (new.id, new.title, new.label, new.body);
  INSERT INTO search_name (search_name, rowid, title, label) VALUES ('delete', old.id, old.title, old.label);
  INSERT INTO search_name (rowid, title, label) VALUES (new.id, new.title, new.label);
END
)"}};

// By the kinds of search_entry (documents/findable.h).
constexpr std::array Belongings = {
    storage::Belonging{
        .table = "search_entry", .column = "subject", .owner = "resume", .kindColumn = "kind", .kind = 0},
    storage::Belonging{
        .table = "search_entry", .column = "subject", .owner = "posting", .kindColumn = "kind", .kind = 1},
    storage::Belonging{
        .table = "search_entry", .column = "subject", .owner = "analysis", .kindColumn = "kind", .kind = 2}};

}  // namespace

storage::Schema schema() { return {.module = "documents", .migrations = Migrations, .belongings = Belongings}; }

}  // namespace candor::documents
