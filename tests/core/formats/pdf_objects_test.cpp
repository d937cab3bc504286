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

  void languageIsATagOrNothing() {
    QCOMPARE(pdfLanguage("<</Type/Catalog/Lang(en-US)>>"), u"en-US"_s);
    QCOMPARE(pdfLanguage("<</Lang (not a tag at all)/Lang (de)>>"), u"de"_s);
    QCOMPARE(pdfLanguage("<</Lang 7 0 R>> /Lang (en"), QString());
  }
};

CANDOR_TEST(PdfObjectsTest)

}  // namespace candor::formats

#include "pdf_objects_test.moc"
