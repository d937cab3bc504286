// Migrations: brings each room's tables from the version the database remembers to the newest one, step by step.
#pragma once

#include "base/result.h"
#include "storage/schema.h"

#include <span>
#include <vector>

namespace candor::storage {

class Connection;
class Write;

struct Step {
  const char* module;
  const Migration* migration;
};

struct Plan {
  std::vector<Step> steps;
  bool isFresh = false;  // nothing has been made here yet
};

// Reads only. Fault::NewerVault when the database knows a room or a version that the schemas do not.
Result<Plan> planOf(Connection& connection, std::span<const Schema> schemas);

// One step inside the transaction that `write` stands for; a dangling reference at its end is Fault::VaultDamaged.
Result<void> take(Connection& connection, Write& write, const Step& step);

}  // namespace candor::storage
