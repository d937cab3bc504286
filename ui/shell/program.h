// Program: what there is for as long as the program runs, whether a vault is open or not. All of it outlives the
// window.
#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "keychain/secret_store.h"
#include "knowledge/shelf.h"
#include "ontology/ontology.h"
#include "reading/reader.h"
#include "report/press.h"
#include "settings/settings.h"
#include "widgets/secret_clipboard.h"

#include <QString>

#include <functional>
#include <optional>

namespace candor::shell {

struct Program {
  settings::Settings& settings;
  const Clock& clock;
  keychain::SecretStore& keychain;
  reading::Reader& reader;
  const report::Press& press;
  const ontology::Ontology& ontology;  // changes only while no vault is open
  const knowledge::Shelf& shelf;
  JobPool& pool;  // for what is done while no vault is open, and for closing one
  QString vaultFolder;
  std::function<bool()> ownsClipboard = widgets::ownsClipboard;  // asked before it is cleared
  std::optional<int> logN = std::nullopt;                        // for tests: scrypt's cost of a new vault
};

}  // namespace candor::shell
