#include "style/focus_ring.h"

#include "style/look.h"
#include "support/test.h"

#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

using namespace candor::style;

class FocusRingTest : public QObject {
  Q_OBJECT

 private:
  // A window that becomes active has given the focus to its first control already.
  static void comeByTab(QWidget& control) {
    control.clearFocus();
    control.setFocus(Qt::TabFocusReason);
  }

  static const FocusRing& ring() { return Look::current().focusRing(); }

 private Q_SLOTS:
  void ringComesWithTheKeyboardOnly() {
    QWidget window;
    QVBoxLayout column(&window);
    QPushButton first;
    QPushButton second;
    column.addWidget(&first);
    column.addWidget(&second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QTest::mouseClick(&first, Qt::LeftButton);
    QCOMPARE(ring().ringed(), nullptr);

    QTest::keyClick(&first, Qt::Key_Tab);
    QCOMPARE(ring().ringed(), &second);

    QTest::mouseClick(&second, Qt::LeftButton);
    QCOMPARE(ring().ringed(), nullptr);
  }

  void ringLiesFourPixelsAroundTheControl() {
    QWidget window;
    window.resize(300, 100);
    QPushButton button(&window);
    button.setGeometry(50, 30, 100, 30);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    comeByTab(button);

    const auto* frame = window.findChild<RingFrame*>();
    QVERIFY(frame);
    QCOMPARE(frame->geometry(), QRect(46, 26, 108, 38));
  }

  void ringOfABarLiesAroundItsTabs() {
    QWidget window;
    window.resize(500, 100);
    QTabBar bar(&window);
    bar.setExpanding(false);
    bar.addTab(QStringLiteral("One"));
    bar.addTab(QStringLiteral("Two"));
    bar.setGeometry(20, 20, 400, 40);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    comeByTab(bar);

    const QImage seen = window.grab().toImage();
    const auto isRing = [&](int x) { return seen.pixelColor(x, 40) == tokens().focus; };
    const int end = bar.geometry().left() + bar.tabRect(1).right() + 4;
    QVERIFY(isRing(end) || isRing(end - 1));
    QVERIFY(!isRing(bar.geometry().right() + 3) && !isRing(bar.geometry().right() + 4));
  }

  void ringMayGoWithItsWindow() {
    for (int i = 0; i < 2; ++i) {
      auto window = std::make_unique<QWidget>();
      auto* button = new QPushButton(window.get());
      window->show();
      QVERIFY(QTest::qWaitForWindowActive(window.get()));
      comeByTab(*button);
      QCOMPARE(ring().ringed(), button);
    }
    QCOMPARE(ring().ringed(), nullptr);
  }

  void listsDrawTheirOwn() {
    QWidget window;
    QListView list(&window);
    setDrawsFocusInside(list);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    comeByTab(list);

    QCOMPARE(ring().ringed(), nullptr);
    QVERIFY(showsFocus());
  }

  void ringStaysInsideItsScrollArea() {
    QWidget window;
    QScrollArea area(&window);
    auto* content = new QWidget;
    content->resize(100, 800);
    auto* button = new QPushButton(content);
    area.setWidget(content);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    comeByTab(*button);

    QVERIFY(area.viewport()->findChild<RingFrame*>());
  }
};

CANDOR_TEST(FocusRingTest)
#include "focus_ring_test.moc"
