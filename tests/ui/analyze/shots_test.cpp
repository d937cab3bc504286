#include "session/intake.h"
#include "style/look.h"
#include "support/test.h"
#include "ui/analyze/page_probe.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QSet>

using namespace Qt::StringLiterals;

namespace candor::analyze {

// Every state is painted, each unlike an empty page. With CANDOR_SHOTS=folder all themes and sizes are kept there for
// review. The resume is read by the reader's own process.
class AnalyzeShots : public QObject {
  Q_OBJECT

  const QString m_folder = qEnvironmentVariable("CANDOR_SHOTS");

  static QString sample(const QString& name) { return QStringLiteral(CANDOR_SOURCE "/resources/samples/") + name; }

  static ResumeId addSample(tests::OpenWorkplace& place) {
    const workplace::Workplace& at = place.workplace();
    return place
        .now([&](const Worker& worker) {
          const auto file = session::loadFile(sample(u"resume.pdf"_s));
          const auto version = session::readResume(worker, {.reader = at.reader, .ontology = at.ontology}, *file);
          return place.session().documents().add(worker, {.title = u"planning-v4"_s, .version = *version});
        })
        ->id;
  }

  static qsizetype coloursIn(const QImage& picture) {
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 2)
      for (int x = 0; x < picture.width(); x += 2) colours.insert(picture.pixel(x, y));
    return colours.size();
  }

  void save(tests::PageProbe& probe, const QString& state) {
    QCoreApplication::processEvents();
    const QImage picture = probe.page.grab().toImage();
    QVERIFY2(coloursIn(picture) > 8, qPrintable(state));
    if (m_folder.isEmpty()) return;
    const QString size = u"%1x%2"_s.arg(probe.page.width()).arg(probe.page.height());
    QVERIFY(picture.save(u"%1/%2-%3-%4.png"_s.arg(m_folder, state, m_theme, size)));
  }
  void saveAll(tests::OpenWorkplace& place, ResumeId resume, QSize size) {
    QFile file(sample(u"posting.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    tests::PageProbe probe(place, size);
    QTRY_VERIFY(probe.resumes().count() > 0);
    save(probe, u"start"_s);
    probe.page.begin(resume, QString::fromUtf8(file.readAll()));
    QTRY_VERIFY(probe.analyse().isEnabled());
    save(probe, u"read"_s);
    probe.analyse().click();
    save(probe, u"working"_s);
    QTRY_VERIFY(probe.page.shownId());
    for (int part = 0; part < probe.parts().count(); ++part) {
      probe.parts().setCurrentIndex(part);
      save(probe, u"analysis-%1"_s.arg(part));
    }
    probe.page.showAnalysis(AnalysisId(9999));
    QTRY_VERIFY(probe.showsFault());
    save(probe, u"fault"_s);
  }

  QString m_theme;

 private Q_SLOTS:
  void everyStateIsPainted() {
    tests::OpenWorkplace place;
    m_theme = u"light"_s;
    saveAll(place, addSample(place), {1104, 726});
  }

  void picturesForReview() {
    if (m_folder.isEmpty()) return;  // nobody wants to look
    QDir().mkpath(m_folder);
    tests::OpenWorkplace place;
    tests::OpenWorkplace empty;
    const ResumeId resume = addSample(place);
    using style::ThemeChoice;
    for (const auto& [choice, name] :
         {std::pair(ThemeChoice::Light, u"light"_s), std::pair(ThemeChoice::Dark, u"dark"_s),
          std::pair(ThemeChoice::HighContrast, u"contrast"_s)}) {
      m_theme = name;
      style::Look::current().choose(choice);
      for (const QSize size : {QSize(1104, 726), QSize(848, 566)}) saveAll(place, resume, size);
      tests::PageProbe probe(empty);
      QTRY_VERIFY(probe.find<QPushButton>("addResume").isVisible());
      save(probe, u"empty"_s);
    }
    style::Look::current().choose(ThemeChoice::Light);
    m_theme = u"large"_s;
    QFont large = QApplication::font();
    const QFont usual = large;
    large.setPixelSize(26);
    style::Look::current().setUserFont(large);
    for (const QSize size : {QSize(1104, 726), QSize(848, 566)}) saveAll(place, resume, size);
    style::Look::current().setUserFont(usual);
    m_theme = u"mirrored"_s;
    QApplication::setLayoutDirection(Qt::RightToLeft);
    saveAll(place, resume, {1104, 726});
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }
};

CANDOR_TEST(AnalyzeShots)

}  // namespace candor::analyze

#include "shots_test.moc"
