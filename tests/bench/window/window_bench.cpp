// window_bench: how quick the window is over a large vault. Prints one JSON object of milliseconds and megabytes.
#include "keychain/store_in_memory.h"
#include "profile/read_profile.h"
#include "reading/plain_text.h"
#include "session/intake.h"
#include "session/session.h"
#include "shell/frame.h"
#include "shell/window.h"
#include "style/look.h"
#include "support/fixed_clock.h"
#include "support/sample_analysis.h"
#include "support/watched_application.h"
#include "widgets/search_field.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace candor;

namespace {

constexpr int Documents = 1'000;
constexpr int Analyses = 10'000;

QString resumeText(int number) {
  QString text =
      u"Mara Lindqvist %1\nAccountant\nmara%1@example.org\n\nWORK EXPERIENCE\n\nAccountant, Northern Timber "
      "AB\nMarch 2019 - present\n\n"_s.arg(number);
  for (int i = 0; i < 60; ++i)
    text +=
        u"- Closed the books of %1 companies and wrote report %2 for the board each month.\n"_s.arg(i).arg(number * i);
  return text + u"\nSKILLS\n\nExcel, SAP, IFRS, payroll\n"_s;
}

const QString SamplePosting =
    u"Senior Accountant %1\nHarbour Goods Ltd, Bristol\n\nRequirements\n- At least 5 years of experience in "
    u"accounting\n"
    "- Advanced Excel\n- Month-end closing and financial reporting\n- Experience with SAP\n\nNice to have\n- IFRS\n"_s;

void fill(const Worker& worker, session::Session& session, reading::Reader& reader,
          const ontology::Ontology& ontology) {
  std::optional<ResumeVersionId> version;
  std::optional<PostingId> posting;
  for (int i = 0; i < Documents; ++i) {
    if (i % 2 == 0) {
      const QString text = resumeText(i);
      const reading::Document document = *reading::readPlainText(text);
      version = session.documents()
                    .add(worker, {.title = u"resume %1"_s.arg(i),
                                  .version = {.file = {.name = u"r.txt"_s, .format = u"txt"_s, .bytes = text.toUtf8()},
                                              .document = document,
                                              .profile = profile::readProfile(document, ontology),
                                              .dataVersion = ontology.version()}})
                    ->version;
    } else {
      posting = session.documents()
                    .add(worker, *session::readPosting({.reader = reader, .ontology = ontology},
                                                       PostingText(SamplePosting.arg(i))))
                    ->id;
    }
  }
  for (int i = 0; i < Analyses; ++i) {
    match::Analysis analysis = tests::sample::analysis();
    analysis.score = (i * 37 % 1000) / 10.0;
    if (!session.history().add(worker, {.version = *version, .posting = *posting, .analysis = analysis},
                               documents::SameBytes::AddAgain))
      qFatal("an analysis could not be kept");
  }
}

template <class Ready>
double waitFor(QElapsedTimer& timer, Ready ready) {
  while (!ready()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
  return double(timer.nsecsElapsed()) / 1e6;
}

double residentMegabytes() {
  QFile table(u"/proc/self/status"_s);
  if (!table.open(QIODevice::ReadOnly)) return 0;
  const QByteArray all = table.readAll();
  const qsizetype at = all.indexOf("VmRSS:");
  return all.mid(at + 6, 20).simplified().split(' ').first().toDouble() / 1024;
}

// The slowest repaint while the table is paged through.
double scrollStep(QTableView& table) {
  double slowest = 0;
  for (int step = 0; step < 60; ++step) {
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() + 3);
    QElapsedTimer timer;
    timer.start();
    table.viewport()->repaint();
    slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
    QCoreApplication::processEvents();
  }
  return slowest;
}

// The longest time a letter took before the next could be typed.
double typing(QWidget& field) {
  double slowest = 0;
  for (const QChar letter : u"accountant"_s) {
    QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, letter);
    QElapsedTimer timer;
    timer.start();
    QCoreApplication::sendEvent(&field, &press);
    slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
    QCoreApplication::processEvents();
  }
  return slowest;
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  style::Look look(application, style::ThemeChoice::Light);
  const QTemporaryDir folder;
  const tests::FixedClock clock;
  keychain::StoreInMemory keychain;
  const auto ontology = ontology::Ontology::load();
  const knowledge::Shelf shelf(folder.filePath(u"knowledge"_s));
  reading::Reader reader{QString()};
  const report::Press press{QString()};
  settings::Settings settings(folder.filePath(u"settings"_s));
  JobPool pool(2);
  const shell::Program program{.settings = settings,
                               .clock = clock,
                               .keychain = keychain,
                               .reader = reader,
                               .press = press,
                               .ontology = *ontology,
                               .shelf = shelf,
                               .pool = pool,
                               .vaultFolder = folder.filePath(u"vault"_s)};
  foreground([&](const Worker& worker) {
    const auto created =
        session::Session::create(worker, {.folder = program.vaultFolder, .keychainSlot = vault::KeychainSlot::Add},
                                 {.clock = clock, .keychain = keychain});
    if (!created) qFatal("no vault");
    fill(worker, *created->session, reader, *ontology);
    return 0;
  });

  shell::Window window(program);
  window.show();
  QElapsedTimer timer;
  timer.start();
  window.start();
  QJsonObject results;
  results[u"windowUnlocked"_s] = waitFor(timer, [&] { return window.frame() != nullptr; });
  timer.start();
  window.frame()->open(u"history"_s);
  auto* table = window.frame()->page()->findChild<QTableView*>();
  results[u"windowFirstRows"_s] = waitFor(timer, [&] {
    return table->model()->rowCount() == Analyses && !table->model()->index(0, 0).data().toString().isEmpty();
  });
  table->viewport()->repaint();
  results[u"windowScrollStep"_s] = scrollStep(*table);
  results[u"windowTyping"_s] = typing(*window.frame()->page()->findChild<widgets::SearchField*>());
  window.frame()->open(u"resumes"_s);
  QCoreApplication::processEvents();
  results[u"windowMemory"_s] = residentMegabytes();
  std::puts(QJsonDocument(results).toJson(QJsonDocument::Compact).constData());
  return 0;
}
