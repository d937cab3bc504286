// RekeyRun: one rekey, step by step. The header holds both keys, each wrapped in the other, from before the first page
// changes until the last was checked; so whichever key the pages are under when the program is killed, the header leads
// to it.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/header_book.h"
#include "vault/key.h"
#include "vault/slots.h"
#include "vault/ways.h"

#include <optional>
#include <span>

namespace candor::vault {

// Whether what is to be kept has to open the vault now.
enum class Proof { Needed, NotNeeded };

class RekeyRun {
 public:
  struct Open {
    const Place& place;
    Header& header;
    Secret& key;
    const Surroundings& surroundings;
    storage::Database& database;
    HeaderBook& book;
  };
  RekeyRun(const Worker& worker, const Open& open) : m_worker(worker), m_open(open) {}

  // Faults of Ways::rekey().
  [[nodiscard]] Result<RekeyOutcome> rekey(std::span<const SlotInput> keep, std::optional<int> logN, Proof proof);

 private:
  [[nodiscard]] Result<void> checkKept(std::span<const SlotInput> keep, Proof proof);
  [[nodiscard]] Result<void> makeSlots(std::span<const SlotInput> keep, std::optional<int> logN);
  [[nodiscard]] Result<void> backUp();
  [[nodiscard]] Result<void> announce();
  [[nodiscard]] Result<void> changePages();
  [[nodiscard]] Result<void> finish();
  void undo();

  const Worker& m_worker;
  Open m_open;
  Header m_next;  // of the new key
  Secret m_nextKey;
  RekeyOutcome m_outcome;
};

}  // namespace candor::vault
