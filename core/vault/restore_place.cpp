#include "vault/restore_place.h"

#include "vault/backup_folder.h"
#include "vault/tidying.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

// Where a system cannot exchange two folders, there is a moment in which the old one has its new name already.
Result<void> renameBoth(const QString& beside, const QString& to, const QString& replaced) {
  const bool isThere = QFileInfo::exists(to);
  if (isThere && !QDir().rename(to, replaced)) return Error{Fault::NotWritable, u"the old vault could not be moved"_s};
  if (QDir().rename(beside, to)) return {};
  if (isThere) QDir().rename(replaced, to);
  return Error{Fault::NotWritable, u"the new vault could not be moved"_s};
}

QString freeName(const QString& wanted) {
  QString free = wanted;
  for (int number = 2; QFileInfo::exists(free); ++number) free = u"%1 (%2)"_s.arg(wanted).arg(number);
  return free;
}

bool isEmptyFolder(const QString& folder) {
  return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// A damaged vault may be replaced, also one that lost its header; a folder of other things may not.
Result<void> checkReplaceable(const Place& target) {
  auto checked = checkFolder(target);
  if (checked || checked.error().fault != Fault::NoVault) return checked;
  return QFile::exists(target.database()) ? Result<void>() : Error{Fault::AlreadyThere, {}};
}

}  // namespace

RestorePlace::RestorePlace(const QString& to)
    : m_target{QDir(to).absolutePath()},
      m_beside{nameBeside(m_target.folder)},
      m_isThere(QFileInfo::exists(m_target.folder) && !isEmptyFolder(m_target.folder)) {}

RestorePlace::~RestorePlace() {
  if (!m_isTaken) QDir(m_beside.folder).removeRecursively();
}

Result<std::unique_ptr<RestorePlace>> RestorePlace::claim(const QString& to) {
  std::unique_ptr<RestorePlace> place(new RestorePlace(to));
  if (place->m_isThere) {
    if (const auto checked = checkReplaceable(place->m_target); !checked) return checked.error();
    auto claimed = InUse::claim(place->m_target.folder);
    if (!claimed) return claimed.error();
    place->m_inUse = *std::move(claimed);
    if (const auto tidied = tidyUp(place->m_target); !tidied) return tidied.error();
  }
  if (const auto made = makeFolder(place->m_beside.folder); !made) return made.error();
  if (const auto marked = markUnfinished(place->m_beside); !marked) return marked.error();
  return place;
}

Result<QString> RestorePlace::take(const QString& word, const QDateTime& now, Copies copies) {
  const QString& beside = m_beside.folder;
  const QString& to = m_target.folder;
  const QString replaced = freeName(u"%1 %2 %3"_s.arg(to, word, now.toUTC().toString(u"yyyy-MM-dd HH-mm-ss"_s)));
  const ExchangePlan plan{.beside = QFileInfo(beside).fileName(),
                          .replaced = m_isThere ? QFileInfo(replaced).fileName() : QString(),
                          .copies = copies};
  if (auto planned = planExchange(m_beside, plan); !planned) return planned.error();
  if (!m_isThere) QDir().rmdir(to);
  if (!m_isThere || !exchangeFolders(beside, to)) {
    if (auto renamed = renameBoth(beside, to, replaced); !renamed) return renamed.error();
  }
  m_isTaken = true;
  if (auto synced = syncFolder(QFileInfo(to).absolutePath()); !synced) return synced.error();
  // What cannot be finished now is finished at the next opening.
  auto settled = settleExchange(m_target);
  if (settled || !m_isThere) return settled ? settled : QString();
  return QFileInfo::exists(beside) ? beside : replaced;
}

}  // namespace candor::vault
