#include "reading/kept_form.h"

#include "reading/packed_document.h"
#include "support/test.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::reading;

class KeptFormTest : public QObject {
  Q_OBJECT

  static Document document() {
    Document document;
    document.text = u"Nadia Brandt\n\n• Führte 40 Planer"_s;
    document.lines = {{.span = {0, 12}, .box = {1.5, 2, 300, 14}, .size = 12.25, .isBold = true},
                      {.span = {14, 18}, .box = {}}};
    document.blocks = {{.span = {0, 12}, .kind = BlockKind::Heading, .box = {1, 2, 3, 4}, .level = 1},
                       {.span = {14, 18}, .kind = BlockKind::ListItem, .box = {}, .level = 1}};
    document.links = {{.span = {0, 5}, .target = u"https://example.org"_s}};
    document.layout.wasRepaired = true;
    document.title = u"Résumé 𝄞"_s;
    return document;
  }

 private Q_SLOTS:
  void aDocumentComesBackAsItWas() {
    const Result<Document> back = keptDocument(keep(document()));

    QVERIFY_RESULT(back);
    QVERIFY(*back == document());
  }

  void aDocumentOfTheFirstFormIsRead() {
    const KeptForm first{.number = 1, .content = pack(document()).chopped(9)};  // it ended before the certainty

    const Result<Document> back = keptDocument(keep(first));

    QVERIFY_RESULT(back);
    QVERIFY(*back == document());
  }

  void aDocumentOfTheSecondFormIsRead() {
    const KeptForm second{.number = 2, .content = pack(document()).chopped(8)};  // it ended before the pictures

    const Result<Document> back = keptDocument(keep(second));

    QVERIFY_RESULT(back);
    QVERIFY(*back == document());
  }

  void picturesComeBack() {
    Document pictured = document();
    pictured.layout.pictures = {{.size = {85.5, 113}, .pixels = {}}, {.pixels = {413, 531}}};

    const Result<Document> back = keptDocument(keep(pictured));

    QVERIFY_RESULT(back);
    QVERIFY(*back == pictured);
  }

  // Documents of this form lie in vaults: when this fails, the change needs a new form, and the old ones still have to
  // be read.
  void theFormIsTheOneThatVaultsHold() {
    const QByteArray content = kept(keep(document())).value().content;

    QCOMPARE(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(16),
             QByteArray("bbadcdf19019a426"));
  }

  void contentAndNumberComeBack() {
    for (const QByteArray& content : {QByteArray(), QByteArray("x"), QByteArray(1'000'000, '\0')}) {
      const KeptForm form{.number = 200, .content = content};

      const Result<KeptForm> back = kept(keep(form));

      QVERIFY_RESULT(back);
      QVERIFY(*back == form);
    }
  }

  void bytesOfNobodyAreDamaged() {
    QRandomGenerator chance(11);
    for (int size = 0; size < 2000; ++size) {
      QByteArray bytes(size, Qt::Uninitialized);
      for (char& byte : bytes) byte = char(chance.bounded(256));
      QCOMPARE(kept(bytes).has_value(), false);
    }
    QCOMPARE(keptDocument(keep({.number = 1, .content = "no document"})).error().fault, Fault::Damaged);
  }

  void aSizeThatNoContentCanHaveIsNotBelieved() {
    QByteArray bytes = keep({.number = 1, .content = QByteArray(100, 'x')});
    bytes.replace(1, 4, QByteArray("\x07\xff\xff\xff", 4));

    QCOMPARE(kept(bytes).error().fault, Fault::Damaged);
  }

  void aLaterFormIsNotRead() {
    const KeptForm later{.number = 4, .content = pack(document())};

    QCOMPARE(keptDocument(keep(later)).error().fault, Fault::NewerVault);
  }

  void spansOutsideTheTextAreDamaged() {
    Document wrong = document();
    wrong.lines.back().span.length += 1;

    QCOMPARE(keptDocument(keep(wrong)).error().fault, Fault::Damaged);
  }
};

CANDOR_TEST(KeptFormTest)
#include "kept_form_test.moc"
