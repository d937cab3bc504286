#include "reading/format.h"

#include "support/test.h"
#include "support/zip_builder.h"

#include <QByteArray>

#include <set>
#include <vector>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

// A zip of empty entries: enough to be recognised by.
QByteArray zipOf(const QByteArrayList& names) {
  std::vector<tests::ZipEntry> entries;
  for (const QByteArray& name : names) entries.push_back({.name = name});
  return tests::zipOf(entries);
}

class FormatTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyFormatHasNameExtensionAndLimits() {
    std::set<FormatId> ids;
    for (const Format& row : formats()) {
      QVERIFY(!row.name.empty());
      QVERIFY(!row.extensions.empty());
      QVERIFY(row.limits.bytes <= 10 * 1024 * 1024);
      QVERIFY(row.limits.inflatedBytes <= 64 * 1024 * 1024);
      QVERIFY(row.limits.entries <= 1000);
      QVERIFY(ids.insert(row.id).second);
      QCOMPARE(format(row.id).id, row.id);
    }
  }

  void extensionsBelongToOneFormat() {
    std::set<std::string_view> seen;
    for (const Format& row : formats())
      for (const std::string_view extension : row.extensions) QVERIFY(seen.insert(extension).second);
  }

  void theBytesDecide_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("expected");
    const QByteArray prose = "Jane Doe\nEngineer in Berlin\n";
    const auto row = [](const char* tag, const QString& name, const QByteArray& content, FormatId expected) {
      QTest::newRow(tag) << name << content << int(expected);
    };
    row("pdf", u"a"_s, "%PDF-1.7\n%\xe2\xe3", FormatId::Pdf);
    row("pdf after rubbish", u"a.pdf"_s, QByteArray(900, '\n') + "%PDF-1.7", FormatId::Pdf);
    row("pdf named docx", u"a.docx"_s, "%PDF-1.7", FormatId::Pdf);
    row("docx", u"a"_s, zipOf({"[Content_Types].xml", "word/document.xml"}), FormatId::Docx);
    row("docx with its document late", u"a"_s, zipOf(QByteArrayList(200, QByteArray(60, 'x')) << "word/document.xml"),
        FormatId::Docx);
    row("docx cut off", u"a"_s, zipOf({"[Content_Types].xml", "word/document.xml"}).first(100), FormatId::Docx);
    row("odt", u"a"_s, zipOf({"mimetype", "content.xml", "META-INF/manifest.xml"}), FormatId::Odt);
    row("rtf", u"a.doc"_s, "{\\rtf1\\ansi x}", FormatId::Rtf);
    row("old Word", u"a"_s,
        "\xd0\xcf\x11\xe0" + QByteArray(900, '\0') + QByteArray("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24),
        FormatId::Doc);
    row("png", u"a"_s, "\x89PNG\r\n\x1a\n....IHDR", FormatId::Picture);
    row("jpeg", u"a.pdf"_s, "\xff\xd8\xff\xe0..JFIF", FormatId::Picture);
    row("tiff", u"a"_s, QByteArray("II*\0\x08\0\0\0", 8), FormatId::Picture);
    row("html", u"a.txt"_s, "\xef\xbb\xbf \n<!DOCTYPE html><p>x", FormatId::Html);
    row("html without doctype", u"a"_s, "<!-- saved --><HTML><body>x", FormatId::Html);
    row("html in UTF-16", u"a"_s, QByteArray("\xff\xfe<\0h\0t\0m\0l\0>\0", 14), FormatId::Html);
    row("json resume", u"a"_s, "{ \"basics\": {\"name\": \"x\"} }", FormatId::JsonResume);
    row("json resume by name", u"a.json"_s, "{ \"volunteer\": [] }", FormatId::JsonResume);
    row("markdown by name", u"A.MD"_s, prose, FormatId::Markdown);
    row("text", u"a.txt"_s, prose, FormatId::Text);
    row("text without a name", u""_s, prose, FormatId::Text);
    row("text named pdf", u"a.pdf"_s, prose, FormatId::Text);
    row("text in Windows-1252", u"a.txt"_s, "R\xe9sum\xe9 \x96 Zo\xeb", FormatId::Text);
    row("text with a stray control", u"a.txt"_s, "Jane Doe\nnurse \v in a hospital\n\x1a", FormatId::Text);
    row("text in UTF-16", u"a.txt"_s, QByteArray("\xff\xfeJ\0a\0n\0e\0", 10), FormatId::Text);
  }

  void theBytesDecide() {
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, expected);

    const auto found = recognise(name, content);

    QVERIFY_RESULT(found);
    QCOMPARE(int(*found), expected);
  }

  void whatIsNoDocumentIsRefused_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("fault");
    const QByteArray noise = QByteArray("\x01\x02\x00\xff\x13\x07", 6).repeated(50);
    const QByteArray office = "\xd0\xcf\x11\xe0" + noise;
    const QByteArray encrypted = office + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    QTest::newRow("nothing") << u"a.pdf"_s << QByteArray() << int(Fault::NoText);
    QTest::newRow("noise") << u"a.bin"_s << noise << int(Fault::UnknownFormat);
    QTest::newRow("noise named txt") << u"a.txt"_s << noise << int(Fault::UnknownFormat);
    QTest::newRow("noise named pdf") << u"a.pdf"_s << noise << int(Fault::Damaged);
    QTest::newRow("another zip") << u"a.zip"_s << zipOf({"a.txt"}) << int(Fault::UnknownFormat);
    QTest::newRow("a spreadsheet named docx") << u"a.docx"_s << zipOf({"xl/workbook.xml"}) << int(Fault::Damaged);
    QTest::newRow("old Word") << u"a.doc"_s << office << int(Fault::Damaged);
    QTest::newRow("Word with a password") << u"a.docx"_s << encrypted << int(Fault::Protected);
    QTest::newRow("a huge PDF") << u"a.pdf"_s << ("%PDF-" + QByteArray(11 << 20, ' ')) << int(Fault::TooLarge);
    QTest::newRow("a huge text") << u"a.txt"_s << QByteArray(11 << 20, 'a') << int(Fault::TooLarge);
  }

  void whatIsNoDocumentIsRefused() {
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, fault);

    const auto found = recognise(name, content);

    QVERIFY(!found.has_value());
    QCOMPARE(int(found.error().fault), fault);
  }

  void lyingZipDirectoriesAreSurvived() {
    const QByteArray honest = zipOf({"[Content_Types].xml", "word/document.xml"});
    for (qsizetype at = 0; at < honest.size(); ++at)
      for (const char byte : {'\0', '\x7f', '\xff'}) {
        QByteArray lying = honest;
        lying[at] = byte;
        const auto found = recognise(u"a.docx", lying);
        QVERIFY(!found || int(*found) <= int(FormatId::JsonResume));
      }
  }
};

}  // namespace

CANDOR_TEST(FormatTest)

}  // namespace candor::reading

#include "format_test.moc"
