// Schema: the tables of one room as the numbered steps that made them. Steps are only ever added; each runs once, in a
// transaction of its own, and the database remembers how far each room has come.
#pragma once

#include "base/result.h"

#include <span>

namespace candor::storage {

class Write;

struct Migration {
  int number;                                      // 1, 2, 3 … within the room
  const char* sql;                                 // any number of statements; may be empty
  Result<void> (*change)(Write& write) = nullptr;  // what SQL cannot say; runs after it, in the same transaction
};

struct Schema {
  const char* module;  // its room: unique, never renamed
  std::span<const Migration> migrations;
};

}  // namespace candor::storage
