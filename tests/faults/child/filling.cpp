#include "faults/child/lines.h"
#include "faults/child/private_mounts.h"
#include "faults/child/roles.h"
#include "faults/handed_key.h"
#include "faults/made_resume.h"
#include "faults/vault_state.h"
#include "storage/database.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>

#include <sys/resource.h>

namespace candor::faults {

namespace {

constexpr qint64 SmallDisk = qint64(6) << 20;
constexpr qint64 LargestFile = qint64(5) << 20;  // the ballast has four

bool limitFiles(rlim_t largest) {
  std::signal(SIGXFSZ, SIG_IGN);
  const rlimit limit{.rlim_cur = largest, .rlim_max = RLIM_INFINITY};
  return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

bool makeRoomScarce(const QString& kind, const QString& folder) {
  return kind == QStringLiteral("disk") ? mountSmallDisk(folder, SmallDisk) : limitFiles(rlim_t(LargestFile));
}

// Adds until that fails; how many were kept.
int fill(session::Session& session) {
  for (int number = 1;; ++number) {
    const auto added =
        foreground([&](const Worker& worker) { return session.documents().add(worker, madeResume(4 * number)); });
    if (added) continue;
    tell(added.error());
    return number - 1;
  }
}

void tellState(session::Session& session) {
  tell("kept " + QByteArray::number(int(numbersIn(session).size())));
  tell("flaws " + flawsOf(session).join(QLatin1Char(';')).toUtf8());
}

void eraseNewest(session::Session& session) {
  const auto resumes = foreground([&](const Worker& worker) { return session.documents().resumes(worker); });
  const auto erased = foreground(
      [&](const Worker& worker) { return session.history().eraseWithAnalyses(worker, resumes->front().id); });
  if (erased)
    tell("erased");
  else
    tell(erased.error());
  tell("kept " + QByteArray::number(int(numbersIn(session).size())));
}

}  // namespace

int fillTheDisk(const QStringList& arguments) {
  const QString folder = arguments.value(1);
  if (!makeRoomScarce(arguments.value(0), folder)) {
    tell("cannot");
    return 0;
  }
  HandedKey key(QDir(folder).filePath(QStringLiteral("vault")));
  auto session = key.create();
  if (!session) {
    tell(session.error());
    return 1;
  }
  tell("said " + QByteArray::number(fill(**session)));
  tell("kept " + QByteArray::number(int(numbersIn(**session).size())));

  eraseNewest(**session);

  session->reset();
  session = key.open();
  if (!session) {
    tell(session.error());
    return 1;
  }
  tellState(**session);
  return 0;
}

int eraseWithoutRoom(const QStringList& arguments) {
  HandedKey key(QDir(arguments.value(0)).filePath(QStringLiteral("vault")));
  auto session = key.create();
  if (!session) return 1;
  constexpr int Count = 60;
  for (int number = 1; number <= Count; ++number) {
    const auto added =
        foreground([&](const Worker& worker) { return (*session)->documents().add(worker, madeResume(4 * number)); });
    if (!added) return 1;
  }
  const auto emptied =
      foreground([&](const Worker& worker) { return (*session)->vault().database().checkpoint(worker); });
  if (!emptied) return 1;

  if (!limitFiles(rlim_t(QFileInfo(key.place().database()).size() / 2))) return 1;
  eraseNewest(**session);
  if (!limitFiles(RLIM_INFINITY)) return 1;
  eraseNewest(**session);
  tell("journal " + QByteArray::number(QFileInfo(key.place().database() + QStringLiteral("-wal")).size()));
  tellState(**session);
  return 0;
}

}  // namespace candor::faults
