// Strips, empty states, progress, the network light and toasts: what they say and what they offer.
#include "support/test.h"
#include "widgets/empty_state.h"
#include "widgets/field_row.h"
#include "widgets/message_strip.h"
#include "widgets/network_light.h"
#include "widgets/page_head.h"
#include "widgets/progress_row.h"
#include "widgets/prose.h"
#include "widgets/search_field.h"
#include "widgets/strength_meter.h"
#include "widgets/toast.h"
#include "widgets/toggle.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace candor::widgets;

class MessagesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void stripIsReadWithItsTitle() {
    MessageStrip strip(Tone::Blocker, u"The resume does not say."_s);
    strip.setTitle(u"1 blocker is open."_s);
    QCOMPARE(strip.accessibleName(), u"1 blocker is open. The resume does not say."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&strip)->role(), QAccessible::AlertMessage);
  }

  void stripStaysUntilClosed() {
    MessageStrip strip(Tone::Fault, u"The disk is full."_s);
    strip.addClose();
    strip.show();
    QSignalSpy closed(&strip, &MessageStrip::closed);
    QTest::mouseClick(strip.findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    QVERIFY(strip.isHidden());
  }

  void longSentenceMakesTheStripHigher() {
    MessageStrip strip(Tone::Notice, QString(u"word "_s).repeated(60));
    QVERIFY(strip.heightForWidth(300) > 2 * strip.heightForWidth(2000));
  }

  void emptyStateOffersItsAction() {
    EmptyState state(candor::style::Icon::Resume, u"No resumes yet"_s, u"Drop a file here."_s);
    QPushButton* action = state.setAction(candor::style::Icon::Plus, u"Add resume"_s);
    state.setSecondAction(u"Coming from elsewhere?"_s, u"Import"_s);
    state.setHint(u"You can also paste text."_s);
    state.resize(state.sizeHint());
    state.show();
    QVERIFY(state.rect().contains(action->geometry().translated(action->parentWidget()->pos())));
    const QImage rest = state.grab().toImage();
    state.setDropState(DropState::Over);
    QVERIFY(state.grab().toImage() != rest);
  }

  void progressTellsHowFar() {
    ProgressRow row(u"Reading"_s);
    row.setProgress(3, 12);
    auto* line = row.findChild<ProgressLine*>();
    QCOMPARE(line->value() * 4, line->maximum());
    QCOMPARE(line->accessibleName(), u"Reading"_s);
    QCOMPARE(line->accessibleDescription(), u"3 of 12"_s);
    row.setUnknownLength(std::chrono::seconds(48), std::chrono::seconds(120));
    QCOMPARE(line->maximum(), 0);
    QCOMPARE(line->accessibleDescription(), u"48 s of 120 s"_s);
  }

  void nothingToDoIsNoDivisionByIt() {
    ProgressRow row(u"Reading"_s);
    row.setProgress(0, 0);
    QCOMPARE(row.findChild<ProgressLine*>()->value(), 0);
  }

  void workCanBeCancelled() {
    ProgressRow row(u"Reading"_s);
    QSignalSpy cancelled(&row, &ProgressRow::cancelled);
    auto* cancel = row.findChild<QPushButton*>();
    QCOMPARE(cancel->accessibleName(), u"Cancel: Reading"_s);
    cancel->click();
    QCOMPARE(cancelled.size(), 1);
  }

  void lightSaysWhatLeft() {
    NetworkLight light;
    QCOMPARE(light.text(), u"Nothing has left today"_s);
    light.showRequests(1);
    QCOMPARE(light.text(), u"1 request today"_s);
    light.showRequests(3);
    QCOMPARE(light.accessibleName(), u"3 requests today"_s);
    light.showOffline();
    QCOMPARE(light.state(), candor::style::NetworkGlyph::Offline);
  }

  void toastUndoes() {
    QWidget window;
    window.resize(600, 400);
    Toast toast(window);
    window.show();
    toast.undo();
    QSignalSpy undone(&toast, &Toast::undone);
    QSignalSpy expired(&toast, &Toast::expired);
    toast.tellWithUndo(u"Moved to the bin"_s);
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.geometry().bottom(), 400 - 38 - 1);
    toast.undo();
    QCOMPARE(undone.size(), 1);
    QCOMPARE(expired.size(), 0);
    QVERIFY(!toast.offersUndo());
  }

  void toastGoesAfterItsTime() {
    QWidget window;
    QPushButton other(&window);  // has the focus, which would stop the clock on the toast
    other.setFocus();
    Toast toast(window, std::chrono::milliseconds(1));
    window.show();
    QSignalSpy expired(&toast, &Toast::expired);
    toast.tellWithUndo(u"Moved"_s);
    QTRY_COMPARE(expired.size(), 1);
    QVERIFY(toast.isHidden());
  }

  void secondToastEndsTheUndoOfTheFirst() {
    QWidget window;
    Toast toast(window);
    window.show();
    QSignalSpy expired(&toast, &Toast::expired);
    toast.tellWithUndo(u"First"_s);
    toast.tell(u"Second"_s);
    QCOMPARE(expired.size(), 1);
    QVERIFY(!toast.offersUndo());
  }

  void toggleIsACheckboxToScreenReaders() {
    Toggle toggle(u"Reduce motion"_s);
    toggle.resize(toggle.sizeHint());
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&toggle);
    QCOMPARE(spoken->role(), QAccessible::CheckBox);
    QCOMPARE(spoken->text(QAccessible::Name), u"Reduce motion"_s);
    QTest::mouseClick(&toggle, Qt::LeftButton, {}, toggle.rect().center());
    QVERIFY(spoken->state().checked);
  }

  void escapeClearsTheSearch() {
    SearchField field(u"Search"_s);
    QTest::keyClicks(&field, u"planner"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
  }

  void strengthIsSaidInWords() {
    StrengthMeter meter;
    meter.setStrength(Strength::Fair, u"Two more words make it good."_s);
    QCOMPARE(meter.accessibleName(), u"Strength: Fair. Two more words make it good."_s);
  }

  void fieldLeadsToItsLine() {
    FieldRow row(u"Position"_s, u"Analyst"_s);
    row.setReference(u"8"_s);
    row.show();
    QSignalSpy clicked(&row, &FieldRow::referenceClicked);
    auto* reference = row.findChild<QToolButton*>();
    QCOMPARE(reference->accessibleName(), u"Position: go to line 8"_s);
    reference->click();
    QCOMPARE(clicked.size(), 1);
    row.setReference({});
    QVERIFY(reference->isHidden());
  }

  void inANarrowColumnTheLabelStandsAboveTheValue() {
    FieldRow row(u"Position"_s, u"Supply Planning Analyst"_s);
    auto* label = row.findChildren<Prose*>().at(0);
    auto* value = row.findChildren<Prose*>().at(1);
    row.setNote(u"Corrected by you."_s);
    row.resize(400, 100);
    row.show();
    QTRY_VERIFY(value->x() > label->x());
    QVERIFY(qAbs(value->geometry().center().y() - label->geometry().center().y()) <= 1);

    row.resize(200, 100);
    QTRY_VERIFY(value->y() >= label->y() + label->height());
    QCOMPARE(value->x(), label->x());
    QCOMPARE(value->width(), row.contentsRect().width());
    QVERIFY(row.findChildren<Prose*>().at(2)->y() > value->y());

    row.resize(400, 100);
    QTRY_VERIFY(value->x() > label->x());
  }

  void besideALongValueTheLabelStandsAtItsFirstLine() {
    FieldRow row(u"Summary"_s, u"Turns sales forecasts into supply plans. "_s.repeated(12));
    row.setReference(u"5"_s);
    row.resize(400, row.heightForWidth(400));
    row.show();
    auto* label = row.findChildren<Prose*>().at(0);
    auto* value = row.findChildren<Prose*>().at(1);
    QTRY_VERIFY(value->height() > 4 * label->height());

    QTRY_VERIFY(label->geometry().bottom() < value->y() + value->height() / 4);
    QVERIFY(row.findChild<QToolButton*>()->geometry().bottom() < value->y() + value->height() / 4);
  }

  void valueComesBackWhenItsEditorGoes() {
    FieldRow row(u"Position"_s, u"Analyst"_s);
    row.show();
    auto* value = row.findChildren<Prose*>().at(1);
    QPointer<QLineEdit> first = new QLineEdit;
    QPointer<QLineEdit> second = new QLineEdit;

    row.setEditor(first);
    row.setEditor(second);
    QVERIFY(value->isHidden());
    row.dropEditor();

    QVERIFY(!value->isHidden());
    QTRY_VERIFY(!first && !second);
  }
};

CANDOR_TEST(MessagesTest)
#include "messages_test.moc"
