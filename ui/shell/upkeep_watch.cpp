#include "shell/upkeep_watch.h"

#include "session/session.h"
#include "words/describe.h"

#include <QDir>

namespace candor::shell {

namespace {

using namespace std::chrono_literals;

constexpr auto Regularly = 15min;
constexpr auto AfterChanges = 3s;  // several that follow each other are one

}  // namespace

UpkeepWatch::UpkeepWatch(const workplace::Workplace& workplace, QObject* parent)
    : QObject(parent), m_workplace(workplace) {
  m_regularly.setInterval(Regularly);
  m_afterChanges.setInterval(AfterChanges);
  m_afterChanges.setSingleShot(true);
  connect(&m_regularly, &QTimer::timeout, this, &UpkeepWatch::ask);
  connect(&m_afterChanges, &QTimer::timeout, this, &UpkeepWatch::ask);
  connect(&workplace.session.changes(), &session::Changes::changed, &m_afterChanges, qOverload<>(&QTimer::start));
  m_regularly.start();
  ask();
}

void UpkeepWatch::ask() {
  if (m_asking || m_running) return;
  m_asking.emplace(m_workplace.pool.run(
      [&vault = m_workplace.session.vault()](const Worker& worker) { return vault::Upkeep(vault).isDue(worker); }));
  m_asking->then(this, [this](const Result<bool>& isDue) {
    m_asking.reset();
    if (isDue && *isDue) return run();
    Q_EMIT ended();
  });
}

void UpkeepWatch::run() {
  m_work = m_workplace.work.begin(tr("Backing up the vault"));
  m_running.emplace(m_workplace.pool.run(
      [&vault = m_workplace.session.vault()](const Worker& worker) { return vault::Upkeep(vault).run(worker); }));
  connect(m_work.get(), &workplace::Work::cancelled, this, [this] { m_running->cancel(); });
  m_running->onProgress(this, [this](const Progress& progress) { m_work->setProgress(progress); });
  m_running->then(this, [this](const Result<vault::UpkeepDone>& done) {
    m_work.reset();
    m_running.reset();
    if (done)
      tell(*done);
    else if (done.error().fault != Fault::Cancelled)
      Q_EMIT troubled(tr("The vault could not be looked after."), words::sentence(done.error()));
    Q_EMIT ended();
  });
}

void UpkeepWatch::tell(const vault::UpkeepDone& done) {
  if (done.backupFailed)
    Q_EMIT troubled(tr("Today’s backup could not be made. The earlier ones are as they were."),
                    words::sentence(*done.backupFailed));
  if (done.secondCopyFailed)
    Q_EMIT troubled(tr("The backup was made, but not copied to the second folder."),
                    words::sentence(*done.secondCopyFailed));
  if (done.checked && !done.checked->isSound())
    Q_EMIT troubled(tr("The weekly check found damage in the vault."),
                    tr("Settings, Backups shows how to go back to the newest backup. Nothing is lost by looking."));
  QStringList places;
  for (const vault::StillHolding& copy : done.stillHolding) places.append(QDir::toNativeSeparators(copy.path));
  if (!places.isEmpty())
    Q_EMIT troubled(tr("Copies still hold something that was erased."),
                    tr("They could not be rewritten: %1. Settings, Backups can destroy them.").arg(places.join(u'\n')));
}

}  // namespace candor::shell

#include "moc_upkeep_watch.cpp"
