#include "widgets/document_view.h"

#include "style/look.h"
#include "support/test.h"
#include "ui/widgets/sample_evidence.h"
#include "widgets/document_margin.h"
#include "widgets/evidence_selection.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace candor::widgets;
using candor::Span;
using candor::tests::sampleMarks;
using candor::tests::sampleText;

namespace {

struct Page {
  EvidenceSelection selection;
  DocumentView view;

  explicit Page(DocumentFlow flow = DocumentFlow::Paragraphs) : view(flow) {
    view.resize(420, 260);
    view.setText(sampleText());
    view.setMarks(sampleMarks());
    view.setSelection(selection);
    view.show();
  }
  [[nodiscard]] QPoint middleOf(int number) const {
    for (const DocumentMark& mark : view.marks()) {
      if (mark.number == number) return view.linesOf(mark.span).front().center().toPoint();
    }
    return {};
  }
  [[nodiscard]] std::vector<DocumentMargin::Number> numbers() const {
    return view.findChild<DocumentMargin*>()->numbers();
  }
};

}  // namespace

class DocumentViewTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void offsetsAreThoseOfTheText() {
    const QString text = sampleText().text;
    for (const auto flow : {DocumentFlow::Paragraphs, DocumentFlow::Lines}) {
      const Page page(flow);
      for (const DocumentMark& mark : page.view.marks()) {
        QTextCursor cursor(page.view.document());
        cursor.setPosition(int(mark.span.start));
        cursor.setPosition(int(mark.span.end()), QTextCursor::KeepAnchor);
        QCOMPARE(cursor.selectedText(), mark.span.in(text).toString());
      }
    }
  }

  void linesOfAParagraphFlowTogether() {
    QCOMPARE(Page(DocumentFlow::Paragraphs).view.document()->findBlock(18).text(),
             u"Wrote SQL views for three dairies"_s);
    QCOMPARE(Page(DocumentFlow::Lines).view.document()->findBlock(18).text(), u"Wrote SQL views for"_s);
  }

  void foreignControlCharactersMoveNothing() {
    DocumentView view(DocumentFlow::Paragraphs);
    const QString text = u"a\r\nb\u2029c"_s + QChar(0xfdd0) + u"d<b>e"_s;
    view.setText({.text = text, .blocks = {}, .strong = {}});
    QCOMPARE(view.document()->characterCount() - 1, text.size());
    QCOMPARE(view.document()->characterAt(int(text.size()) - 1), u'e');
  }

  void spansOutsideTheTextAreHarmless() {
    DocumentView view(DocumentFlow::Paragraphs);
    view.setText({.text = u"short"_s, .blocks = {{{0, 900}, DocumentPart::Heading}}, .strong = {{3, 900}}});
    view.setMarks({{.number = 1, .span = {2, 900}}, {.number = 2, .span = {800, 5}}});
    view.showPlace(Span{700, 50});
    QVERIFY(!view.grab().isNull());
  }

  void clickOnAMarkSelectsItsNumber() {
    const Page page;
    QTest::mouseClick(page.view.viewport(), Qt::LeftButton, {}, page.middleOf(2));
    QCOMPARE(page.selection.number(), 2);
  }

  void clickTellsItsPlace() {
    const Page page;
    QSignalSpy clicked(&page.view, &DocumentView::placeClicked);
    QTest::mouseClick(page.view.viewport(), Qt::LeftButton, {}, page.middleOf(1));
    QCOMPARE(clicked.size(), 1);
    const qsizetype offset = clicked.at(0).at(0).value<qsizetype>();
    QVERIFY2(offset >= 24 && offset <= 33, qPrintable(QString::number(offset)));
  }

  void clickInTheMarginSelects() {
    const Page page;
    const auto numbers = page.numbers();
    QCOMPARE(numbers.size(), std::size_t(2));
    QTest::mouseClick(page.view.findChild<DocumentMargin*>(), Qt::LeftButton, {}, numbers.front().box.center());
    QCOMPARE(page.selection.number(), numbers.front().number);
  }

  void numbersStandBesideTheirLines() {
    const Page page;
    for (const auto& number : page.numbers())
      QVERIFY(std::abs(number.box.center().y() - page.middleOf(number.number).y()) <= 2);
  }

  void lettersGoFromMarkToMark() {
    Page page;
    QTest::keyClick(&page.view, Qt::Key_J);
    QCOMPARE(page.selection.number(), 1);
    QTest::keyClick(&page.view, Qt::Key_J);
    QCOMPARE(page.selection.number(), 2);
    QTest::keyClick(&page.view, Qt::Key_J);
    QCOMPARE(page.selection.number(), 2);
    QTest::keyClick(&page.view, Qt::Key_K);
    QCOMPARE(page.selection.number(), 1);
  }

  void selectedMarkIsScrolledTo() {
    Page page;
    page.view.resize(420, 90);
    page.selection.select(2);
    const QPoint middle = page.middleOf(2);
    QVERIFY2(page.view.viewport()->rect().contains(middle), qPrintable(QString::number(middle.y())));
  }

  void selectedMarkIsUnderlined() {
    Page page;
    const auto under = [&](int number) {
      const QImage image = page.view.viewport()->grab().toImage();
      const QRectF line = page.view.linesOf(page.view.marks()[number == 1 ? 0 : 1].span).front();
      return image.pixelColor(int(line.center().x()), qRound(line.bottom()) - 1);
    };
    QVERIFY(under(1) != candor::style::tokens().evEdge);
    page.selection.select(1);
    QCOMPARE(under(1), candor::style::tokens().evEdge);
  }

  void linesAreNumberedWithoutTheEmptyOnes() {
    const Page page(DocumentFlow::Lines);
    std::vector<int> numbers;
    for (const auto& each : page.numbers()) numbers.push_back(each.number);
    QCOMPARE(numbers, (std::vector{1, 2, 3, 4, 5}));
  }

  void placeIsShownAsABand() {
    Page page(DocumentFlow::Lines);
    page.view.setMarks({});
    page.view.showPlace(Span{18, 10});
    const QRectF line = page.view.linesOf(Span{18, 10}).front();
    const QImage image = page.view.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(image.width() - 4, int(line.center().y())), candor::style::tokens().selected);
  }

  void themeReachesTheText() {
    Page page;
    candor::style::Look::current().choose(candor::style::ThemeChoice::Dark);
    const QColor ground = page.view.viewport()->grab().toImage().pixelColor(300, 3);
    const auto extra = page.view.extraSelections().front().format.foreground().color();
    candor::style::Look::current().choose(candor::style::ThemeChoice::Light);
    QCOMPARE(ground, candor::style::tokensOf(candor::style::Theme::Dark).raised);
    QCOMPARE(extra, candor::style::tokensOf(candor::style::Theme::Dark).evOn);
  }
};

CANDOR_TEST(DocumentViewTest)
#include "document_view_test.moc"
