#include "reading/about.h"

#include "reading/plain_text.h"
#include "reading/reader.h"
#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::reading {

class AboutTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsSaidIsUnderstood() {
    const std::vector<Library> libraries{{.name = u"Poppler"_s, .version = u"22.12.0"_s},
                                         {.name = u"libzip"_s, .version = u"1.7.3"_s}};

    const auto document = readPlainText(aboutText(libraries));

    QVERIFY_RESULT(document);
    QCOMPARE(librariesIn(document->text), libraries);
  }

  // The child counts as hostile.
  void otherLinesAreNoLibraries() {
    QVERIFY(librariesIn(u"one\ntwo words here\n\n"_s).empty());
    QVERIFY(librariesIn(QString(500, u'x') + u" 1.0"_s).empty());
  }

  void missingChildIsAFault() {
    const reading::Reader reader(u"/nowhere/candor-reader"_s);
    QCOMPARE(foreground([&](const Worker& worker) { return reader.libraries(worker); }).error().fault,
             Fault::Unavailable);
  }
};

CANDOR_TEST(AboutTest)

}  // namespace candor::reading

#include "about_test.moc"
