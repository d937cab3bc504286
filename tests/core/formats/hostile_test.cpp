// Every reader against files that were cut, bent or made to hurt: a fault or a sound document, in bounded time and
// memory.
#include "core/formats/format_samples.h"
#include "formats/formats.h"
#include "reading/sound.h"
#include "support/office_files.h"
#include "support/test.h"

#include <QRandomGenerator>

#include <array>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::FormatId;
using tests::Sample;
using tests::SampleKind;

constexpr std::array Flowing{FormatId::Docx, FormatId::Odt,      FormatId::Rtf,
                             FormatId::Html, FormatId::Markdown, FormatId::JsonResume};
constexpr int Cuts = 16;
constexpr int Bends = 150;

bool isAnswered(FormatId format, const QByteArray& content) {
  const auto document = read(format, content);
  if (!document) return document.error().fault != Fault::Internal;
  return reading::checkSound(*document, reading::format(format).limits).has_value();
}

QByteArray bent(QByteArray content, QRandomGenerator& random) {
  const int flips = random.bounded(1, 9);
  for (int i = 0; i < flips; ++i) {
    const auto at = qsizetype(random.bounded(int(content.size())));
    content[at] = char(random.bounded(256));
  }
  return content;
}

void patch(QByteArray& bytes, qsizetype at, quint32 value) {
  const QByteArray number = tests::littleEndian(value);
  bytes.replace(at, number.size(), number);
}

class HostileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void goodSamples_data() {
    QTest::addColumn<Sample>("sample");
    for (const Sample& sample : tests::formatSamples())
      if (sample.kind == SampleKind::Good && std::ranges::count(Flowing, sample.format) == 1)
        QTest::addRow("%s: %s", std::string(reading::format(sample.format).name).c_str(), sample.name) << sample;
  }

  void goodSamples() {
    QFETCH(Sample, sample);
    QRandomGenerator random(2024);

    for (int cut = 0; cut < Cuts; ++cut)
      QVERIFY(isAnswered(sample.format, sample.content.first(sample.content.size() * cut / Cuts)));
    for (int i = 0; i < Bends; ++i) QVERIFY(isAnswered(sample.format, bent(sample.content, random)));
  }

  // Bends what stands inside the archive, which bending the archive only breaks.
  void bentMarkupInOfficeFiles() {
    QRandomGenerator random(2025);
    const QByteArray word =
        "<w:tbl><w:tr><w:tc><w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>Jane</w:t></w:r></w:p></w:tc></w:tr>"
        "</w:tbl><w:p><w:r><w:txbxContent><w:p><w:r><w:t>Doe</w:t></w:r></w:p></w:txbxContent></w:r></w:p>";
    const QByteArray open =
        "<table:table><table:table-row><table:table-cell><text:p>Jane</text:p></table:table-cell></table:table-row>"
        "</table:table><text:list><text:list-item><text:p>Doe<text:s/></text:p></text:list-item></text:list>";
    for (int i = 0; i < Bends; ++i) {
      QVERIFY(isAnswered(FormatId::Docx, tests::wordFile(bent(word, random))));
      QVERIFY(isAnswered(FormatId::Odt, tests::openDocument(bent(open, random))));
    }
  }

  void noise() {
    QRandomGenerator random(2026);
    for (const FormatId format : Flowing)
      for (int i = 0; i < 40; ++i) {
        QByteArray content(random.bounded(1, 4096), '\0');
        for (char& byte : content) byte = char(random.bounded(256));
        QVERIFY(isAnswered(format, content));
        QVERIFY(isAnswered(format, "{\\rtf1 " + content));
      }
  }

  // Both size fields of the entry say more, or less, than comes out.
  void liesAboutSizesAreFound() {
    const QByteArray good = tests::wordFile("<w:p><w:r><w:t>Jane</w:t></w:r></w:p>");
    for (const quint32 size : {0U, 1U, 0x7fffffffU, 0xffffffffU}) {
      QByteArray zip = good;
      const qsizetype entry = zip.lastIndexOf("word/document.xml");
      patch(zip, entry - 22, size);
      QVERIFY(!read(FormatId::Docx, zip).has_value());
    }
  }

  // Many names for one and the same stream of bytes.
  void overlappingEntriesAreBounded() {
    QByteArray zip = tests::wordFile("<w:p><w:r><w:t>" + QByteArray(900'000, 'a') + "</w:t></w:r></w:p>");
    QVERIFY(isAnswered(FormatId::Docx, zip));
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    const qsizetype directory = zip.lastIndexOf("PK\x01\x02", end);
    const QByteArray entry = zip.mid(directory, end - directory);
    zip.insert(end, entry.repeated(90));
    const qsizetype newEnd = zip.lastIndexOf("PK\x05\x06");
    const QByteArray count = tests::littleEndian(quint16(zip.count("PK\x01\x02")));
    zip.replace(newEnd + 8, 4, count + count);
    patch(zip, newEnd + 12, quint32(newEnd - zip.indexOf("PK\x01\x02")));
    const auto document = read(FormatId::Docx, zip);
    QVERIFY(!document.has_value());
  }

  void entitiesDoNotExpand() {
    const QByteArray laughs =
        "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
        "\"&b;&b;&b;&b;&b;&b;&b;\">]>";
    const QByteArray zip = tests::zipOf({{.name = "word/document.xml", .content = laughs + "<x>&c;</x>"}});
    const auto document = read(FormatId::Docx, zip);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().fault, Fault::Damaged);
  }

  void manyEmptyCellsAreTooLarge() {
    const QByteArray cells = "<w:tbl><w:tr>" + QByteArray("<w:tc/>").repeated(400'000) + "</w:tr></w:tbl>";
    const auto document = read(FormatId::Docx, tests::wordFile(cells));
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().fault, Fault::TooLarge);
  }
};

}  // namespace

CANDOR_TEST(HostileTest)

}  // namespace candor::formats

#include "hostile_test.moc"
