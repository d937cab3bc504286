#include "resumes/version_list.h"

#include "support/controls.h"
#include "ui/resumes/opened_page.h"
#include "widgets/prose.h"

#include <QComboBox>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::resumes {

class VersionListTest : public QObject {
  Q_OBJECT

  struct WithVersions : OpenedPage {
    ResumeId resume = place.addResume(u"planning"_s);

    void addVersion(const QString& text) {
      const workplace::Workplace& at = place.workplace();
      const session::FileBytes file{.name = u"newer.txt"_s, .bytes = text.toUtf8()};
      QVERIFY_RESULT(tests::OpenWorkplace::now([&](const Worker& worker) -> Result<documents::AddedResume> {
        const auto version = session::readResume(worker, {.reader = at.reader, .ontology = at.ontology}, file);
        if (!version) return version.error();
        return at.session.documents().addVersion(worker, resume, *version);
      }));
    }
    void openVersions() {
      open();
      QTRY_VERIFY(isShown(u"planning"_s));
      page->findChild<QTabBar*>()->setCurrentIndex(1);
    }
    [[nodiscard]] QComboBox& postings() const { return *page->findChild<QComboBox*>(u"scoredPosting"_s); }
    // What is seen of the list.
    [[nodiscard]] QStringList said() const {
      QStringList words;
      const auto proses = page->findChild<VersionList*>()->findChildren<widgets::Prose*>();
      for (const widgets::Prose* prose : proses)
        if (prose->isVisible()) words += prose->text();
      return words;
    }
    [[nodiscard]] bool says(const QString& part) const {
      const QStringList words = said();
      return std::any_of(words.begin(), words.end(), [&part](const QString& each) { return each.contains(part); });
    }
  };

 private Q_SLOTS:
  void eachVersionSaysItsScoreAndWhatChangedIt() {
    WithVersions opened;
    opened.place.analyse(opened.resume, opened.place.addPosting());
    opened.addVersion(tests::AccountantsResume + u"Power BI\n"_s);

    opened.openVersions();

    QTRY_VERIFY(opened.postings().isVisible());
    QCOMPARE(opened.postings().currentText(), u"Senior Accountant, Harbour Goods Ltd"_s);
    QVERIFY2(opened.says(u"• Now meets the nice-to-have “Power BI”"_s), qPrintable(opened.said().join(u'\n')));
    const QStringList words = opened.said();
    QVERIFY(std::any_of(words.begin(), words.end(), [](const QString& each) { return each.startsWith(u'+'); }));
    QCOMPARE(tests::unnamedControls(*opened.page), QStringList());
  }

  void anotherPostingHasItsOwnScores() {
    WithVersions opened;
    opened.addVersion(tests::AccountantsResume + u"Power BI\n"_s);
    opened.place.analyse(opened.resume, opened.place.addPosting());
    opened.place.analyse(
        opened.resume,
        opened.place.addPosting(QString(tests::AccountantsPosting).replace(u"Power BI"_s, u"Kubernetes"_s)));
    opened.openVersions();
    QTRY_COMPARE(opened.postings().count(), 2);
    opened.postings().setCurrentIndex(0);
    Q_EMIT opened.postings().activated(0);
    const bool wasByPowerBi = opened.says(u"Power BI"_s);

    opened.postings().setCurrentIndex(1);
    Q_EMIT opened.postings().activated(1);

    QVERIFY(opened.says(u"Power BI"_s) != wasByPowerBi);
  }

  void withoutAnAnalysisItSaysHowToGetScores() {
    WithVersions opened;
    opened.addVersion(tests::AccountantsResume + u"Power BI\n"_s);

    opened.openVersions();

    QTRY_VERIFY(opened.says(u"Analyze this resume against a posting"_s));
    QVERIFY(!opened.postings().isVisible());
  }

  void oneVersionAloneIsNotScored() {
    WithVersions opened;
    opened.place.analyse(opened.resume, opened.place.addPosting());

    opened.openVersions();

    QVERIFY(opened.place.work().running().empty());
    QVERIFY(!opened.postings().isVisible());
  }
};

CANDOR_TEST(VersionListTest)

}  // namespace candor::resumes

#include "version_list_test.moc"
