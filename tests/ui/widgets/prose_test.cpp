#include "widgets/prose.h"

#include "style/look.h"
#include "support/test.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace candor;
using widgets::Prose;

class ProseTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void linesHaveTheHeightOfTheScale() {
    const Prose prose(u"The disk is full, so this note was not saved. Free 4 MB."_s);

    QCOMPARE(prose.heightForWidth(2000), 18);
    QCOMPARE(prose.heightForWidth(200) % 18, 0);
    QVERIFY(prose.heightForWidth(200) > 18);
  }

  void brokenLinesStayBroken() { QCOMPARE(Prose(u"one\ntwo\nthree"_s).heightForWidth(2000), 3 * 18); }

  void longWordIsBrokenRatherThanCut() { QVERIFY(Prose(QString(200, u'x')).heightForWidth(100) > 5 * 18); }

  void oneLineIsElided() {
    Prose prose(u"A name that is much too long for the room it has"_s);
    prose.setMostLines(1);
    QCOMPARE(prose.heightForWidth(60), 18);
    prose.resize(60, 18);
    QVERIFY(!prose.grab().isNull());
  }

  void markupIsShownAsItIs() {
    Prose prose(u"<b>x</b>"_s);
    QVERIFY(prose.sizeHint().width() > Prose(u"x"_s).sizeHint().width() * 3);
  }

  void screenReadersHearTheText() {
    Prose prose(u"Nothing has been sent yet."_s);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&prose);
    QCOMPARE(spoken->role(), QAccessible::StaticText);
    QCOMPARE(spoken->text(QAccessible::Name), u"Nothing has been sent yet."_s);
    prose.setText(u"Sent."_s);
    QCOMPARE(spoken->text(QAccessible::Name), u"Sent."_s);
  }
};

CANDOR_TEST(ProseTest)
#include "prose_test.moc"
