#include "documents/documents.h"
#include "faults/made_resume.h"
#include "faults/stage.h"
#include "history/history.h"
#include "session/rooms.h"
#include "support/stored_room.h"
#include "vault/backup_upkeep.h"
#include "vault/erase.h"
#include "vault/restore.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

constexpr qsizetype Letters = 300'000;  // of a resume that takes some hundred writes

// `use(vault)` in an open vault.
template <class Use>
Result<void> inVault(Stage& stage, Use use) {
  const auto vault = stage.open();
  if (!vault) return vault.error();
  return foreground([&](const Worker& worker) -> Result<void> { return use(worker, **vault); });
}

Result<void> write(Stage& stage) {
  return inVault(stage, [&](const Worker& worker, vault::Vault& vault) -> Result<void> {
    documents::Documents documents(vault.database(), stage.clock());
    const int number = stage.numbers().back() + 4;
    const QString text = textOf(number) + u' ' + QString(Letters, u'x');
    const auto added = documents.add(worker, tests::resume(titleOf(number), text, u"Kim Sand"_s));
    return added ? Result<void>() : added.error();
  });
}

Result<void> migrate(Stage& stage) {
  stage.use(Program::Later);
  const auto vault = stage.open();
  return vault ? Result<void>() : vault.error();
}

Result<void> keepUp(const Worker& worker, vault::Vault& vault) {
  const auto done = vault::Upkeep(vault).run(worker);
  if (!done) return done.error();
  if (done->backupFailed) return *done->backupFailed;
  if (done->secondCopyFailed) return *done->secondCopyFailed;
  if (!done->stillHolding.empty()) return Error{Fault::NotWritable, done->stillHolding.front().path};
  return {};
}

Result<void> backUp(Stage& stage) { return inVault(stage, keepUp); }

Result<void> restore(Stage& stage) {
  const auto restored = foreground([&](const Worker& worker) {
    const QString folder = stage.place().folder;
    return vault::restoreVault(worker, {.from = folder, .to = folder}, vault::SystemKeychain{}, stage.surroundings(),
                               session::rooms());
  });
  return restored ? Result<void>() : restored.error();
}

Result<void> rekey(Stage& stage) {
  return inVault(stage, [](const Worker& worker, vault::Vault& vault) -> Result<void> {
    const auto done = vault.ways().rekey(worker, {});
    return done ? Result<void>() : done.error();
  });
}

// From the copies, too.
Result<void> erase(Stage& stage) {
  return inVault(stage, [&](const Worker& worker, vault::Vault& vault) -> Result<void> {
    documents::Documents documents(vault.database(), stage.clock());
    const auto resumes = documents.resumes(worker);
    if (!resumes) return resumes.error();
    if (resumes->back().title == titleOf(stage.numbers().front())) {
      const auto erased =
          history::History(vault.database(), stage.clock()).eraseWithAnalyses(worker, resumes->back().id);
      if (!erased) return erased.error();
    }
    return keepUp(worker, vault);
  });
}

Result<void> eraseEverything(Stage& stage) {
  std::vector<vault::KnownCopy> outside;
  for (const QString& set : stage.setsOutside()) outside.push_back({.path = set});
  const auto erased = foreground([&](const Worker& worker) {
    return vault::eraseVault(worker, stage.place().folder, stage.surroundings(), outside);
  });
  if (!erased) return erased.error();
  if (!erased->left.isEmpty()) return Error{Fault::NotWritable, erased->left.front()};
  for (const vault::KnownCopy& copy : erased->mayStillHold) {
    if (QFileInfo::exists(copy.path)) return Error{Fault::NotWritable, copy.path};
  }
  return {};
}

constexpr std::array Acts = {Act{"write", write, Leaves::OneMore},
                             Act{"migration", migrate, Leaves::AsTheyWere, Program::Later},
                             Act{"backup", backUp},
                             Act{"restore", restore},
                             Act{"rekey", rekey},
                             Act{"erase", erase, Leaves::OneLess},
                             Act{"erase everything", eraseEverything, Leaves::Nothing}};

}  // namespace

std::span<const Act> acts() { return Acts; }

const Act& upkeep() { return Acts[2]; }

}  // namespace candor::faults
