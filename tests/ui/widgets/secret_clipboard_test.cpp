#include "widgets/secret_clipboard.h"

#include "support/fixed_clock.h"
#include "support/secrets.h"
#include "support/test.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace candor::widgets {

class SecretClipboardTest : public QObject {
  Q_OBJECT

  tests::FixedClock m_clock;

  static QString onClipboard() { return QGuiApplication::clipboard()->text(); }

 private Q_SLOTS:
  void cleanup() { QGuiApplication::clipboard()->clear(); }

  void secretGoesAfterTenSeconds() {
    SecretClipboard clipboard(m_clock);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    clipboard.put(tests::secretOf("ABCD-EFGH"));
    QCOMPARE(onClipboard(), u"ABCD-EFGH"_s);

    m_clock.advance(9);
    clipboard.look();
    QCOMPARE(onClipboard(), u"ABCD-EFGH"_s);
    m_clock.advance(1);
    clipboard.look();

    QCOMPARE(onClipboard(), QString());
    QCOMPARE(cleared.size(), 1);
    QVERIFY(!clipboard.holds());
  }

  void whatOthersPutThereStays() {
    SecretClipboard clipboard(m_clock);
    clipboard.put(tests::secretOf("ABCD-EFGH"));
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);

    m_clock.advance(60);
    clipboard.look();
    clipboard.clear();

    QCOMPARE(onClipboard(), u"a shopping list"_s);
  }

  void onlyWhatIsOursIsCleared() {
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);

    clearOwnClipboard([] { return false; });
    QCOMPARE(onClipboard(), u"a shopping list"_s);
    clearOwnClipboard([] { return true; });

    QCOMPARE(onClipboard(), QString());
  }

  void clockSetBackKeepsNothingLonger() {
    SecretClipboard clipboard(m_clock);
    clipboard.put(tests::secretOf("ABCD-EFGH"));

    m_clock.advance(-3600);
    clipboard.look();

    QCOMPARE(onClipboard(), QString());
  }

  void goesWithWhoPutIt() {
    {
      SecretClipboard clipboard(m_clock);
      clipboard.put(tests::secretOf("ABCD-EFGH"));
    }
    QCOMPARE(onClipboard(), QString());
  }

  void historiesAreAskedToLeaveItOut() {
    SecretClipboard clipboard(m_clock);
    clipboard.put(tests::secretOf("ABCD-EFGH"));

    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(data->hasFormat(u"application/x-nspasteboard-concealed-type"_s));
    QVERIFY(data->formats().filter(u"ClipboardHistory"_s).size() == 1);
  }
};

CANDOR_TEST(SecretClipboardTest)

}  // namespace candor::widgets

#include "secret_clipboard_test.moc"
