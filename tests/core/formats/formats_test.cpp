#include "formats/formats.h"

#include "core/formats/format_samples.h"
#include "reading/sound.h"
#include "support/test.h"

#include <QStringList>

#include <algorithm>
#include <ranges>
#include <string>
#include <vector>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using tests::Sample;
using tests::SampleKind;

QString describe(const reading::Document& document) {
  QStringList lines;
  for (const reading::Line& line : document.lines) lines += line.span.in(document.text).toString();
  return lines.join(u'\n');
}

QString linesOf(const QString& text) { return text.split(u'\n', Qt::SkipEmptyParts).join(u'\n'); }

// Pictures are candor-scanner's, and plain text needs no child.
bool isOurs(const reading::Format& format) { return format.words == reading::Words::InBytes; }

// The contract every row of the table keeps, whoever wrote it.
class FormatsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyFormatHasARow() {
    for (const reading::Format& format : reading::formats())
      QVERIFY2(std::ranges::count(rows(), format.id, &Row::id) == (isOurs(format) ? 1 : 0),
               std::string(format.name).c_str());
  }

  void everyFormatHasSamplesOfEachKind() {
    const std::vector<Sample>& samples = tests::formatSamples();
    for (const reading::Format& format : reading::formats() | std::views::filter(isOurs))
      for (const SampleKind kind : {SampleKind::Good, SampleKind::Broken, SampleKind::Huge}) {
        const auto fits = [&](const Sample& sample) { return sample.format == format.id && sample.kind == kind; };
        QVERIFY2(std::ranges::any_of(samples, fits), std::string(format.name).c_str());
      }
  }

  void sampleIsAnswered_data() {
    QTest::addColumn<Sample>("sample");
    for (const Sample& sample : tests::formatSamples())
      QTest::addRow("%s: %s", std::string(reading::format(sample.format).name).c_str(), sample.name) << sample;
  }

  void sampleIsAnswered() {
    QFETCH(Sample, sample);
    if (std::ranges::count(rows(), sample.format, &Row::id) == 0)
      QSKIP("its row is missing, which everyFormatHasARow tells");

    const auto document = read(sample.format, sample.content);

    if (!sample.faults.empty()) {
      QVERIFY2(!document.has_value(), "read, and should not have been");
      QVERIFY2(std::ranges::count(sample.faults, document.error().fault) == 1,
               qPrintable(u"fault %1: %2"_s.arg(int(document.error().fault)).arg(document.error().detail)));
      return;
    }
    QVERIFY_RESULT(document);
    QVERIFY(document->text.contains(sample.words));
    QVERIFY_RESULT(reading::checkSound(*document, reading::format(sample.format).limits));
    QCOMPARE(describe(*document), linesOf(document->text));  // every line of text is a Line
    QVERIFY(blocksCoverLines(*document));
    QVERIFY(read(sample.format, sample.content).value_or({}) == *document);  // the same answer every time
  }

  void bytesOverTheLimitAreTooLarge() {
    for (const Row& row : rows()) {
      const auto document = read(row.id, QByteArray(reading::format(row.id).limits.bytes + 1, ' '));
      QVERIFY(!document.has_value());
      QCOMPARE(document.error().fault, Fault::TooLarge);
    }
  }

 private:
  static bool blocksCoverLines(const reading::Document& document) {
    return std::ranges::all_of(document.lines, [&](const reading::Line& line) {
      return std::ranges::any_of(document.blocks,
                                 [&](const reading::Block& block) { return block.span.contains(line.span); });
    });
  }
};

}  // namespace

CANDOR_TEST(FormatsTest)

}  // namespace candor::formats

#include "formats_test.moc"
