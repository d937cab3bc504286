// What the panel of imported knowledge shows and does.
#include "settings/knowledge_panel.h"

#include "ontology/ontology.h"
#include "settings/settings_page.h"
#include "support/controls.h"
#include "support/open_workplace.h"
#include "support/published_tables.h"
#include "support/test.h"
#include "widgets/confirm_button.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"

#include <QFile>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::settings {

class KnowledgePanelTest : public QObject {
  Q_OBJECT

  std::optional<tests::OpenWorkplace> m_place;
  std::unique_ptr<KnowledgePanel> m_panel;

  [[nodiscard]] bool says(const QString& words) const {
    const auto texts = m_panel->findChildren<widgets::Prose*>();
    return std::any_of(texts.begin(), texts.end(), [&](widgets::Prose* text) {
      return text->isVisibleTo(m_panel.get()) && text->text().contains(words);
    });
  }
  [[nodiscard]] QString file(const QString& name, const QByteArray& content) const {
    QFile file(m_place->path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
  }
  [[nodiscard]] std::vector<knowledge::Import> kept() const { return *m_place->shelf().list(); }

 private Q_SLOTS:
  void init() {
    m_place.emplace();
    m_panel = std::make_unique<KnowledgePanel>(m_place->workplace());
    m_panel->resize(712, 800);
    m_panel->show();
    QTRY_VERIFY(says(u"O*NET® Database"_s));
  }
  void cleanup() {
    m_panel.reset();
    m_place.reset();
  }

  void publishersAreOfferedWithTheirPages() {
    QVERIFY(says(u"https://www.onetcenter.org/database.html"_s));
    QVERIFY(says(u"https://esco.ec.europa.eu"_s));
    QVERIFY(!says(u"from the next time"_s));
    QCOMPARE(tests::unnamedControls(*m_panel), QStringList());
  }

  void droppedFileIsImportedAndListedWithItsLicence() {
    QSignalSpy told(&m_place->notices(), &workplace::Notices::told);

    m_panel->importFiles({file(u"db.zip"_s, tests::onetZip())});

    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.first().first().toString().startsWith(u"Imported: O*NET® Database 30.3"_s),
             qPrintable(told.first().first().toString()));
    QTRY_VERIFY(says(u"Used under the CC BY 4.0 license"_s));
    QVERIFY(says(u"The tables are of May 2026."_s));
    QVERIFY(says(u"is used from the next time the vault is opened"_s));
    QCOMPARE(kept().size(), size_t(1));
    QCOMPARE(tests::unnamedControls(*m_panel), QStringList());
  }

  void importIsTakenOutAtTheSecondPress() {
    m_panel->importFiles({file(u"skills_en.csv"_s, tests::EscoSkills)});
    QTRY_VERIFY(says(u"uses the ESCO classification"_s));
    QSignalSpy told(&m_place->notices(), &workplace::Notices::told);
    auto* remove = m_panel->findChild<widgets::ConfirmButton*>();

    remove->click();
    QCOMPARE(kept().size(), size_t(1));
    remove->click();

    QTRY_COMPARE(told.size(), 1);
    QTRY_VERIFY(!says(u"uses the ESCO classification"_s));
    QVERIFY(kept().empty());
    QVERIFY(!says(u"is used from the next time"_s));  // as it was when the vault was opened
  }

  void wrongFileSaysWhatToChoose() {
    m_panel->importFiles({file(u"letter.txt"_s, "Dear reader")});

    QTRY_VERIFY(says(u"These are no tables Candor knows"_s));
    QVERIFY(kept().empty());
    QVERIFY(m_panel->isEnabled());
  }

  void importHasALineThatStopsIt() {
    const QString path = file(u"db.zip"_s, tests::onetZip());

    m_panel->importFiles({path});
    QCOMPARE(m_place->work().running().size(), size_t(1));
    m_place->work().running().front()->cancel();

    QTRY_VERIFY(m_panel->isEnabled());
    QVERIFY(m_place->work().running().empty());
  }

  void filesDroppedOnThePageGoToTheOpenSection() {
    SettingsPage page(m_place->workplace());
    QVERIFY(page.whatDroppingDoes().isEmpty());

    page.showKnowledge();
    QVERIFY(!page.whatDroppingDoes().isEmpty());
    page.take({file(u"skills_en.csv"_s, tests::EscoSkills)});

    QTRY_COMPARE(kept().size(), size_t(1));
  }
};

CANDOR_TEST(KnowledgePanelTest)

}  // namespace candor::settings

#include "knowledge_panel_test.moc"
