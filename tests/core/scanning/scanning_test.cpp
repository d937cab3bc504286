#include "scanning/scanning.h"

#include "core/scanning/scanned_page.h"
#include "reading/sound.h"
#include "scanning/written_language.h"
#include "support/pdf_builder.h"
#include "support/test.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace candor::scanning {
namespace {

using namespace Qt::StringLiterals;
using reading::Document;
using reading::FormatId;
using namespace std::string_literals;

QByteArray letter() {
  tests::PdfBuilder pdf;
  const int plain = pdf.addBaseFont("Helvetica");
  const int bold = pdf.addBaseFont("Helvetica-Bold");
  const QByteArray f = "/F" + QByteArray::number(plain);
  const QByteArray b = "/F" + QByteArray::number(bold);
  pdf.addPage("BT " + b + " 22 Tf 72 720 Td (Jane Doe) Tj " + f + " 11 Tf 0 -26 Td (jane.doe@mail.example) Tj " + b +
                  " 11 Tf 0 -40 Td (Experience) Tj " + f +
                  " 11 Tf 0 -18 Td (Built bridges over rivers and roads for the county of Kent) Tj 0 -15 Td (and kept "
                  "to the plan and to the budget of every year since) Tj ET",
              {plain, bold});
  return pdf.build();
}

class ScanningTest : public QObject {
  Q_OBJECT

 private:
  Result<Document> scan(FormatId format, const QByteArray& content, int page = 0) {
    return scanPage(*m_english, format, content, page);
  }

  std::optional<Recogniser> m_english;

 private Q_SLOTS:
  void initTestCase() {
    auto english = Recogniser::load("eng");
    if (!english) QSKIP("tesseract's English is not installed");
    m_english = *std::move(english);
  }

  void lettersOfAPictureAreRead_data() {
    QTest::addColumn<FormatId>("format");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("PDF, fine") << FormatId::Pdf << tests::scannedPdf(letter(), 200);
    QTest::newRow("PDF, coarse") << FormatId::Pdf << tests::scannedPdf(letter(), 150);
    QTest::newRow("PNG") << FormatId::Picture << tests::scannedPng(letter(), 150);
  }

  void lettersOfAPictureAreRead() {
    QFETCH(FormatId, format);
    QFETCH(QByteArray, content);

    const auto document = scan(format, content);

    QVERIFY_RESULT(document);
    QVERIFY_RESULT(reading::checkSound(*document, {}));
    QVERIFY2(document->text.contains(u"Jane Doe"_s), qPrintable(document->text));
    QVERIFY(document->text.contains(u"jane.doe@mail.example"_s));
    QVERIFY(document->text.contains(u"Built bridges over rivers and roads"_s));
    QVERIFY(document->layout.certainty.value_or(0) > 80);
    QCOMPARE(document->layout.pages, 1);
  }

  void looksOfTheLettersAreKnown() {
    const auto document = scan(FormatId::Pdf, tests::scannedPdf(letter(), 200));

    QVERIFY_RESULT(document);
    const auto lineOf = [&](QStringView words) {
      return std::ranges::find_if(
          document->lines, [&](const reading::Line& line) { return line.span.in(document->text).contains(words); });
    };
    const auto name = lineOf(u"Jane");
    const auto heading = lineOf(u"Experience");
    const auto text = lineOf(u"bridges");
    QVERIFY(name != document->lines.end() && heading != document->lines.end() && text != document->lines.end());
    QVERIFY(name->size > 1.6 * text->size);
    QVERIFY(std::abs(text->size - 11) <= 2);
    QVERIFY(heading->isBold);
    QVERIFY(!text->isBold);
    QVERIFY(std::abs(text->box.left() - 72) < 4);
  }

  void theSampleResumeIsRead() {
    const auto document = scan(FormatId::Pdf, tests::scannedPdf(tests::sampleResume(), 150));

    QVERIFY_RESULT(document);
    QVERIFY(document->text.size() > 500);
    QVERIFY(document->layout.certainty.value_or(0) > 80);
  }

  void anEmptyPageHasNoWords() {
    tests::PdfBuilder pdf;
    pdf.addPage("", {});
    pdf.addPage("", {});

    const auto document = scan(FormatId::Pdf, pdf.build(), 1);

    QVERIFY_RESULT(document);
    QVERIFY(document->text.isEmpty());
    QVERIFY(!document->layout.certainty);
    QCOMPARE(document->layout.pages, 2);
  }

  void whatIsNoPictureIsDamaged() {
    const QByteArray png = tests::scannedPng(letter(), 100);
    QCOMPARE(scan(FormatId::Picture, "\x89PNG\r\n\x1a\nnoise").error().fault, Fault::Damaged);
    QCOMPARE(scan(FormatId::Picture, png.first(60)).error().fault, Fault::Damaged);
    QCOMPARE(scan(FormatId::Picture, png, 1).error().fault, Fault::Damaged);
    QCOMPARE(scan(FormatId::Pdf, "%PDF-1.4 noise").error().fault, Fault::Damaged);
    QCOMPARE(scan(FormatId::Pdf, letter(), 1).error().fault, Fault::Damaged);
  }

  // What the head of a picture promises is not made room for.
  void aPictureOfAbsurdSizeIsTooLarge() {
    QByteArray png = tests::scannedPng(letter(), 100);
    png.replace(16, 8, QByteArray("\x00\x00\xff\xff\x00\x00\xff\xff", 8));

    const auto document = scan(FormatId::Picture, png);

    QVERIFY(!document.has_value());
    QVERIFY(document.error().fault == Fault::TooLarge || document.error().fault == Fault::Damaged);
  }

  void languageIsToldBySmallWords() {
    QCOMPARE(writtenLanguage(u"Leitung der Planung und Bau von Pumpwerken mit dem Team für die Stadt"), "deu"s);
    QCOMPARE(writtenLanguage(u"Gestion des projets et suivi du chantier dans les délais avec une équipe"), "fra"s);
    QCOMPARE(writtenLanguage(u"Built bridges for the county and kept to the plan"), "eng"s);
    QCOMPARE(writtenLanguage(u"Excel SAP Python"), "eng"s);
  }
};

}  // namespace

CANDOR_TEST(ScanningTest)

}  // namespace candor::scanning

#include "scanning_test.moc"
