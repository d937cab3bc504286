#include "documents/documents.h"
#include "faults/everything_in.h"
#include "faults/made_resume.h"
#include "faults/stage.h"
#include "faults/vault_state.h"
#include "vault/backup_list.h"
#include "vault/erase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

constexpr qint64 SecondsInAnHour = 3600;

template <class T>
QString faultOf(const Result<T>& result) {
  return u"fault %1 %2"_s.arg(int(result.error().fault)).arg(result.error().detail);
}

std::vector<int> numbersIn(vault::Vault& vault, const Clock& clock) {
  documents::Documents documents(vault.database(), clock);
  const auto all = foreground([&](const Worker& worker) { return documents.resumes(worker); });
  if (!all) return {-1};
  std::vector<int> numbers;
  for (const documents::ListedResume& resume : *all) numbers.push_back(resume.title.section(u' ', 1).toInt());
  std::ranges::sort(numbers);
  return numbers;
}

std::vector<int> numbersAfter(const Stage& stage, Leaves leaves) {
  std::vector<int> numbers = stage.numbers();
  if (leaves == Leaves::OneMore) numbers.push_back(numbers.back() + 4);
  if (leaves == Leaves::OneLess) numbers.erase(numbers.begin());
  return numbers;
}

QStringList unsoundIn(vault::Vault& vault) {
  QStringList flaws = halvesIn(vault.database());
  const auto soundness = foreground([&](const Worker& worker) { return vault.check(worker); });
  if (!soundness) return flaws + QStringList{u"check: "_s + faultOf(soundness)};
  if (!soundness->isSound()) flaws += u"unsound, %1 pages: "_s.arg(soundness->damagedPages);
  return flaws + soundness->faults;
}

// Sets that have their name and are not whole.
QStringList halfSetsIn(const QString& folder) {
  QStringList half;
  for (const QString& name : QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
    if (!vault::backupIn(folder + u'/' + name)) half += u"half a set: "_s + name;
  }
  return half;
}

// What nobody gave its name.
QStringList temporaryIn(const QString& folder) {
  QStringList names;
  QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
  while (all.hasNext()) {
    all.next();
    const QString name = all.fileName();
    if (name.contains(u".partial"_s) || name.endsWith(u".new"_s) || name.endsWith(u"-journal"_s))
      names += u"left behind: "_s + all.filePath().sliced(folder.size());
  }
  return names;
}

QStringList setsWith(Stage& stage, int number) {
  const Secret key = stage.backupKey();
  QStringList holding;
  for (const QString& folder : {stage.place().backups(), stage.secondFolder()}) {
    for (const vault::BackupEntry& set : vault::backupsIn(folder)) {
      const QByteArray content = everythingIn(vault::Place{set.folder}.backupDatabase(), key);
      if (content.isEmpty()) holding += u"cannot be read: "_s + set.folder;
      if (content.contains(wordOf(number).toUtf8())) holding += u"holds what was erased: "_s + set.folder;
    }
  }
  return holding;
}

// The vault as it is found, before anything is repeated.
void lookAt(Stage& stage, const Act& act, Answer answer, Look look, Damage& damage) {
  const auto vault = stage.open();
  if (!vault) {
    damage.corrupt += u"does not open: "_s + faultOf(vault);
    return;
  }
  const std::vector<int> found = numbersIn(**vault, stage.clock());
  const bool isAfter = found == numbersAfter(stage, act.leaves);
  if (!isAfter && (answer == Answer::Done || found != stage.numbers()))
    damage.lost += u"%1 resumes"_s.arg(found.size());
  damage.corrupt += look == Look::Thorough ? unsoundIn(**vault) : halvesIn((*vault)->database());
  if (vault::backupsIn(stage.place().backups()).empty()) damage.lost += u"the backups"_s;
}

// Nothing of an erased vault opens or is left.
Damage damageAfterErasing(Stage& stage, const Act& act, Answer answer) {
  Damage damage;
  const bool isGone = QDir(stage.place().folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  if (answer == Answer::Done && !isGone) damage.corrupt += u"said to be erased"_s;
  if (!isGone && stage.open())
    lookAt(stage, {.name = act.name, .perform = act.perform}, Answer::None, Look::Quick, damage);
  if (!isGone) {
    if (const auto again = act.perform(stage); !again) damage.corrupt += u"not again: "_s + faultOf(again);
  }
  QDir().rmdir(stage.place().folder);  // an empty folder may stay where it could not be removed
  QStringList left = QDir(stage.disk()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  left.removeAll(u"second"_s);
  // A copy outside that could not be destroyed was named.
  const bool isAnswered = answer == Answer::Done || !isGone;
  if (isAnswered) left += QDir(stage.secondFolder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  if (!left.isEmpty()) damage.corrupt += u"left behind: "_s + left.join(u", "_s);
  return damage;
}

}  // namespace

Damage damageAfter(Stage& stage, const Act& act, Answer answer, Look look) {
  if (act.leaves == Leaves::Nothing) return damageAfterErasing(stage, act, answer);
  Damage damage;
  stage.use(act.program);
  lookAt(stage, act, answer, look, damage);
  damage.corrupt += halfSetsIn(stage.place().backups()) + halfSetsIn(stage.secondFolder());
  if (!damage.isNone() || look == Look::Quick) return damage;
  stage.clock().advance(SecondsInAnHour);
  for (const Act& each : {act, upkeep()}) {
    if (const auto again = each.perform(stage); !again) damage.corrupt += u"not again: "_s + faultOf(again);
  }
  lookAt(stage, act, act.leaves == Leaves::OneLess ? Answer::Done : Answer::None, Look::Quick, damage);
  damage.corrupt += temporaryIn(stage.disk());
  if (act.leaves == Leaves::OneLess) damage.corrupt += setsWith(stage, stage.numbers().front());
  return damage;
}

}  // namespace candor::faults
