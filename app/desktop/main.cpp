// candor: the window. Everything it does is in ui/ and core/; here it is put together.
#include "base/harden.h"
#include "base/internet.h"
#include "desktop/colour_scheme.h"
#include "desktop/language.h"
#include "desktop/session_watch.h"
#include "desktop/single_instance.h"
#include "keychain/system_store.h"
#include "settings/keys.h"
#include "shell/appearance.h"
#include "shell/tray.h"
#include "shell/window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace {

using namespace Qt::StringLiterals;
using namespace candor;

struct Options {
  QString vault;
  std::optional<int> logN;
  bool endsAfterFirstFrame = false;
};

// Ends the program when its window has been painted once: what the benchmark of the start measures.
class FirstFrame : public QObject {
 public:
  explicit FirstFrame(QWidget& window) { window.installEventFilter(this); }

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint) QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
  }
};

Options optionsOf(const QApplication& application) {
  QCommandLineParser parser;
  parser.setApplicationDescription(u"Resumes, postings and applications, kept and analysed on your own computer."_s);
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption vault(u"vault"_s, u"Folder of the vault."_s, u"folder"_s);
  QCommandLineOption cost(u"kdf-cost"_s, u"For tests: scrypt's cost of a new vault."_s, u"15…20"_s);
  cost.setFlags(QCommandLineOption::HiddenFromHelp);
  QCommandLineOption frame(u"first-frame"_s, u"For benchmarks: end after the first frame."_s);
  frame.setFlags(QCommandLineOption::HiddenFromHelp);
  parser.addOptions({vault, cost, frame});
  parser.process(application);
  Options options{.vault = parser.value(vault), .logN = std::nullopt, .endsAfterFirstFrame = parser.isSet(frame)};
  if (options.vault.isEmpty())
    options.vault = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/candor/vault"_s;
  if (parser.isSet(cost)) options.logN = std::clamp(parser.value(cost).toInt(), 15, 20);
  return options;
}

// Sleep waits until the vault is closed.
void lockWithTheSession(shell::Window& window, desktop::SessionWatch& session) {
  using shell::Window;
  QObject::connect(&session, &desktop::SessionWatch::screenLocked, &window,
                   [&window] { window.lock(Window::tr("Locked with the screen.")); });
  QObject::connect(&session, &desktop::SessionWatch::goingToSleep, &window,
                   [&window] { window.lock(Window::tr("Locked before the computer slept.")); });
  QObject::connect(&window, &Window::locked, &session, &desktop::SessionWatch::released);
}

int run(QApplication& application) {
  const Options options = optionsOf(application);
  const desktop::SingleInstance instance(options.vault);
  if (!instance.isFirst()) return 0;
  const auto ours = ontology::Ontology::load();
  if (!ours) return 1;  // the program is not whole
  const knowledge::Shelf shelf(knowledge::Shelf::usualFolder());
  ontology::Ontology ontology = shelf.load(*ours).ontology;

  settings::Settings settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/candor"_s);
  const desktop::Language language(settings.value(settings::LanguageKey));
  style::Look look(application);
  const shell::Appearance appearance(settings, look);
  const SystemClock clock;
  const auto keychain = keychain::systemSecretStore();
  reading::Reader reader(reading::installedReader());
  const report::Press press(report::installedPress());
  JobPool pool(std::max(2, QThread::idealThreadCount()));
  const shell::Program program{.settings = settings,
                               .clock = clock,
                               .keychain = *keychain,
                               .reader = reader,
                               .press = press,
                               .ontology = ontology,
                               .shelf = shelf,
                               .pool = pool,
                               .vaultFolder = options.vault,
                               .logN = options.logN};
  shell::Window window(program);
  // What was imported meanwhile: nothing uses the ontology while no vault is open.
  QObject::connect(&window, &shell::Window::locked, &window, [&] { ontology = shelf.load(*ours).ontology; });
  QObject::connect(&instance, &desktop::SingleInstance::raiseWanted, &window, &shell::Window::raiseToUser);
  std::optional<FirstFrame> firstFrame;
  if (options.endsAfterFirstFrame) firstFrame.emplace(window);
  window.show();
  std::optional<desktop::SessionWatch> session;
  std::optional<desktop::ColourScheme> scheme;
  std::optional<shell::Tray> tray;
  std::optional<Job<void>> warming;
  // The window is painted first.
  QTimer::singleShot(0, &window, [&] {
    window.start();
    scheme.emplace(look);
    tray.emplace(window, settings);
    lockWithTheSession(window, session.emplace());
    warming.emplace(pool.run([&reader](const Worker&) -> Result<void> {
      reader.warmUp();
      return {};
    }));
  });
  return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
  std::ignore = candor::harden();
  std::ignore = candor::forbidInternet();
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("candor"));
  QApplication::setApplicationVersion(QStringLiteral(CANDOR_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("org.candor.Candor"));
  return run(application);
}
