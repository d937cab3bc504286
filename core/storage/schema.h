// Schema: the tables of one room as the numbered steps that made them. Steps are only ever added; each runs once, in a
// transaction of its own, and the database remembers how far each room has come.
#pragma once

#include "base/result.h"

#include <QtGlobal>

#include <span>

namespace candor::storage {

class Write;

struct Migration {
  int number;                                      // 1, 2, 3 … within the room
  const char* sql;                                 // any number of statements; may be empty
  Result<void> (*change)(Write& write) = nullptr;  // what SQL cannot say; runs after it, in the same transaction
};

// Rows of a table that belong to a row of another one without a foreign key: where it goes, older copies of them go.
struct Belonging {
  const char* table;
  const char* column;                // holds the other row's id
  const char* owner;                 // the other row's table
  const char* kindColumn = nullptr;  // only where this column has this value
  qint64 kind = 0;
};

struct Schema {
  const char* module;  // its room: unique, never renamed
  std::span<const Migration> migrations;
  std::span<const Belonging> belongings = {};
};

}  // namespace candor::storage
