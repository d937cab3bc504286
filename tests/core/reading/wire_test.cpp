#include "reading/wire.h"

#include "reading/sound.h"
#include "support/test.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <limits>
#include <utility>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

Document sample() {
  Document document;
  document.text = u"JANE DOE 𝄞\n\nExperience\n• Führte ein Team"_s;
  document.layout = {.pages = 2,
                     .columns = 2,
                     .images = 1,
                     .tables = 3,
                     .textBoxes = 4,
                     .hasHeaderText = true,
                     .wasRepaired = true,
                     .mayLackCharacters = true,
                     .certainty = 87};
  document.lines = {{.span = {0, 11}, .page = 0, .box = {1.5, 2, 300, 14}, .size = 12.25, .isBold = true, .column = 1},
                    {.span = {13, 10}, .page = 1, .box = {}, .size = 0, .isBold = false, .column = 0}};
  document.blocks = {
      {.span = {0, 11}, .kind = BlockKind::Heading, .page = 0, .box = {1, 2, 3, 4}, .level = 2, .column = 1},
      {.span = {13, 26}, .kind = BlockKind::ListItem, .page = 1, .box = {}, .level = 1, .column = 0}};
  document.links = {{.span = {0, 4}, .target = u"https://example.org"_s}};
  document.title = u"Resume"_s;
  document.author = u"J. Doe"_s;
  document.language = u"de-DE"_s;
  return document;
}

Result<Document> sent(const QByteArray& message, const Limits& limits = {}) {
  const QByteArrayView head = QByteArrayView(message).first(std::min(message.size(), wire::HeadSize));
  const auto size = wire::answerBodySize(head, limits);
  if (!size) return size.error();
  return wire::decodeAnswer(head, QByteArrayView(message).sliced(head.size()), limits);
}

class WireTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void documentsArriveAsTheyWere() {
    const auto arrived = sent(wire::encodeAnswer(sample(), {}));

    QVERIFY_RESULT(arrived);
    QVERIFY(*arrived == sample());
  }

  void errorsArriveAsTheyWere() {
    const Error error{Fault::Damaged, u"no trailer"_s};

    const auto arrived = sent(wire::encodeAnswer(error, {}));

    QVERIFY(!arrived.has_value());
    QCOMPARE(arrived.error().fault, error.fault);
    QCOMPARE(arrived.error().detail, error.detail);
  }

  void requestHeadsArriveAsTheyWere() {
    const wire::RequestHead head{.format = FormatId::Rtf, .page = 65535, .bodySize = 123456};

    const auto arrived = wire::decodeRequestHead(wire::encode(head));

    QVERIFY_RESULT(arrived);
    QVERIFY(*arrived == head);
    QVERIFY(!wire::decodeRequestHead(wire::encode(head).chopped(1)).has_value());
    QVERIFY(!wire::decodeRequestHead(QByteArray(16, 'x')).has_value());
    QVERIFY(!wire::decodeRequestHead(wire::encode({.format = FormatId::Rtf, .bodySize = -1})).has_value());
  }

  void bodySizeIsWhatFollows() {
    const QByteArray message = wire::encodeAnswer(sample(), {});
    const auto size = wire::answerBodySize(QByteArrayView(message).first(wire::HeadSize), {});

    QVERIFY_RESULT(size);
    QCOMPARE(*size, message.size() - wire::HeadSize);
  }

  void cutOffAnswersAreRefused() {
    const QByteArray message = wire::encodeAnswer(sample(), {});
    for (qsizetype size = 0; size < message.size(); ++size) {
      const auto arrived = sent(message.first(size));
      QVERIFY(!arrived.has_value());
      QCOMPARE(arrived.error().fault, Fault::Crashed);
    }
    QVERIFY(!sent(message + 'x').has_value());
  }

  void alteredAnswersGiveNothingUnsound() {
    const QByteArray message = wire::encodeAnswer(sample(), {});
    for (qsizetype at = 0; at < message.size(); ++at)
      for (const char byte : {'\0', '\x01', '\x7f', '\x80', '\xff'}) {
        QByteArray altered = message;
        altered[at] = byte;
        const auto arrived = sent(altered);
        if (arrived) QVERIFY_RESULT(checkSound(*arrived, {}));
      }
  }

  void hugeAnswersAreRefusedBeforeTheyArrive() {
    QByteArray head = wire::encodeAnswer(sample(), {}).first(wire::HeadSize);
    for (const qint64 size : {qint64(-1), qint64(1) << 40, std::numeric_limits<qint64>::max()}) {
      std::memcpy(head.data() + 8, &size, sizeof size);
      QVERIFY(!wire::answerBodySize(head, {}).has_value());
    }
  }

  void unsoundDocumentsAreNotSent_data() {
    QTest::addColumn<std::function<void(Document&)>>("spoil");
    const auto row = [](const char* name, std::function<void(Document&)> spoil) {
      QTest::newRow(name) << std::move(spoil);
    };
    row("line behind the text", [](Document& document) { document.lines[1].span.length = 1000; });
    row("negative start", [](Document& document) { document.lines[0].span.start = -1; });
    row("overflowing span",
        [](Document& document) { document.lines[1].span.length = std::numeric_limits<qsizetype>::max(); });
    row("line with a break", [](Document& document) { document.lines[1].span = {13, 12}; });
    row("lines out of order", [](Document& document) { std::swap(document.lines[0], document.lines[1]); });
    row("overlapping blocks", [](Document& document) { document.blocks[0].span.length = 14; });
    row("page that is not there", [](Document& document) { document.blocks[1].page = 2; });
    row("box without end", [](Document& document) { document.lines[0].box.setWidth(INFINITY); });
    row("size that is no number", [](Document& document) { document.lines[0].size = NAN; });
    row("column far out", [](Document& document) { document.lines[0].column = 1000; });
    row("level far down", [](Document& document) { document.blocks[0].level = -1; });
    row("link behind the text", [](Document& document) { document.links[0].span.start = 99; });
    row("endless link", [](Document& document) { document.links[0].target = QString(100'000, u'a'); });
    row("endless title", [](Document& document) { document.title = QString(100'000, u'a'); });
    row("no page", [](Document& document) { document.layout.pages = 0; });
    row("negative images", [](Document& document) { document.layout.images = -5; });
  }

  void unsoundDocumentsAreNotSent() {
    QFETCH(std::function<void(Document&)>, spoil);
    Document document = sample();
    spoil(document);

    const auto arrived = sent(wire::encodeAnswer(document, {}));

    QVERIFY(!arrived.has_value());
    QCOMPARE(arrived.error().fault, Fault::Internal);
  }

  void textsOverTheLimitAreTooLarge() {
    const auto arrived = sent(wire::encodeAnswer(sample(), {.textUnits = 10}));

    QVERIFY(!arrived.has_value());
    QCOMPARE(arrived.error().fault, Fault::TooLarge);
  }

  void honestAnswersAreHeldToTheReceiversLimits() {
    const auto arrived = sent(wire::encodeAnswer(sample(), {}), {.textUnits = 30});

    QVERIFY(!arrived.has_value());
    QCOMPARE(arrived.error().fault, Fault::Crashed);
  }

  void loneSurrogatesAreReplaced() {
    Document document;
    document.text = QString(QChar(0xd800)) + u"a𝄞"_s + QChar(0xdc00);

    const auto arrived = sent(wire::encodeAnswer(document, {}));

    QVERIFY_RESULT(arrived);
    QCOMPARE(arrived->text, u"\ufffda𝄞\ufffd"_s);
  }
};

}  // namespace

CANDOR_TEST(WireTest)

}  // namespace candor::reading

#include "wire_test.moc"
