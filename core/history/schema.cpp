#include "history/schema.h"

#include "storage/schema.h"

#include <array>

namespace candor::history {
namespace {

// What the table of analyses shows stands apart from the records, so that ten thousand rows are few pages. An analysis
// outlives its documents: their erasure leaves NULL here, and the names stay. While they are there, their new names are
// its names.
constexpr std::array Migrations = {storage::Migration{1, R"(
CREATE TABLE analysis (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  resume INTEGER REFERENCES resume (id) ON DELETE SET NULL,
  version INTEGER REFERENCES resume_version (id) ON DELETE SET NULL,
  posting INTEGER REFERENCES posting (id) ON DELETE SET NULL,
  resume_title TEXT NOT NULL,
  version_number INTEGER NOT NULL,
  posting_title TEXT NOT NULL,
  company TEXT NOT NULL,
  score REAL NOT NULL,
  provisional INTEGER NOT NULL,
  blockers INTEGER NOT NULL,
  data_version TEXT NOT NULL,
  created INTEGER NOT NULL,
  binned INTEGER
) STRICT;
CREATE INDEX analysis_of_resume ON analysis (resume);
CREATE INDEX analysis_of_version ON analysis (version);
CREATE INDEX analysis_of_posting ON analysis (posting);

CREATE TABLE analysis_record (
  analysis INTEGER NOT NULL PRIMARY KEY REFERENCES analysis (id) ON DELETE CASCADE,
  resume_sha256 BLOB NOT NULL,
  posting_sha256 BLOB NOT NULL,
  record BLOB NOT NULL
) STRICT;

CREATE TRIGGER analysis_does_not_change
BEFORE UPDATE OF score, provisional, blockers, version_number, data_version, created ON analysis
BEGIN SELECT RAISE(ABORT, 'an analysis does not change'); END;
CREATE TRIGGER analysis_record_does_not_change BEFORE UPDATE ON analysis_record
BEGIN SELECT RAISE(ABORT, 'an analysis does not change'); END;

CREATE TRIGGER analysis_follows_resume AFTER UPDATE OF title ON resume BEGIN
  UPDATE analysis SET resume_title = new.title WHERE resume = new.id;
END;
CREATE TRIGGER analysis_follows_posting AFTER UPDATE OF title, company ON posting BEGIN
  UPDATE analysis SET posting_title = new.title, company = new.company WHERE posting = new.id;
END;
CREATE TRIGGER search_follows_analysis AFTER UPDATE OF resume_title, posting_title, company ON analysis BEGIN
  UPDATE search_entry SET title = new.posting_title, label = trim(new.company || ', ' || new.resume_title, ', ')
  WHERE kind = 2 AND subject = new.id;
END
)"},
                                   // A title and a note of the user's own; the analysis stays as it was made.
                                   storage::Migration{2, R"(
ALTER TABLE analysis ADD COLUMN title TEXT NOT NULL DEFAULT '';
CREATE TABLE analysis_note (
  analysis INTEGER NOT NULL PRIMARY KEY REFERENCES analysis (id) ON DELETE CASCADE,
  note TEXT NOT NULL
) STRICT;

DROP TRIGGER search_follows_analysis;
CREATE TRIGGER search_follows_analysis AFTER UPDATE OF title, resume_title, posting_title, company ON analysis BEGIN
  UPDATE search_entry SET
    title = CASE new.title WHEN '' THEN new.posting_title ELSE new.title END,
    label = trim(CASE new.title WHEN '' THEN '' ELSE new.posting_title || ', ' END ||
                 CASE new.company WHEN '' THEN '' ELSE new.company || ', ' END || new.resume_title, ', ')
  WHERE kind = 2 AND subject = new.id;
END
)"}};

}  // namespace

storage::Schema schema() { return {.module = "history", .migrations = Migrations}; }

}  // namespace candor::history
