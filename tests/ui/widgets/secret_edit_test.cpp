#include "widgets/secret_edit.h"

#include "support/test.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using candor::Secret;
using candor::widgets::CapsLock;
using candor::widgets::SecretEdit;

namespace {

QByteArray contentOf(const SecretEdit& edit) {
  const Secret secret = edit.content();
  return QByteArray(reinterpret_cast<const char*>(secret.bytes().data()), qsizetype(secret.bytes().size()));
}

}  // namespace

class SecretEditTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keysAreTypedAndErased() {
    SecretEdit edit;
    QTest::keyClicks(&edit, u"horse"_s);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QTest::keyClick(&edit, Qt::Key_Home);
    QTest::keyClick(&edit, Qt::Key_Delete);
    QCOMPARE(contentOf(edit), QByteArray("ors"));
  }

  void takingLeavesItEmpty() {
    SecretEdit edit;
    QTest::keyClicks(&edit, u"horse"_s);
    const Secret taken = edit.take();
    QCOMPARE(taken.bytes().size(), std::size_t(5));
    QVERIFY(edit.isEmpty());
  }

  void nothingCanBeCopiedOrUndone() {
    QGuiApplication::clipboard()->setText(u"before"_s);
    SecretEdit edit;
    QTest::keyClicks(&edit, u"horse"_s);
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(contentOf(edit), QByteArray("horse"));
    QTest::keyClick(&edit, Qt::Key_Delete);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(edit.isEmpty());
  }

  void pasteIsTakenAsOneLine() {
    QGuiApplication::clipboard()->setText(u"two\nlines"_s);
    SecretEdit edit;
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(contentOf(edit), QByteArray("twolines"));
  }

  void dotsStandForTheText() {
    SecretEdit edit;
    edit.resize(edit.sizeHint());
    QTest::keyClicks(&edit, u"iiiii"_s);
    const QImage thin = edit.grab().toImage();
    edit.clear();
    QTest::keyClicks(&edit, u"wwwww"_s);
    QCOMPARE(edit.grab().toImage(), thin);
  }

  void eyeShowsWhileHeld() {
    SecretEdit edit;
    edit.resize(edit.sizeHint());
    QTest::keyClicks(&edit, u"horse"_s);
    const QImage hidden = edit.grab().toImage();
    auto* eye = edit.findChild<QToolButton*>();

    QTest::mousePress(eye, Qt::LeftButton);
    QVERIFY(edit.isShown());
    QVERIFY(edit.grab().toImage() != hidden);
    QTest::mouseRelease(eye, Qt::LeftButton);
    QVERIFY(!edit.isShown());
  }

  void inputMethodIsToldToForget() {
    SecretEdit edit;
    const auto hints = Qt::InputMethodHints(edit.inputMethodQuery(Qt::ImHints).toInt());
    QVERIFY(hints & Qt::ImhSensitiveData);
    QVERIFY(hints & Qt::ImhHiddenText);
    QTest::keyClicks(&edit, u"horse"_s);
    QVERIFY(edit.inputMethodQuery(Qt::ImSurroundingText).toString().isEmpty());
  }

  void capsLockIsNoticed() {
    SecretEdit edit;
    QTest::keyClick(&edit, 'a');
    QCOMPARE(edit.capsLock(), CapsLock::Off);
    QKeyEvent locked(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QCoreApplication::sendEvent(&edit, &locked);
    QCOMPARE(edit.capsLock(), CapsLock::On);
    QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, u"A"_s);
    QCoreApplication::sendEvent(&edit, &shifted);
    QCOMPARE(edit.capsLock(), CapsLock::Off);
  }

  void enterSubmits() {
    SecretEdit edit;
    QSignalSpy submitted(&edit, &SecretEdit::submitted);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
  }

  void screenReadersHearAPasswordFieldWithoutItsText() {
    SecretEdit edit;
    QTest::keyClicks(&edit, u"horse"_s);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&edit);
    QCOMPARE(spoken->role(), QAccessible::EditableText);
    QVERIFY(spoken->state().passwordEdit);
    QVERIFY(!spoken->text(QAccessible::Value).contains(u"horse"));
    QCOMPARE(spoken->text(QAccessible::Name), edit.accessibleName());
  }
};

CANDOR_TEST(SecretEditTest)
#include "secret_edit_test.moc"
