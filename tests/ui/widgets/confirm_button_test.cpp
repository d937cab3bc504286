#include "widgets/confirm_button.h"

#include "support/test.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace candor::widgets {

class ConfirmButtonTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void onlyTheSecondPressConfirms() {
    ConfirmButton button(u"Erase"_s, u"Erase for good"_s);
    QSignalSpy confirmed(&button, &ConfirmButton::confirmed);

    button.click();
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(button.isArmed());
    QCOMPARE(button.text(), u"Erase for good"_s);
    button.click();

    QCOMPARE(confirmed.count(), 1);
    QVERIFY(!button.isArmed());
    QCOMPARE(button.text(), u"Erase"_s);
  }

  void escapeAndLeavingDisarm() {
    QWidget window;
    ConfirmButton button(u"Erase"_s, u"Erase for good"_s, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    button.click();
    QTest::keyClick(&button, Qt::Key_Escape);
    QVERIFY(!button.isArmed());
    button.click();
    button.clearFocus();
    QVERIFY(!button.isArmed());
  }
};

CANDOR_TEST(ConfirmButtonTest)

}  // namespace candor::widgets

#include "confirm_button_test.moc"
