#include "vault/exchange.h"

#include "vault/backup_folder.h"
#include "vault/folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype MostPlanBytes = 16 * 1024;

QString exchangeNote(const Place& place) { return place.folder + u"/vault.exchange"_s; }

// A name, and no way out of the folder.
bool isName(const QString& name) { return QFileInfo(name).fileName() == name; }

std::optional<ExchangePlan> plannedIn(const Place& place) {
  const auto bytes = readWhole(exchangeNote(place), MostPlanBytes);
  if (!bytes) return std::nullopt;
  const QJsonObject note = QJsonDocument::fromJson(*bytes).object();
  ExchangePlan plan{.beside = note.value("beside"_L1).toString(),
                    .replaced = note.value("replaced"_L1).toString(),
                    .copies = note.value("copies"_L1).toString() == "stay"_L1 ? Copies::Stay : Copies::GoOn};
  return isName(plan.beside) && isName(plan.replaced) ? plan : ExchangePlan();
}

// Killed before even the note was there.
bool isBarelyBegun(const QString& folder) {
  const QStringList names =
      QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
  return names.isEmpty() || names == QStringList{QFileInfo(unfinishedName(exchangeNote(Place{folder}))).fileName()};
}

void moveInto(const QString& from, const QString& to) {
  if (!QFileInfo::exists(to)) QDir().rename(from, to);
}

}  // namespace

Result<void> markUnfinished(const Place& beside) { return writeDurably(exchangeNote(beside), {}); }

Result<void> planExchange(const Place& beside, const ExchangePlan& plan) {
  const QJsonObject note{{u"beside"_s, plan.beside},
                         {u"replaced"_s, plan.replaced},
                         {u"copies"_s, plan.copies == Copies::Stay ? u"stay"_s : u"go on"_s}};
  return writeDurably(exchangeNote(beside), QJsonDocument(note).toJson());
}

Result<QString> settleExchange(const Place& target) {
  const auto plan = plannedIn(target);
  if (!plan) return QString();
  const QString above = QFileInfo(target.folder).absolutePath();
  QString kept;
  if (!plan->replaced.isEmpty()) {
    kept = above + u'/' + plan->replaced;
    const QString old = above + u'/' + plan->beside;
    const bool isMoved = !QFileInfo::exists(old) || QDir().rename(old, kept);
    if (!isMoved) return Error{Fault::NotWritable, u"the old vault could not get its name"_s};
    if (plan->copies == Copies::GoOn) {
      moveInto(Place{kept}.backups(), target.backups());
      moveInto(Place{kept}.journal(), target.journal());
    }
  }
  for (const QString& folder : {above, target.folder}) {
    if (auto synced = syncFolder(folder); !synced) return synced.error();
  }
  if (!QFile::remove(exchangeNote(target))) return Error{Fault::NotWritable, u"a note of the exchange stays"_s};
  return kept;
}

QStringList unfinishedBeside(const Place& target) {
  QStringList unfinished;
  for (const QString& folder : partialsOf(target.folder)) {
    if (plannedIn(Place{folder}) || isBarelyBegun(folder)) unfinished += folder;
  }
  return unfinished;
}

void removeUnfinishedBeside(const Place& target) {
  for (const QString& folder : unfinishedBeside(target)) QDir(folder).removeRecursively();
}

}  // namespace candor::vault
