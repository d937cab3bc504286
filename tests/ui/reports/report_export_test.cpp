#include "reports/report_export.h"

#include "support/open_workplace.h"
#include "support/test.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace candor::reports {

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

  void unknownEndingIsRefused() {
    QVERIFY(written(u"fit.exe"_s).contains(u"not written"));
    QVERIFY(!QFile::exists(m_place.path(u"fit.exe"_s)));
  }

  void folderThatIsNotThereIsSaid() { QVERIFY(written(u"nowhere/fit.html"_s).contains(u"not written")); }
};

CANDOR_TEST(ReportExportTest)

}  // namespace candor::reports

#include "report_export_test.moc"
