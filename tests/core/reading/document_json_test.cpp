#include "reading/document_json.h"

#include "support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

class DocumentJsonTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void offsetsAreCodePoints() {
    Document document;
    document.text = u"𝄞𝄞 one\ntwo"_s;
    document.lines = {
        {.span = {0, 8}, .page = 0, .box = {}, .size = 0, .isBold = false, .column = 0},
        {.span = {9, 3}, .page = 0, .box = {10.126, 20, 30, 4}, .size = 11.004, .isBold = true, .column = 2}};
    document.links = {{.span = {9, 3}, .target = u"mailto:a@example.org"_s}};

    const QJsonObject json = toJson(document);

    const QJsonObject second = json[u"lines"_s].toArray().at(1).toObject();
    QCOMPARE(second[u"start"_s].toInt(), 7);
    QCOMPARE(second[u"end"_s].toInt(), 10);
    QCOMPARE(second[u"box"_s].toArray(), (QJsonArray{10.13, 20, 30, 4}));
    QCOMPARE(second[u"size"_s].toDouble(), 11.0);
    QCOMPARE(second[u"bold"_s].toBool(), true);
    QCOMPARE(second[u"column"_s].toInt(), 2);
    QVERIFY(json[u"lines"_s].toArray().at(0).toObject()[u"box"_s].isNull());
    const QJsonObject link = json[u"links"_s].toArray().at(0).toObject();
    QCOMPARE(link[u"start"_s].toInt(), 7);
    QCOMPARE(link[u"target"_s].toString(), u"mailto:a@example.org"_s);
  }

  void blocksTellTheirKind() {
    Document document;
    document.text = u"a\nb"_s;
    document.blocks = {{.span = {0, 1}, .kind = BlockKind::Heading, .page = 0, .box = {}, .level = 2, .column = 0},
                       {.span = {2, 1}, .kind = BlockKind::PageFooter, .page = 0, .box = {}, .level = 0, .column = 0}};

    const QJsonArray blocks = toJson(document)[u"blocks"_s].toArray();

    QCOMPARE(blocks.at(0)[u"kind"_s].toString(), u"heading"_s);
    QCOMPARE(blocks.at(0)[u"level"_s].toInt(), 2);
    QCOMPARE(blocks.at(1)[u"kind"_s].toString(), u"page_footer"_s);
  }

  void keysAreTheContract() {
    Document document;
    document.layout.pages = 3;
    document.layout.mayLackCharacters = true;
    document.title = u"CV"_s;

    const QJsonObject json = toJson(document);

    QCOMPARE(json.keys(), (QStringList{u"author"_s, u"blocks"_s, u"language"_s, u"layout"_s, u"lines"_s, u"links"_s,
                                       u"pages"_s, u"text"_s, u"title"_s}));
    QCOMPARE(json[u"pages"_s].toInt(), 3);
    QCOMPARE(json[u"title"_s].toString(), u"CV"_s);
    QVERIFY(json[u"layout"_s].toObject()[u"may_lack_characters"_s].toBool());
  }
};

}  // namespace

CANDOR_TEST(DocumentJsonTest)

}  // namespace candor::reading

#include "document_json_test.moc"
