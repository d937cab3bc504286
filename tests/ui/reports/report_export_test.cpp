#include "reports/report_export.h"

#include "report/phrases.h"
#include "support/authenticator.h"
#include "support/controls.h"
#include "support/open_workplace.h"
#include "support/test.h"
#include "widgets/message_strip.h"
#include "widgets/secret_edit.h"
#include "workplace/one_time_code.h"

#include <QFile>
#include <QSignalSpy>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace candor::reports {

namespace {

// A language in which each sentence of a report is the English one behind a sign.
class Marked : public QTranslator {
 public:
  [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
    const bool isReports = qstrcmp(context, match::SaidContext) == 0 || qstrcmp(context, report::PhraseContext) == 0;
    return isReports ? u"x-"_s + QString::fromUtf8(source) : QString();
  }
  [[nodiscard]] bool isEmpty() const override { return false; }
};

}  // namespace

class ReportExportTest : public QObject {
  Q_OBJECT

  tests::OpenWorkplace m_place;
  QWidget m_window;
  std::optional<AnalysisId> m_id;

  QString written(const QString& name) {
    QSignalSpy told(&m_place.notices(), &workplace::Notices::told);
    ReportExport exporting(m_place.workplace(), m_window);
    exporting.write(*m_id, m_place.path(name));
    [&] { QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000); }();
    return told.isEmpty() ? QString() : told.first().first().toString();
  }
  QByteArray content(const QString& name) {
    QFile file(m_place.path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

 private Q_SLOTS:
  void initTestCase() { m_id = m_place.analyse(m_place.addResume(u"Mara"_s), m_place.addPosting()); }

  void endingChoosesTheFormat() {
    QVERIFY(written(u"fit.html"_s).contains(u"fit.html"));
    QVERIFY(content(u"fit.html"_s).startsWith("<!DOCTYPE html>"));
    QVERIFY(written(u"fit.PDF"_s).contains(u"fit.PDF"));
    QVERIFY(content(u"fit.PDF"_s).startsWith("%PDF-"));
    QVERIFY(m_place.work().running().empty());
  }

  void reportsAreInTheWindowsLanguage() {
    Marked language;
    QCoreApplication::installTranslator(&language);

    QVERIFY(!written(u"foreign.html"_s).isEmpty());
    QVERIFY(!written(u"foreign.pdf"_s).isEmpty());
    QCoreApplication::removeTranslator(&language);

    const QString page = QString::fromUtf8(content(u"foreign.html"_s));
    QVERIFY(page.contains(u"<html lang=\"x-en\">"_s));
    QVERIFY(page.contains(u"x-Requirements"_s));
    const auto items = page.count(u"<th scope=\"row\">x-"_s);
    QVERIFY2(items > 3, qPrintable(QString::number(items)));  // the addends, sentences of the analysis
    QVERIFY(!written(u"english.pdf"_s).isEmpty());
    QVERIFY(content(u"foreign.pdf"_s).startsWith("%PDF-"));
    QVERIFY(content(u"foreign.pdf"_s) != content(u"english.pdf"_s));
  }

  void unknownEndingIsRefused() {
    QVERIFY(written(u"fit.exe"_s).contains(u"not written"));
    QVERIFY(!QFile::exists(m_place.path(u"fit.exe"_s)));
  }

  // With one-time codes on nothing is written before a right one was given; then it is, without asking again.
  void withCodesOnACodeIsAskedForFirst() {
    tests::OpenWorkplace place;
    const AnalysisId id = place.analyse(place.addResume(u"Mara"_s), place.addPosting());
    tests::Authenticator authenticator(place.clock());
    authenticator.enrol(place.session().vault().stepUp());
    place.clock().advance(600);
    QWidget window;
    window.show();
    QSignalSpy told(&place.notices(), &workplace::Notices::told);
    ReportExport exporting(place.workplace(), window);

    exporting.write(id, place.path(u"fit.html"_s));
    QTRY_VERIFY(window.findChild<workplace::OneTimeCode*>());
    auto* asked = window.findChild<workplace::OneTimeCode*>();
    QVERIFY(!QFile::exists(place.path(u"fit.html"_s)));
    QTest::keyClicks(asked->findChild<widgets::SecretEdit*>(), u"000000"_s);
    tests::buttonNamed(*asked, u"Go on"_s)->click();
    QTRY_VERIFY(asked->findChild<widgets::MessageStrip*>()->isVisible());
    QVERIFY(!QFile::exists(place.path(u"fit.html"_s)));
    QTest::keyClicks(asked->findChild<widgets::SecretEdit*>(),
                     QString::fromLatin1(tests::bytesOf(authenticator.code())));
    QTest::keyClick(asked->findChild<widgets::SecretEdit*>(), Qt::Key_Return);

    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000);
    QVERIFY(QFile::exists(place.path(u"fit.html"_s)));
    exporting.write(id, place.path(u"again.html"_s));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 60'000);
    const auto newest =
        tests::OpenWorkplace::now([&](const Worker& worker) { return place.session().ledger().newest(worker, 1); });
    QVERIFY_RESULT(newest);
    QVERIFY(newest->front().act == audit::Act::Exported);
    QCOMPARE(newest->front().subject, u"analysis %1"_s.arg(id.value()));
  }

  void folderThatIsNotThereIsSaid() { QVERIFY(written(u"nowhere/fit.html"_s).contains(u"not written")); }
};

CANDOR_TEST(ReportExportTest)

}  // namespace candor::reports

#include "report_export_test.moc"
