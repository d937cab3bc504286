#include "base/internet.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/json_bytes.h"
#include "cli/knowledge.h"
#include "cli/page_writer.h"
#include "cli/rows.h"
#include "ontology/ontology.h"
#include "reading/reader.h"
#include "report/press.h"
#include "security/checkup.h"
#include "security/libraries.h"
#include "words/describe.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <vector>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

// What the system lets candor-reader be shut in with; see reader/sandbox.h.
enum class Walls { Full, WithoutTables, None };

struct Health {
  QString reader;
  std::optional<Error> readerFault;
  Walls walls = Walls::None;
  bool isCutOff = false;  // the kernel keeps this program and its children from the internet
  QString ontology;
  quint32 concepts = 0;
  std::optional<Error> ontologyFault;
  std::vector<session::Library> libraries;
  std::vector<security::OldLibrary> old;

  [[nodiscard]] bool isGood() const { return !readerFault && !ontologyFault && old.empty(); }
};

Walls wallsOf(const reading::Document& document) {
#ifdef Q_OS_LINUX
  return document.layout.mayLackCharacters ? Walls::WithoutTables : Walls::Full;
#else
  Q_UNUSED(document)
  return Walls::None;
#endif
}

// Has the child read a line of text: it answers only from behind its walls.
Health examine(const Worker& worker, Console& console) {
  Health health;
  health.reader = reading::installedReader();
  reading::Reader reader(health.reader);
  const auto document = reader.read(worker, "Candor reads this line.\n", reading::FormatId::Text);
  if (document)
    health.walls = wallsOf(*document);
  else
    health.readerFault = document.error();
  health.isCutOff = forbidInternet();
  health.libraries = security::librariesInUse(worker, reader, report::Press(report::installedPress()));
  health.old = security::olderThan(health.libraries, security::leastVersionsOfThisCopy());

  const auto ontology = loadOntology(console);
  if (ontology) {
    health.ontology = ontology->version();
    health.concepts = ontology->size();
  } else {
    health.ontologyFault = ontology.error();
  }
  return health;
}

QLatin1StringView nameOf(Walls walls) {
  switch (walls) {
    case Walls::Full: return "full"_L1;
    case Walls::WithoutTables: return "without_tables"_L1;
    case Walls::None: return "none"_L1;
  }
  return {};
}

QString sentenceOf(Walls walls) {
  switch (walls) {
    case Walls::Full:
      return u"Documents are read in a process that has no network, starts no programs, writes nothing, and opens no "
             u"file "
             "but its own character tables."_s;
    case Walls::WithoutTables:
      return u"Documents are read in a process that has no network, starts no programs and opens no file at all. This "
             "system has no Landlock, so characters of rare encodings may be missing."_s;
    case Walls::None:
      return u"Documents are read in a process of their own, which this system does not let Candor shut in."_s;
  }
  return {};
}

QJsonObject healthJson(const Health& health) {
  QJsonObject reader{{u"path"_s, health.reader}, {u"works"_s, !health.readerFault}};
  if (health.readerFault)
    reader[u"error"_s] = errorJson(*health.readerFault);
  else
    reader[u"sandbox"_s] = nameOf(health.walls);
  QJsonObject ontology{{u"works"_s, !health.ontologyFault}};
  if (health.ontologyFault) {
    ontology[u"error"_s] = errorJson(*health.ontologyFault);
  } else {
    ontology[u"version"_s] = health.ontology;
    ontology[u"concepts"_s] = qint64(health.concepts);
  }
  QJsonArray libraries;
  for (const session::Library& library : health.libraries) {
    const auto old = std::ranges::find(health.old, library, &security::OldLibrary::library);
    libraries += QJsonObject{{u"name"_s, library.name},
                             {u"version"_s, library.version},
                             {u"older_than"_s, old == health.old.end() ? QJsonValue() : QJsonValue(old->least)}};
  }
  return {{u"ok"_s, health.isGood()},
          {u"version"_s, QStringLiteral(CANDOR_VERSION)},
          {u"qt"_s, QString::fromLatin1(qVersion())},
          {u"libraries"_s, libraries},
          {u"reader"_s, reader},
          {u"internet"_s, health.isCutOff ? "forbidden"_L1 : "not_used"_L1},
          {u"ontology"_s, ontology}};
}

QString pageOf(const Health& health, const Console& console) {
  PageWriter page(console.width(), console.ink());
  const auto finding = [&page](const QString& what, const QString& good, const std::optional<Error>& fault) {
    const auto tone = fault ? Tone::Bad : Tone::Good;
    page.labelled(page.ink().in(tone, fault ? u"✗ "_s : u"✓ "_s),
                  what + u": "_s + (fault ? words::sentence(*fault) : good), 2);
  };
  page.line(u"Candor %1, Qt %2"_s.arg(QStringLiteral(CANDOR_VERSION), QString::fromLatin1(qVersion())));
  finding(u"candor-reader"_s, sentenceOf(health.walls), health.readerFault);
  finding(u"internet"_s,
          health.isCutOff ? u"The system refuses this program and all it starts any connection."_s
                          : u"Not used. This system has no wall that would refuse it."_s,
          std::nullopt);
  QStringList versions;
  for (const session::Library& library : health.libraries) versions += library.name + u' ' + library.version;
  finding(u"libraries"_s, versions.join(u", "_s), std::nullopt);
  for (const security::OldLibrary& each : health.old)
    page.labelled(page.ink().in(Tone::Bad, u"✗ "_s),
                  u"%1 %2 is older than %3. Update your system, or install Candor's newest package."_s.arg(
                      each.library.name, each.library.version, each.least),
                  2);
  finding(u"ontology"_s, u"%1, %2 concepts"_s.arg(health.ontology).arg(health.concepts), health.ontologyFault);
  return page.page();
}

}  // namespace

Exit runDoctor(const Call& call, Console& console) {
  const Health health = foreground([&console](const Worker& worker) { return examine(worker, console); });
  if (formOf(call) == Form::Page)
    console.print(pageOf(health, console));
  else
    console.printLine(healthJson(health));
  return health.isGood() ? Exit::Ok : Exit::Failed;
}

}  // namespace candor::cli
