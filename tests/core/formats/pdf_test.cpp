#include "formats/pdf.h"

#include "support/pdf_builder.h"
#include "support/test.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

using reading::BlockKind;
using reading::Document;
using reading::Limits;

// A page in Helvetica; each line is "size x y text", y from the bottom.
QByteArray resume() {
  tests::PdfBuilder pdf;
  const int plain = pdf.addBaseFont("Helvetica");
  const int bold = pdf.addBaseFont("Helvetica-Bold");
  const auto set = [](int font, int size, int x, int y, const QByteArray& text) {
    return "BT /F" + QByteArray::number(font) + " " + QByteArray::number(size) + " Tf " + QByteArray::number(x) + " " +
           QByteArray::number(y) + " Td (" + text + ") Tj ET\n";
  };
  pdf.addPage(set(bold, 22, 60, 720, "Robin Sample") + set(plain, 10, 60, 700, "robin@example.org") +
                  set(bold, 14, 60, 660, "Experience") + set(bold, 10, 60, 640, "Sample Works") +
                  set(plain, 10, 480, 640, "2019 - 2021") + set(plain, 10, 60, 626, "\\225") +
                  set(plain, 10, 75, 626, "Led a team of five people and kept every promise they had made") +
                  set(plain, 10, 75, 612, "to their customers") + set(plain, 10, 300, 40, "Page 1 of 1"),
              {plain, bold});
  return pdf.build();
}

BlockKind kindOf(const Document& document, const QString& text) {
  const auto block = std::find_if(document.blocks.begin(), document.blocks.end(),
                                  [&](const reading::Block& b) { return b.span.in(document.text).startsWith(text); });
  return block == document.blocks.end() ? BlockKind::PageHeader : block->kind;
}

Fault faultOf(const QByteArray& content, const Limits& limits = {}) {
  const auto read = readPdf(content, limits);
  return read ? Fault::Internal : read.error().fault;
}

}  // namespace

class PdfTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void resumeIsReadWithItsStructure() {
    const auto read = readPdf(resume(), {});

    QVERIFY_RESULT(read);
    QCOMPARE(read->text,
             u"Robin Sample\n\nrobin@example.org\n\nExperience\n\nSample Works\t2019 - 2021\n\n"
             "Led a team of five people and kept every promise they had made\nto their customers\n\nPage 1 of 1"_s);
    QCOMPARE(kindOf(*read, u"Robin Sample"_s), BlockKind::Heading);
    QCOMPARE(kindOf(*read, u"Experience"_s), BlockKind::Heading);
    QCOMPARE(kindOf(*read, u"Sample Works"_s), BlockKind::Paragraph);
    QCOMPARE(kindOf(*read, u"Led"_s), BlockKind::ListItem);
    QCOMPARE(kindOf(*read, u"Page 1"_s), BlockKind::PageFooter);
    QCOMPARE(read->layout.pages, 1);
    QCOMPARE(read->layout.columns, 1);
  }

  void linesAndBlocksCoverTheText() {
    const auto read = readPdf(resume(), {});

    QVERIFY_RESULT(read);
    QCOMPARE(qsizetype(read->lines.size()), read->text.split(u'\n', Qt::SkipEmptyParts).size());
    for (const reading::Line& line : read->lines) {
      QVERIFY(!line.span.in(read->text).contains(u'\n'));
      QVERIFY(line.size > 5 && line.box.isValid());
      QVERIFY(std::any_of(read->blocks.begin(), read->blocks.end(),
                          [&](const reading::Block& block) { return block.span.contains(line.span); }));
    }
    QVERIFY(read->lines.front().isBold);
    QVERIFY(!read->lines.back().isBold);
  }

  void turnedWordsComeAfterTheOthers() {
    tests::PdfBuilder pdf;
    const int font = pdf.addBaseFont("Helvetica");
    const QByteArray name = "/F" + QByteArray::number(font);
    pdf.addPage("BT " + name + " 12 Tf 0 1 -1 0 30 300 Tm (Turned aside) Tj ET BT " + name +
                    " 12 Tf 72 700 Td (Upright words of the page) Tj ET",
                {font});

    const auto read = readPdf(pdf.build(), {});

    QVERIFY_RESULT(read);
    QCOMPARE(read->text, u"Upright words of the page\n\nTurned aside"_s);
    QVERIFY(read->lines.back().box.height() > read->lines.back().box.width());
  }

  void falseBoldAndSpacedLettersAreMended() {
    tests::PdfBuilder pdf;
    const int font = pdf.addBaseFont("Helvetica");
    const QByteArray name = "/F" + QByteArray::number(font);
    pdf.addPage("BT " + name + " 12 Tf 72 700 Td (S K I L L S) Tj ET BT " + name +
                    " 12 Tf 72 650 Td (Twice) Tj ET BT " + name + " 12 Tf 72.3 650 Td (Twice) Tj ET",
                {font});

    const auto read = readPdf(pdf.build(), {});

    QVERIFY_RESULT(read);
    QCOMPARE(read->text.simplified(), u"SKILLS Twice"_s);
    QVERIFY(read->layout.wasRepaired);
  }

  void pageWithoutWordsIsNoText() {
    tests::PdfBuilder pdf;
    pdf.addPage("0 0 100 100 re f", {pdf.addBaseFont("Helvetica")});
    pdf.addPage("", {pdf.addBaseFont("Helvetica")});

    const auto read = readPdf(pdf.build(), {});

    QVERIFY(!read);
    QCOMPARE(read.error().fault, Fault::NoText);
    QVERIFY(read.error().detail.contains(u"2 pages"));
  }

  void limitsAreKept() {
    tests::PdfBuilder pdf;
    for (int page = 0; page < 5; ++page) pdf.addTextPage("Helvetica", {"A page of text"});
    const QByteArray content = pdf.build();

    QCOMPARE(faultOf(content, Limits{.pages = 4}), Fault::TooLarge);
    QCOMPARE(faultOf(content, Limits{.textUnits = 20}), Fault::TooLarge);
    QCOMPARE(faultOf(content, Limits{.bytes = 100}), Fault::TooLarge);
    QVERIFY_RESULT(readPdf(content, Limits{.pages = 5}));
  }

  void lockedFileIsProtected() {
    // Standard security handler, revision 2; the keys fit no empty password.
    QByteArray locked = resume();
    const QByteArray key = "<" + QByteArray(64, 'A') + ">";
    locked.replace("/Root 1 0 R",
                   "/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -1/O" + key + "/U" + key + ">>");

    QCOMPARE(faultOf(locked), Fault::Protected);
  }

  void garbageIsDamaged() {
    QCOMPARE(faultOf(QByteArray()), Fault::Damaged);
    QCOMPARE(faultOf("%PDF-1.5\nnothing of a PDF follows"), Fault::Damaged);
    QCOMPARE(faultOf(QByteArray(5000, '\0')), Fault::Damaged);
  }

  void brokenFilesEndInAnAnswer() {
    const QByteArray whole = resume();
    for (qsizetype length = 0; length < whole.size(); length += 37) {
      const auto read = readPdf(whole.first(length), {});
      QVERIFY(read || read.error().fault == Fault::Damaged || read.error().fault == Fault::NoText);
    }
    QRandomGenerator random(7);
    for (int round = 0; round < 100; ++round) {
      QByteArray broken = whole;
      for (int change = 0; change < 20; ++change)
        broken[random.bounded(int(broken.size()))] = char(random.bounded(256));
      const auto read = readPdf(broken, {});
      QVERIFY(read || !read.error().detail.isEmpty());
    }
  }

  void sameBytesGiveTheSameDocument() {
    const auto once = readPdf(resume(), {});
    const auto again = readPdf(resume(), {});

    QVERIFY_RESULT(once);
    QVERIFY(once.value() == again.value());
  }
};

CANDOR_TEST(PdfTest)

}  // namespace candor::formats

#include "pdf_test.moc"
