#include "formats/pdf_objects.h"

#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::formats {

class PdfObjectsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void picturesCountAndMasksDoNot() {
    QCOMPARE(pdfImages("<</Subtype/Image/SMask 4 0 R>> <</Subtype /Image>> <</Subtype/ImageX>> <</Subtype/Form>>"), 1);
    QCOMPARE(pdfImages("/Subtype"), 0);
    QCOMPARE(pdfImages(""), 0);
  }

  void picturesSayHowLargeTheyAreAndMasksAreNone() {
    const auto pictures = pdfPictures(
        "4 0 obj <</Type/XObject/Subtype/Image/Width 413/Height 531/ColorSpace/DeviceRGB/SMask 5 0 R>> stream x "
        "endstream "
        "endobj 5 0 obj <</Subtype/Image/Width 413/Height 531/ColorSpace/DeviceGray>> stream x endstream endobj "
        "6 0 obj <</Height 20 /Width 30 /Subtype /Image >> stream");
    QCOMPARE(pictures.size(), std::size_t(2));
    QCOMPARE(pictures[0].pixels, QSize(413, 531));
    QCOMPARE(pictures[1].pixels, QSize(30, 20));
    QVERIFY(pdfPictures("/Subtype/Image").size() == 1 && pdfPictures("/Subtype").empty());
  }

  void languageIsATagOrNothing() {
    QCOMPARE(pdfLanguage("<</Type/Catalog/Lang(en-US)>>"), u"en-US"_s);
    QCOMPARE(pdfLanguage("<</Lang (not a tag at all)/Lang (de)>>"), u"de"_s);
    QCOMPARE(pdfLanguage("<</Lang 7 0 R>> /Lang (en"), QString());
  }
};

CANDOR_TEST(PdfObjectsTest)

}  // namespace candor::formats

#include "pdf_objects_test.moc"
