#include "widgets/table_delegate.h"

#include "style/look.h"
#include "support/test.h"

#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace candor;

class TableDelegateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wholeRowIsSelectedWithABarBeforeIt() {
    QTableWidget table(2, 2);
    widgets::setUpTable(table);
    table.resize(300, 150);
    table.show();
    table.selectRow(1);

    const QImage image = table.viewport()->grab().toImage();
    const int y = table.visualRect(table.model()->index(1, 0)).center().y();
    QCOMPARE(image.pixelColor(0, y), style::tokens().accent);
    QCOMPARE(image.pixelColor(20, y), style::tokens().selected);
    QCOMPARE(image.pixelColor(table.columnViewportPosition(1) + 20, y), style::tokens().selected);
    QCOMPARE(image.pixelColor(0, y - table.rowHeight(0)), style::tokens().sheet);
  }

  void pointerLightsTheWholeRow() {
    QTableWidget table(2, 2);
    widgets::setUpTable(table);
    table.resize(300, 150);
    table.show();
    const int y = table.visualRect(table.model()->index(0, 0)).center().y();
    QTest::mouseMove(table.viewport(), QPoint(20, y));
    QMouseEvent move(QEvent::MouseMove, QPointF(20, y), QPointF(20, y), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(table.viewport(), &move);

    const QImage image = table.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(table.columnViewportPosition(1) + 20, y), style::tokens().hover);
  }

  void rowsHaveTheHeightOfTheLook() {
    QTableWidget table(1, 1);
    widgets::setUpTable(table);
    QCOMPARE(table.rowHeight(0), 33);
  }
};

CANDOR_TEST(TableDelegateTest)
#include "table_delegate_test.moc"
