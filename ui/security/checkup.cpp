#include "security/checkup.h"

#include "security/libraries.h"
#include "words/dates.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::security {

namespace {

struct CheckupText {
  Q_DECLARE_TR_FUNCTIONS(CheckupText)
};

QString wayWords(vault::SlotKind kind) {
  switch (kind) {
    case vault::SlotKind::Keychain: return CheckupText::tr("this computer’s keychain");
    case vault::SlotKind::Passphrase: return CheckupText::tr("passphrase");
    case vault::SlotKind::PassphraseAndFile: return CheckupText::tr("passphrase and key file");
    case vault::SlotKind::Recovery: return CheckupText::tr("recovery code");
  }
  return {};
}

CheckupRow waysRow(const CheckupFacts& facts) {
  QStringList names;
  for (const vault::SlotRecord& way : facts.waysToOpen) names.append(wayWords(way.kind));
  const bool hasCode = std::any_of(facts.waysToOpen.begin(), facts.waysToOpen.end(),
                                   [](const vault::SlotRecord& way) { return way.kind == vault::SlotKind::Recovery; });
  const QString list = names.join(u", "_s);
  if (facts.waysToOpen.size() < 2)
    return {.state = CheckupState::Caution,
            .title = CheckupText::tr("Ways to open"),
            .finding = CheckupText::tr("Only one: %1. If it is lost, so is the vault. Add another.").arg(list),
            .way = CheckupWay::WaysToOpen};
  if (!hasCode)
    return {.state = CheckupState::Caution,
            .title = CheckupText::tr("Ways to open"),
            .finding = CheckupText::tr("%1. There is no recovery code on paper.").arg(list),
            .way = CheckupWay::WaysToOpen};
  return {.title = CheckupText::tr("Ways to open"),
          .finding = CheckupText::tr("%n ways: %1.", nullptr, int(facts.waysToOpen.size())).arg(list),
          .way = CheckupWay::WaysToOpen};
}

CheckupRow backupRow(const CheckupFacts& facts) {
  CheckupRow row{.state = CheckupState::Caution,
                 .title = CheckupText::tr("Last backup"),
                 .finding = CheckupText::tr("None that the ledger knows of. If this disk fails, all is lost."),
                 .way = CheckupWay::Backups};
  if (!facts.lastBackup) return row;
  const auto days = facts.lastBackup->daysTo(facts.now);
  const QString when = words::dayAndTime(*facts.lastBackup);
  row.state = days > BackupIsOldAfterDays ? CheckupState::Caution : CheckupState::Good;
  row.finding = days > BackupIsOldAfterDays
                    ? CheckupText::tr("%1, %n days ago. What came after is in no backup.", nullptr, int(days)).arg(when)
                    : CheckupText::tr("%1, read back when it was made.").arg(when);
  return row;
}

CheckupRow attemptsRow(const CheckupFacts& facts) {
  if (facts.failedAttempts == 0)
    return {.title = CheckupText::tr("Failed attempts to open"),
            .finding = CheckupText::tr("None in the last %n days.", nullptr, FailuresOfDays),
            .way = CheckupWay::Ledger};
  const QString many = CheckupText::tr("%n attempts in the last 30 days.", nullptr, int(facts.failedAttempts));
  const QString last =
      facts.lastFailure
          ? u' ' + CheckupText::tr("Told at the opening of %1.").arg(words::dayAndTime(*facts.lastFailure))
          : QString();
  return {.state = CheckupState::Caution,
          .title = CheckupText::tr("Failed attempts to open"),
          .finding = many + last + u' ' + CheckupText::tr("If they were not yours, look at what to do."),
          .way = CheckupWay::Ledger};
}

CheckupRow lockRow(const CheckupFacts& facts) {
  const auto minutes = int(std::chrono::duration_cast<std::chrono::minutes>(*facts.locksAfter).count());
  const bool isLong = *facts.locksAfter > LongestLockDelay;
  return {.state = isLong ? CheckupState::Caution : CheckupState::Good,
          .title = CheckupText::tr("Locking"),
          .finding = isLong
                         ? CheckupText::tr("After %n minutes without use. Until then whoever sits down here sees all.",
                                           nullptr, minutes)
                         : CheckupText::tr("After %n minutes without use, with the screen, and before sleep.", nullptr,
                                           minutes),
          .way = CheckupWay::Locking};
}

CheckupRow librariesRow(const CheckupFacts& facts) {
  QStringList all;
  QStringList old;
  for (const session::Library& library : facts.libraries) all.append(library.name + u' ' + library.version);
  for (const OldLibrary& each : olderThan(facts.libraries, facts.leastVersions))
    old.append(CheckupText::tr("%1 %2 is older than %3").arg(each.library.name, each.library.version, each.least));
  if (old.isEmpty())
    return {.title = CheckupText::tr("Libraries"),
            .finding = CheckupText::tr("%1: none is older than what is known to be good.").arg(all.join(u", "_s))};
  return {
      .state = CheckupState::Caution,
      .title = CheckupText::tr("Libraries"),
      .finding = CheckupText::tr("%1. Update your system, or install Candor’s newest package.").arg(old.join(u", "_s))};
}

CheckupRow accountsRow() {
  return {.title = CheckupText::tr("Connected accounts"), .finding = CheckupText::tr("None: nothing is connected.")};
}

}  // namespace

std::vector<CheckupRow> checkup(const CheckupFacts& facts) {
  std::vector<CheckupRow> rows{waysRow(facts), backupRow(facts), attemptsRow(facts)};
  if (facts.locksAfter) rows.push_back(lockRow(facts));
  rows.push_back(librariesRow(facts));
  rows.push_back(accountsRow());
  return rows;
}

std::vector<session::Library> leastVersionsIn(const QByteArray& json) {
  std::vector<session::Library> least;
  const QJsonArray rows = QJsonDocument::fromJson(json).object()[u"libraries"_s].toArray();
  for (const QJsonValue row : rows)
    least.push_back({.name = row[u"name"_s].toString(), .version = row[u"version"_s].toString()});
  return least;
}

std::vector<session::Library> leastVersionsOfThisCopy() {
  QFile file(u":/security/minimum_versions.json"_s);
  return file.open(QIODevice::ReadOnly) ? leastVersionsIn(file.readAll()) : std::vector<session::Library>();
}

}  // namespace candor::security
