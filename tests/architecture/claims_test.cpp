// What the privacy page promises, as far as it can be judged without running anything; tests/claims judges the rest.
#include "architecture/claim_rules.h"
#include "support/test.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::tests {

namespace {

const QDate Today(2026, 11, 28);

std::vector<StatedClaim> ofThisTree() {
  QFile file(QStringLiteral(CANDOR_SOURCE "/resources/claims.json"));
  return file.open(QIODevice::ReadOnly) ? statedClaims(file.readAll()) : std::vector<StatedClaim>();
}

// Those the program speaks: a file of translations each.
QSet<QString> languagesOfThisTree() {
  QSet<QString> languages;
  const QStringList files = QDir(QStringLiteral(CANDOR_SOURCE "/translations")).entryList({u"candor_*.ts"_s});
  for (const QString& file : files) languages.insert(file.section(u'_', 1).section(u'.', 0, 0));
  return languages;
}

StatedClaim tested() {
  return {.id = u"a"_s,
          .kind = u"test"_s,
          .checks = {u"vault::VaultTest::opens"_s},
          .twins = {u"vault::VaultTest::opensNot"_s},
          .languages = {u"en"_s, u"de"_s},
          .date = Today};
}

}  // namespace

class ClaimsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void claimsAreRead() {
    const auto claims = statedClaims(R"({"claims": [{"id": "a", "kind": "test", "check": ["x::Y::z"], "twin": [],
        "text": {"en": "So.", "de": "So."}, "how": {"en": "Seen."}, "date": "2026-11-28"}]})");

    QCOMPARE(claims.size(), std::size_t(1));
    QCOMPARE(claims[0].checks, QStringList{u"x::Y::z"_s});
    QCOMPARE(claims[0].languages, QSet<QString>{u"en"_s});
    QCOMPARE(claims[0].date, Today);
  }

  void incompleteClaimIsFound() {
    const QSet<QString> languages = {u"en"_s, u"de"_s};
    const auto findings = [&](StatedClaim claim) {
      return incompleteClaims({std::move(claim)}, languages, Today).size();
    };
    QCOMPARE(findings(tested()), 0);

    StatedClaim claim = tested();
    claim.checks.clear();
    QCOMPARE(findings(claim), 1);
    claim = tested();
    claim.twins.clear();
    QCOMPARE(findings(claim), 1);
    claim = tested();
    claim.kind = u"hope"_s;
    QCOMPARE(findings(claim), 1);
    claim = tested();
    claim.languages.remove(u"de"_s);
    QCOMPARE(findings(claim), 1);
    claim = tested();
    claim.date = Today.addDays(1);
    QCOMPARE(findings(claim), 1);
    claim = tested();
    claim.kind = u"vendor"_s;
    QCOMPARE(findings(claim), 1);
    QCOMPARE(incompleteClaims({tested(), tested()}, languages, Today).size(), 1);
  }

  void claimsAreComplete() {
    const auto claims = ofThisTree();

    QVERIFY(claims.size() > 40);
    QCOMPARE(incompleteClaims(claims, languagesOfThisTree(), QDate::currentDate().addDays(1)), QStringList());
  }

  void whatOthersSaidLongAgoIsFound() {
    StatedClaim claim = tested();
    claim.kind = u"vendor"_s;
    claim.checks = {u"https://example.org/privacy"_s};
    QCOMPARE(outdatedClaims({claim}, Today.addDays(VendorClaimLivesDays)), QStringList());
    QCOMPARE(outdatedClaims({claim}, Today.addDays(VendorClaimLivesDays + 1)).size(), 1);
  }

  void nothingOthersSayIsOld() { QCOMPARE(outdatedClaims(ofThisTree(), QDate::currentDate()), QStringList()); }

  void functionsOfTestsAreFound() {
    const QSet<QString> functions = testFunctions(
        {{.path = u"tests/core/vault/vault_test.cpp"_s, .text = u"\n  void opens() {\n}\nCANDOR_TEST(VaultTest)"_s},
         {.path = u"core/vault/vault.cpp"_s, .text = u"\n  void closes() {\n}\nCANDOR_TEST(VaultTest)"_s}});

    QCOMPARE(functions, QSet<QString>{u"VaultTest::opens"_s});
  }

  void claimWithoutItsTestIsFound() {
    QCOMPARE(claimsWithoutTests({tested()}, {u"VaultTest::opens"_s}).size(), 1);
    QCOMPARE(claimsWithoutTests({tested()}, {u"VaultTest::opens"_s, u"VaultTest::opensNot"_s}), QStringList());
  }

  void everyClaimNamesTestsThatExist() {
    QCOMPARE(claimsWithoutTests(ofThisTree(), testFunctions(projectFiles())).join(u'\n'), QString());
  }

  void limitsAreSaidToo() {
    const auto claims = ofThisTree();
    QVERIFY(std::count_if(claims.begin(), claims.end(),
                          [](const StatedClaim& claim) { return claim.kind == u"limit"; }) >= 10);
  }
};

CANDOR_TEST(ClaimsTest)

}  // namespace candor::tests

#include "claims_test.moc"
