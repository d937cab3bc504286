// The pipe, the walls and candor-scanner together.
#include "base/job.h"
#include "reading/reader.h"
#include "reading/scanner.h"
#include "support/pdf_builder.h"
#include "support/test.h"

#ifdef CANDOR_SCANS
#include "core/scanning/scanned_page.h"
#endif

#include <QFile>
#include <QTemporaryDir>

#include <optional>
#include <vector>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

QByteArray emptyPages(int count) {
  tests::PdfBuilder pdf;
  for (int page = 0; page < count; ++page) pdf.addPage("", {});
  return pdf.build();
}

class ScanTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // A reader that has no scanner beside it.
  void withoutAScannerTheFaultSaysSo() {
    QTemporaryDir folder;
    const QString alone = folder.filePath(u"candor-reader"_s);
    QVERIFY(QFile::link(QStringLiteral(CANDOR_BIN "/candor-reader"), alone));
    Reader reader(alone);

    const auto document =
        foreground([&](const Worker& worker) { return reader.read(worker, emptyPages(1), FormatId::Pdf); });

    QVERIFY(!document.has_value());
    QCOMPARE(document.error().fault, Fault::Scan);
  }

#ifdef CANDOR_SCANS
  void initTestCase() {
    if (!tests::canRecognise()) QSKIP("tesseract's English is not installed");
  }

  void aScanIsReadPageByPage() {
    tests::PdfBuilder pdf;
    pdf.addTextPage("Helvetica", {"Jane Doe", "Built bridges over rivers and roads for the county"});
    pdf.addTextPage("Helvetica", {"Kept the books of the county in order for years"});
    const QByteArray scanned = tests::scannedPdf(pdf.build(), 150);
    Reader reader(QStringLiteral(CANDOR_BIN "/candor-reader"));
    std::vector<Progress> told;

    const auto document = foreground([&](const Worker& worker) { return reader.read(worker, scanned, FormatId::Pdf); },
                                     [&](const Progress& progress) { told.push_back(progress); });

    QVERIFY_RESULT(document);
    QVERIFY2(document->text.startsWith(u"Jane Doe"_s), qPrintable(document->text));
    QVERIFY(document->text.contains(u"Kept the books"_s));
    QCOMPARE(document->layout.pages, 2);
    QCOMPARE(document->lines.front().page, 0);
    QCOMPARE(document->lines.back().page, 1);
    QVERIFY(document->layout.certainty.value_or(0) > 80);
    QVERIFY(!document->layout.mayLackCharacters);
    QVERIFY(!told.empty() && told.back() == (Progress{.phase = u"scan"_s, .done = 1, .total = 2}));
  }

  void aPictureIsRead() {
    QTemporaryDir folder;
    tests::PdfBuilder pdf;
    pdf.addTextPage("Helvetica", {"Jane Doe", "Built bridges over rivers and roads for the county"});
    QFile file(folder.filePath(u"photo.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(tests::scannedPng(pdf.build(), 150));
    file.close();
    Reader reader(QStringLiteral(CANDOR_BIN "/candor-reader"));

    const auto document =
        foreground([&](const Worker& worker) { return reader.read(worker, folder.filePath(u"photo.png"_s)); });

    QVERIFY_RESULT(document);
    QVERIFY(document->text.contains(u"Built bridges"_s));
    QVERIFY(document->layout.certainty);
  }

  void emptyPagesHaveNoText() {
    Reader reader(QStringLiteral(CANDOR_BIN "/candor-reader"));

    const auto document =
        foreground([&](const Worker& worker) { return reader.read(worker, emptyPages(2), FormatId::Pdf); });

    QVERIFY(!document.has_value());
    QCOMPARE(document.error().fault, Fault::NoText);
  }

  void aStoppedScanIsCancelled() {
    Reader reader(QStringLiteral(CANDOR_BIN "/candor-reader"));
    JobPool pool(1);
    std::optional<Fault> fault;
    auto job = pool.run([&reader](const Worker& worker) { return reader.read(worker, emptyPages(20), FormatId::Pdf); });
    job.then(this, [&fault](const Result<Document>& result) {
      if (!result) fault = result.error().fault;
    });

    job.cancel();

    QTRY_VERIFY(fault.has_value());
    QCOMPARE(*fault, Fault::Cancelled);
  }
#endif
};

}  // namespace

CANDOR_TEST(ScanTest)

}  // namespace candor::reading

#include "scan_test.moc"
