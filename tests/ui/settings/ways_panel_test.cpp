// The ways into a vault, changed by the buttons and fields of their panel.
#include "settings/ways_panel.h"

#include "session/session.h"
#include "support/authenticator.h"
#include "support/controls.h"
#include "support/open_workplace.h"
#include "support/secrets.h"
#include "support/test.h"
#include "unlock/code_view.h"
#include "vault/backup_upkeep.h"
#include "vault/slots.h"
#include "widgets/confirm_button.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/secret_edit.h"
#include "workplace/one_time_code.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::settings {

namespace {

const QString Chosen = u"copper lantern walks under rivers"_s;

}  // namespace

class WaysPanelTest : public QObject {
  Q_OBJECT

  std::unique_ptr<tests::OpenWorkplace> m_place;
  std::unique_ptr<WaysPanel> m_panel;

  [[nodiscard]] std::vector<vault::SlotKind> kinds() {
    std::vector<vault::SlotKind> kinds;
    for (const vault::SlotRecord& way : m_place->session().vault().ways().list()) kinds.push_back(way.kind);
    std::sort(kinds.begin(), kinds.end());
    return kinds;
  }
  [[nodiscard]] widgets::SecretEdit* field(const QString& name) const {
    const auto fields = m_panel->findChildren<widgets::SecretEdit*>();
    const auto at = std::find_if(fields.begin(), fields.end(),
                                 [&](widgets::SecretEdit* each) { return each->accessibleName() == name; });
    return at == fields.end() ? nullptr : *at;
  }
  [[nodiscard]] QAbstractButton* button(const QString& text) const { return tests::buttonNamed(*m_panel, text); }
  [[nodiscard]] bool says(const QString& words) const {
    const auto texts = m_panel->findChildren<widgets::Prose*>();
    return std::any_of(texts.begin(), texts.end(), [&](widgets::Prose* text) {
      return text->isVisibleTo(m_panel.get()) && text->text().contains(words);
    });
  }
  // Twice: the first press asks.
  void confirm(const QString& text, int which) {
    std::vector<widgets::ConfirmButton*> found;
    const auto all = m_panel->findChildren<widgets::ConfirmButton*>();
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](widgets::ConfirmButton* each) {
      return each->text() == text && each->isVisibleTo(m_panel.get());
    });
    QVERIFY(int(found.size()) > which);
    found[std::size_t(which)]->click();
    found[std::size_t(which)]->click();
  }
  void add(const QString& passphrase) {
    button(u"Passphrase…"_s)->click();
    QTest::keyClicks(field(u"Passphrase"_s), passphrase);
    QTest::keyClicks(field(u"Passphrase again"_s), passphrase);
    button(u"Add"_s)->click();
  }

 private Q_SLOTS:
  void init() {
    m_place = std::make_unique<tests::OpenWorkplace>();
    m_panel = std::make_unique<WaysPanel>(m_place->workplace());
    m_panel->resize(712, 800);
    m_panel->show();
    QTRY_VERIFY(button(u"Passphrase…"_s));
  }
  void cleanup() {
    m_panel.reset();
    m_place.reset();
  }

  void everyWayIsShown() {
    QVERIFY(says(u"This computer’s keychain"_s));
    QVERIFY(says(u"Recovery code"_s));
    QVERIFY2(!button(u"Keychain"_s), "it is there already");
    QCOMPARE(tests::unnamedControls(*m_panel), QStringList());
  }

  void passphraseThatIsAddedOpensTheVault() {
    QSignalSpy told(&m_place->notices(), &workplace::Notices::told);

    add(Chosen);

    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(kinds(), (std::vector{vault::SlotKind::Keychain, vault::SlotKind::Passphrase, vault::SlotKind::Recovery}));
    QVERIFY_RESULT(m_place->now([&](const Worker& worker) {
      return m_place->session().vault().ways().changePassphrase(
          worker, vault::Passphrase{tests::secretOf(Chosen.toUtf8())},
          {.text = tests::secretOf("another that is long enough"), .logN = 15});
    }));
  }

  void weakPassphraseIsNotTaken() {
    button(u"Passphrase…"_s)->click();
    QTest::keyClicks(field(u"Passphrase"_s), u"Summer2026"_s);
    QTest::keyClicks(field(u"Passphrase again"_s), u"Summer2026"_s);

    QVERIFY(!button(u"Add"_s)->isEnabled());
    button(u"Cancel"_s)->click();
    QTRY_VERIFY(!field(u"Passphrase"_s));
  }

  void lastTwoWaysStay() {
    confirm(u"Remove"_s, 0);

    QTRY_VERIFY(says(u"at least two ways"_s));
    QCOMPARE(kinds(), (std::vector{vault::SlotKind::Keychain, vault::SlotKind::Recovery}));
  }

  void newRecoveryCodeIsShownAndConfirmed() {
    button(u"New code…"_s)->click();

    QTRY_VERIFY(m_panel->findChild<unlock::CodeView*>());
    auto* code = m_panel->findChild<unlock::CodeView*>();
    const auto bytes = code->code().bytes();
    QVERIFY(bytes.size() > 4);
    QVERIFY(!button(u"Done"_s)->isEnabled());
    const QString letters = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    QTest::keyClicks(field(u"Last four characters of the code"_s), letters.last(4));
    button(u"Done"_s)->click();
    QTRY_VERIFY(!m_panel->findChild<unlock::CodeView*>());
  }

  void anotherKeyGivesAnotherCode() {
    const QByteArray before = m_place->session().vault().ways().list().front().sealed;

    button(u"Change the key…"_s)->click();
    button(u"Change the key"_s)->click();

    QTRY_VERIFY(m_panel->findChild<unlock::CodeView*>());
    QCOMPARE(kinds(), (std::vector{vault::SlotKind::Keychain, vault::SlotKind::Recovery}));
    QVERIFY(m_place->session().vault().ways().list().front().sealed != before);
  }

  void withCodesOnAWayIsRemovedOnlyWithOne() {
    tests::Authenticator authenticator(m_place->clock());
    authenticator.enrol(m_place->session().vault().stepUp());
    m_place->clock().advance(600);
    const auto before = kinds();

    button(u"New code…"_s)->click();
    QTRY_VERIFY(m_panel->findChild<workplace::OneTimeCode*>());
    QCOMPARE(kinds(), before);
    auto* asked = m_panel->findChild<workplace::OneTimeCode*>();
    QCOMPARE(tests::unnamedControls(*asked), QStringList());
    QTest::keyClicks(asked->findChild<widgets::SecretEdit*>(),
                     QString::fromLatin1(tests::bytesOf(authenticator.code())));
    tests::buttonNamed(*asked, u"Go on"_s)->click();

    QTRY_VERIFY(m_panel->findChild<unlock::CodeView*>());
  }

  // What was removed still opens the backups of before, and that is said where it was removed.
  void backupsThatOpenWithARemovedWayAreOfferedToBeMadeAnew() {
    auto& vault = m_place->session().vault();
    QVERIFY_RESULT(m_place->now(
        [&](const Worker& worker) { return vault::Upkeep(vault).backUp(worker, vault::BackupReason::Daily); }));
    const auto oldSets = [&] {
      return m_place->now([&](const Worker& worker) { return vault::Upkeep(vault).oldWays(worker); })->size();
    };
    button(u"New code…"_s)->click();
    QTRY_VERIFY(m_panel->findChild<unlock::CodeView*>());
    QTRY_VERIFY(button(u"Make them anew…"_s));
    QCOMPARE(oldSets(), std::size_t(1));

    button(u"Make them anew…"_s)->click();

    QTRY_VERIFY(!button(u"Make them anew…"_s));
    QCOMPARE(oldSets(), std::size_t(0));
  }

  void withOneTimeCodesAWrongOneChangesNothing() {
    button(u"Turn on…"_s)->click();
    QTRY_VERIFY(field(u"One-time code"_s));
    QVERIFY(!m_panel->findChild<unlock::CodeView*>()->code().isEmpty());

    QTest::keyClicks(field(u"One-time code"_s), u"000000"_s);
    button(u"Turn on"_s)->click();

    QTRY_VERIFY(says(u"code is wrong"_s));
  }
};

CANDOR_TEST(WaysPanelTest)

}  // namespace candor::settings

#include "ways_panel_test.moc"
