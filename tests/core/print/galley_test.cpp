#include "print/galley.h"

#include "print/pages.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::print::BodyHeight;
using candor::print::BodyWidth;
using candor::print::Galley;
using candor::print::paginate;
using candor::print::Paragraph;
using candor::print::Placed;
using candor::print::Stripe;

namespace {

const auto Nothing = [](candor::print::Canvas&, QPointF) {};

Stripe stripe(double share) { return {.height = share * BodyHeight, .paint = Nothing}; }

Stripe staying(double share) { return {.height = share * BodyHeight, .paint = Nothing, .staysWithNext = true}; }

std::vector<std::size_t> sizesOf(const std::vector<std::vector<Placed>>& pages) {
  std::vector<std::size_t> sizes;
  for (const auto& page : pages) sizes.push_back(page.size());
  return sizes;
}

}  // namespace

class GalleyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyStripeStandsOnceWithinItsPage() {
    const std::vector<Stripe> stripes(25, stripe(0.3));

    const auto pages = paginate(stripes);

    const Stripe* next = stripes.data();
    for (const auto& page : pages) {
      for (const Placed& placed : page) {
        QCOMPARE(placed.stripe, next++);
        QVERIFY(placed.top >= 0);
        QVERIFY(placed.top + placed.stripe->height <= BodyHeight);
      }
    }
    QCOMPARE(next, stripes.data() + stripes.size());
  }

  void whatStaysTogetherMovesToTheNextPage() {
    const auto pages = paginate({stripe(0.5), staying(0.4), stripe(0.4)});

    QCOMPARE(sizesOf(pages), (std::vector<std::size_t>{1, 2}));
  }

  void whatIsHigherThanAPageIsCut() {
    const auto pages = paginate({staying(0.6), staying(0.6), stripe(0.6)});

    QCOMPARE(sizesOf(pages), (std::vector<std::size_t>{1, 1, 1}));
  }

  void gapDoesNotBeginAPage() {
    const auto pages = paginate({stripe(0.9), {.height = 0.2 * BodyHeight}, stripe(0.5)});

    QCOMPARE(sizesOf(pages), (std::vector<std::size_t>{1, 1}));
    QCOMPARE(pages[1][0].top, 0.0);
  }

  void pageIsBegunWhereItIsAskedFor() {
    QCOMPARE(paginate({stripe(0.1), {.startsPage = true}, stripe(0.1)}).size(), std::size_t(2));
  }

  void footOfAPageIsInTheReportsLanguage() {
    Galley galley;
    galley.add(stripe(0.1));

    const auto painted = candor::print::paint(galley, {.title = {}, .foot = u"Jo"_s, .page = u"Seite %1 von %2"_s});

    QCOMPARE(painted.letters.size(), std::size_t(1));
    QCOMPARE(QStringList(painted.letters[0].begin(), painted.letters[0].end()).join(QString()).remove(u' '),
             u"JoSeite1von1"_s);
  }

  void wordWithoutABreakStaysInItsWidth() {
    const Paragraph text(QString(500, u'W'), {.width = BodyWidth / 4});

    QVERIFY(text.lines() > 5);
    for (int line = 0; line < text.lines(); ++line) QVERIFY(text.widthOf(line) <= BodyWidth / 4);
  }
};

CANDOR_TEST(GalleyTest)
#include "galley_test.moc"
