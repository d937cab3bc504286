// What is promised, as the page shows it.
#include "privacy/claim_row.h"
#include "privacy/claims.h"
#include "privacy/promises_view.h"
#include "support/controls.h"
#include "support/test.h"
#include "widgets/prose.h"

#include <QSignalSpy>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::privacy {

class ClaimsViewTest : public QObject {
  Q_OBJECT

  static QStringList textsOf(const QWidget& page) {
    QStringList texts;
    const auto shown = page.findChildren<widgets::Prose*>();
    for (const widgets::Prose* prose : shown)
      if (prose->isVisibleTo(&page)) texts.append(prose->text());
    return texts;
  }

 private Q_SLOTS:
  void thisCopyHasClaimsAndLimits() {
    const ClaimsPage page = claimsOfThisCopy(u"en"_s);

    const auto limits = std::count_if(page.claims.begin(), page.claims.end(),
                                      [](const Claim& claim) { return claim.kind == ClaimKind::Limit; });
    QVERIFY(page.date.isValid());
    QVERIFY(limits >= 10);
    QVERIFY(std::ssize(page.claims) > limits + 20);
  }

  void everyClaimIsSaidInTheLanguageAskedFor() {
    const ClaimsPage english = claimsOfThisCopy(u"en"_s);
    const ClaimsPage german = claimsOfThisCopy(u"de"_s);

    QCOMPARE(german.claims.size(), english.claims.size());
    for (std::size_t i = 0; i < german.claims.size(); ++i) QVERIFY(german.claims[i].text != english.claims[i].text);
    QCOMPARE(claimsOfThisCopy(u"xx"_s).claims.front().text, english.claims.front().text);
  }

  void damagedResourceGivesNone() {
    QVERIFY(claimsIn("not json", u"en"_s).claims.empty());
    QVERIFY(claimsIn(R"({"claims": [{"id": "a", "kind": "hope", "topic": "use"}]})", u"en"_s).claims.empty());
  }

  void everySentenceIsShownWithItsWayOfChecking() {
    const ClaimsPage page = claimsOfThisCopy(u"en"_s);
    PromisesView view(page);
    view.resize(1040, 640);
    view.show();
    QVERIFY(QSignalSpy(&view, &PromisesView::filled).wait());

    const QStringList texts = textsOf(view);
    for (const Claim& claim : page.claims) {
      QVERIFY2(texts.contains(claim.text), qPrintable(claim.id));
      QVERIFY2(texts.contains(claim.how), qPrintable(claim.id));
    }
    QCOMPARE(tests::unnamedControls(view), QStringList());
  }

  void limitsHaveTheSizeOfPromises() {
    Claim claim;
    claim.kind = ClaimKind::Test;
    claim.text = u"It is so."_s;
    claim.how = u"Tried."_s;
    const ClaimRow promise(claim);
    claim.kind = ClaimKind::Limit;
    const ClaimRow limit(claim);
    QCOMPARE(promise.heightForWidth(600), limit.heightForWidth(600));
    QCOMPARE(promise.sizeHint().height(), limit.sizeHint().height());
  }

  void testNamesAreShownWhenAskedFor() {
    PromisesView view(claimsOfThisCopy(u"en"_s));
    view.resize(1040, 640);
    view.show();
    QVERIFY(QSignalSpy(&view, &PromisesView::filled).wait());
    const auto namesShown = [&view] { return textsOf(view).filter(u"vault::VaultTest::"_s).size(); };
    QCOMPARE(namesShown(), 0);

    tests::buttonNamed(view, u"Show the tests’ names"_s)->click();
    QVERIFY(namesShown() > 0);
    tests::buttonNamed(view, u"Hide the tests’ names"_s)->click();
    QCOMPARE(namesShown(), 0);
  }
};

CANDOR_TEST(ClaimsViewTest)

}  // namespace candor::privacy

#include "claims_view_test.moc"
