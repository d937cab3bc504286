#include "security/libraries.h"

#include "reading/reader.h"
#include "report/press.h"
#include "security/checkup.h"
#include "support/test.h"

#include <QFileInfo>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace candor::security {

class LibrariesTest : public QObject {
  Q_OBJECT

  static std::vector<session::Library> inUse(const QString& folder) {
    return foreground([&](const Worker& worker) {
      const reading::Reader reader(folder + u"/candor-reader"_s);
      return librariesInUse(worker, reader, report::Press(folder + u"/candor-press"_s));
    });
  }
  static QStringList namesOf(const std::vector<session::Library>& libraries) {
    QStringList names;
    for (const session::Library& library : libraries) names += library.name;
    return names;
  }

 private Q_SLOTS:
  // Each process that holds secrets or foreign bytes tells its own.
  void childrenTellTheirs() {
    const auto libraries = inUse(QStringLiteral(CANDOR_BIN));

    QStringList expected{u"Qt"_s, u"OpenSSL"_s, u"ICU"_s, u"SQLite"_s, u"Poppler"_s, u"libzip"_s, u"libxml2"_s};
    if (QFileInfo::exists(QStringLiteral(CANDOR_BIN "/candor-scanner"))) expected += {u"Tesseract"_s, u"Leptonica"_s};
    QCOMPARE(namesOf(libraries), expected + QStringList{u"QPDF"_s});
    for (const session::Library& library : libraries)
      QVERIFY2(QVersionNumber::fromString(library.version).segmentCount() >= 2, qPrintable(library.name));
  }

  void everyOneOfThemHasALeastVersionWithAReason() {
    const QStringList known = namesOf(leastVersionsOfThisCopy());
    for (const QString& name : namesOf(inUse(QStringLiteral(CANDOR_BIN))))
      QVERIFY2(known.contains(name), qPrintable(name));
  }

  void childThatIsNotThereTellsNothing() { QCOMPARE(namesOf(inUse(u"/nowhere"_s)), namesOf(session::libraries())); }

  void olderIsFoundByNumberNotByText() {
    const std::vector<session::Library> least{{.name = u"SQLite"_s, .version = u"3.51.3"_s}};
    QVERIFY(olderThan({{.name = u"SQLite"_s, .version = u"3.51.10"_s}}, least).empty());
    QVERIFY(olderThan({{.name = u"other"_s, .version = u"0.1"_s}}, least).empty());
    const auto old = olderThan({{.name = u"SQLite"_s, .version = u"3.9"_s}}, least);
    QCOMPARE(old.size(), std::size_t(1));
    QCOMPARE(old.front().least, u"3.51.3"_s);
  }
};

CANDOR_TEST(LibrariesTest)

}  // namespace candor::security

#include "libraries_test.moc"
