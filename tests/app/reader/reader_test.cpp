#include "reading/reader.h"

#include "base/job.h"
#include "core/formats/format_samples.h"
#include "formats/formats.h"
#include "reader/fonts.h"
#include "support/pdf_builder.h"
#include "support/test.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <optional>
#include <thread>
#include <vector>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

const QString Program = QStringLiteral(CANDOR_BIN "/candor-reader");
const QString Faulty = QStringLiteral(CANDOR_TEST_BIN "/faulty_child");

Result<Document> readBy(Reader& reader, const QByteArray& content, FormatId format) {
  return foreground([&](const Worker& worker) { return reader.read(worker, content, format); });
}

Result<Document> readFile(Reader& reader, const QString& path) {
  return foreground([&](const Worker& worker) { return reader.read(worker, path); });
}

QString fileOf(const QTemporaryDir& folder, const QString& name, const QByteArray& content) {
  const QString path = folder.filePath(name);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return {};
  file.write(content);
  return path;
}

QByteArray englishPdf() {
  tests::PdfBuilder pdf;
  pdf.addTextPage("Helvetica", {"Jane Doe", "Work Experience", "Built bridges over rivers and roads"});
  return pdf.build();
}

QByteArray accentedPdf() {
  tests::PdfBuilder pdf;
  pdf.addTextPage("Times-Roman",
                  {"Zo\\353 M\\374ller", "Stra\\337enbau und Br\\374cken, na\\357ve r\\351sum\\351s \\226 \\200 100"});
  return pdf.build();
}

QByteArray chinesePdf() {
  tests::PdfBuilder pdf;
  const int font = pdf.addChineseFont();
  pdf.addPage("BT /F" + QByteArray::number(font) + " 12 Tf 72 700 Td <8F6F4EF65DE57A0B5E08> Tj ET", {font});
  return pdf.build();
}

class ReaderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { reader::hideInstalledFonts(); }  // what is read outside the child shall be read alike

  void readsAFile() {
    QTemporaryDir folder;
    Reader reader(Program);

    const auto document = readFile(reader, fileOf(folder, u"cv.txt"_s, "Jane Doe\n\nWork\n- Built bridges\n"));

    QVERIFY_RESULT(document);
    QVERIFY(document->text.contains(u"Built bridges"_s));
  }

  void sandboxChangesNothing_data() {
    QTest::addColumn<FormatId>("format");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("base font") << FormatId::Pdf << englishPdf() << u"Built bridges over rivers"_s;
    QTest::newRow("accents") << FormatId::Pdf << accentedPdf() << u"Zoë Müller"_s;
    QTest::newRow("Chinese") << FormatId::Pdf << chinesePdf() << u"软件工程师"_s;
    for (const tests::Sample& sample : tests::formatSamples())
      QTest::addRow("%s: %s", format(sample.format).name.data(), sample.name)
          << sample.format << sample.content << sample.words;
  }

  void sandboxChangesNothing() {
    QFETCH(FormatId, format);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    Reader reader(Program);

    const auto inside = readBy(reader, content, format);
    const auto outside = formats::read(format, content);

    QCOMPARE(inside.has_value(), outside.has_value());
    if (!outside) {
      QCOMPARE(inside.error(), outside.error());
      return;
    }
    QVERIFY(outside->text.contains(words));
    QVERIFY(*inside == *outside);
  }

  // poppler gives empty text, and no error, for every PDF when it meets its first closed file inside the sandbox.
  void latinSurvivesWithoutAnyTables() {
    Reader reader(QStringLiteral(CANDOR_TEST_BIN "/tableless_child"));
    for (const QByteArray& pdf : {englishPdf(), accentedPdf()}) {
      const auto document = readBy(reader, pdf, FormatId::Pdf);
      QVERIFY_RESULT(document);
      QVERIFY(*document == formats::read(FormatId::Pdf, pdf).value_or({}));
    }
    QVERIFY(!readBy(reader, chinesePdf(), FormatId::Pdf).value_or({}).text.contains(u"软件"_s));
  }

  void everyDocumentGetsAProcessOfItsOwn() {
    Reader reader(Faulty);
    QStringList processes;
    for (int i = 0; i < 3; ++i) processes += readBy(reader, "honest", FormatId::Markdown).value_or({}).text;

    processes.removeDuplicates();

    QCOMPARE(processes.size(), 3);
    QVERIFY(!processes.contains(QString()));
  }

  void spareChildWaitsAndIsUsed() {
    Reader reader(Faulty);
    QVERIFY(!reader.spareProcess());
    reader.warmUp();
    const std::optional<qint64> spare = reader.spareProcess();
    QVERIFY(spare);

    const auto answer = readBy(reader, "honest", FormatId::Markdown);

    QVERIFY_RESULT(answer);
    QCOMPARE(answer->text, QString::number(*spare));
    QVERIFY(reader.spareProcess());
    QVERIFY(reader.spareProcess() != spare);
  }

  void noSpareIsStartedForMoreThanIsExpected() {
    Reader reader(Faulty);
    reader.warmUp();
    reader.expect(2);

    QVERIFY_RESULT(readBy(reader, "honest", FormatId::Markdown));
    QVERIFY(reader.spareProcess());
    QVERIFY_RESULT(readBy(reader, "honest", FormatId::Markdown));

    QVERIFY(!reader.spareProcess());
  }

  void plainTextNeedsNoChild() {
    Reader reader(u"/nowhere"_s);

    const auto document = readBy(reader, "Built bridges over rivers", FormatId::Text);

    QVERIFY_RESULT(document);
    QCOMPARE(document->text, u"Built bridges over rivers"_s);
  }

  void crashCostsOneDocument() {
    Reader reader(Faulty);

    const auto crashed = readBy(reader, "abort", FormatId::Markdown);
    const auto next = readBy(reader, "honest", FormatId::Markdown);

    QVERIFY(!crashed.has_value());
    QCOMPARE(crashed.error().fault, Fault::Crashed);
    QVERIFY_RESULT(next);
  }

  void severalThreadsReadAtOnce() {
    Reader reader(Program);
    reader.warmUp();
    constexpr int Threads = 4;
    constexpr int Documents = 5;
    std::array<int, Threads> right{};
    std::vector<std::thread> threads;

    for (int thread = 0; thread < Threads; ++thread)
      threads.emplace_back([&, thread] {
        for (int i = 0; i < Documents; ++i) {
          const QString words = u"worker %1 document %2"_s.arg(thread).arg(i);
          const auto document = readBy(reader, words.toUtf8(), FormatId::Markdown);
          if (document && document->text == words) ++right[std::size_t(thread)];
        }
      });
    for (std::thread& thread : threads) thread.join();

    for (const int count : right) QCOMPARE(count, Documents);
  }

  void cancelledJobEndsItsChild() {
    Reader reader(Faulty);
    JobPool pool(1);
    std::optional<Fault> fault;
    auto job = pool.run([&reader](const Worker& worker) { return reader.read(worker, "hang", FormatId::Markdown); });
    job.then(this, [&fault](const Result<Document>& result) {
      if (!result) fault = result.error().fault;
    });

    job.cancel();

    QTRY_VERIFY(fault.has_value());
    QCOMPARE(*fault, Fault::Cancelled);
  }

  void filesThatAreNoDocumentsAreRefused() {
    QTemporaryDir folder;
    Reader reader(Program);
    const auto faultOf = [&](const QString& path) { return readFile(reader, path).error().fault; };

    QCOMPARE(faultOf(folder.filePath(u"missing.pdf"_s)), Fault::NotFound);
    QCOMPARE(faultOf(folder.path()), Fault::NotReadable);
    QCOMPARE(faultOf(u"/dev/zero"_s), Fault::NotReadable);
    QCOMPARE(faultOf(fileOf(folder, u"empty.pdf"_s, "")), Fault::NoText);
    QCOMPARE(faultOf(fileOf(folder, u"noise.bin"_s, QByteArray(100, '\x01'))), Fault::UnknownFormat);
    QCOMPARE(faultOf(fileOf(folder, u"huge.txt"_s, QByteArray(11 << 20, 'a'))), Fault::TooLarge);
    QCOMPARE(faultOf(fileOf(folder, u"broken.pdf"_s, "%PDF-1.4\n" + QByteArray(2000, '\x07'))), Fault::Damaged);
  }

  void missingProgramIsUnavailable() {
    Reader reader(u"/nowhere/candor-reader"_s);
    reader.warmUp();

    const auto document = readBy(reader, "text", FormatId::Markdown);

    QVERIFY(!document.has_value());
    QCOMPARE(document.error().fault, Fault::Unavailable);
  }
};

}  // namespace

CANDOR_TEST(ReaderTest)

}  // namespace candor::reading

#include "reader_test.moc"
