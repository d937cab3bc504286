#include "core/match/one_demand.h"

using namespace Qt::StringLiterals;
using namespace candor::match;
using namespace candor::tests;
using candor::Result;
using candor::ontology::Ontology;
using candor::posting::Need;
using candor::posting::Requirement;
using candor::posting::RequirementKind;
using candor::profile::SectionKind;

// One requirement against one resume: status, how it was found, and the words that prove it.
class CoverageTest : public OneDemand {
  Q_OBJECT

 private:
  // Someone who keeps books, under a title that says nothing of it.
  static ResumeBuilder ofBooks(QStringList lines) {
    lines << u"Reconciled bank statements and the general ledger, posted journal entries and invoices"_s
          << u"Prepared payroll, accounts receivable, tax returns and the financial statements of month end close"_s
          << u"Audited accounts by GAAP, kept budgets, fixed assets and depreciation, filed sales tax in QuickBooks"_s
          << u"Booked accruals, depreciation and intercompany entries, reconciled balance sheet accounts"_s
          << u"Managed accounts payable, cost accounting, variance analysis, cash flow forecasts and bookkeeping"_s;
    return filler().work(u"Pillar of the Office"_s, years(2012, 2022), lines);
  }
  // The demand in a posting that hires for such work.
  [[nodiscard]] RequirementResult amongBooks(const ResumeBuilder& resume, const QString& asked,
                                             const Requirement& shape = {}) const {
    const auto posting = PostingBuilder(ontology())
                             .title(u"Accountant"_s)
                             .line(
                                 u"Reconcile bank statements and the general ledger, post journal entries, invoices, "
                                 "payroll and tax returns, and prepare financial statements at month end close."_s)
                             .asks(asked, shape)
                             .posting();
    return analyse(resume.candidate(ontology()), posting, ontology())->requirements.front();
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }

  void recognises_data() {
    QTest::addColumn<QString>("bullet");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<Status>("status");
    QTest::addColumn<How>("how");
    QTest::newRow("the same words") << u"Ran Kubernetes for a bank"_s << u"Experience with Kubernetes"_s << Status::Met
                                    << How::Exact;
    QTest::newRow("another name") << u"Ran K8s for a bank"_s << u"Experience with Kubernetes"_s << Status::Met
                                  << How::Alias;
    QTest::newRow("the posting's other name")
        << u"Ran K8s for a bank"_s << u"Experience with K8s"_s << Status::Met << How::Exact;
    QTest::newRow("implied") << u"Wrote Django services"_s << u"Python"_s << Status::Met << How::Inferred;
    QTest::newRow("related is partly at most")
        << u"Kept books in QuickBooks"_s << u"Xero"_s << Status::Partly << How::Related;
    QTest::newRow("not there") << u"Ran a bakery"_s << u"Kubernetes"_s << Status::Missing << How::None;
    QTest::newRow("one of two") << u"Ran Docker for a bank"_s << u"PostgreSQL and Docker"_s << Status::Partly
                                << How::Exact;
  }
  void recognises() {
    QFETCH(QString, bullet);
    QFETCH(QString, asked);
    QFETCH(Status, status);
    QFETCH(How, how);

    const auto found = result(filler().work(u"Engineer"_s, since(2022), {bullet}), asked);

    QCOMPARE(found.status, status);
    QCOMPARE(found.how, how);
    QCOMPARE(firstQuote(found), status == Status::Missing ? QString() : bullet);
    QVERIFY(!found.reason.isEmpty());
  }

  void oneOfSeveralIsEnoughWhereAnyWillDo() {
    const auto resume = filler().work(u"Engineer"_s, since(2022), {u"Ran Docker for a bank"_s});

    QCOMPARE(result(resume, u"PostgreSQL or Docker"_s, anyOf()).status, Status::Met);
  }

  void whatTheAlternativesAreForIsNoAlternative() {
    const auto resume = filler().work(u"Planner"_s, since(2022), {u"Did demand planning for dairies"_s});

    QCOMPARE(result(resume, u"Python or Java for demand planning"_s, anyOf()).status, Status::Missing);
  }

  void aTownIsNoSkill() {
    ResumeBuilder resume = filler();
    resume.section(SectionKind::Contact, u"Contact"_s, {u"Leeds, UK"_s});

    QCOMPARE(result(resume, u"LEED"_s).status, Status::Missing);
  }

  void workProvesMoreThanAList() {
    const auto resume = filler()
                            .section(SectionKind::Skills, u"Skills"_s, {u"Kubernetes"_s})
                            .work(u"Engineer"_s, years(2012, 2014), {u"Moved forty services to Kubernetes"_s});

    const auto found = result(resume, u"Kubernetes"_s);

    QCOMPARE(firstQuote(found), u"Moved forty services to Kubernetes"_s);
    QCOMPARE(found.evidence.front().section, u"work"_s);
  }

  void recentProvesMoreThanOld() {
    const auto resume = filler()
                            .work(u"Engineer"_s, years(2010, 2012), {u"Old Kubernetes work"_s})
                            .work(u"Engineer"_s, since(2022), {u"New Kubernetes work"_s});

    QCOMPARE(firstQuote(result(resume, u"Kubernetes"_s)), u"New Kubernetes work"_s);
  }

  void plainWordsNeedOnePassage() {
    const QString asked = u"Ability to lift heavy parcels onto trucks"_s;

    const auto whole = filler().work(u"Loader"_s, since(2022), {u"Lifted heavy parcels onto trucks all day"_s});
    const auto parted =
        filler().work(u"Loader"_s, since(2022), {u"Lifted the mood"_s, u"Wrote about trucks"_s, u"Heavy rain"_s});

    QCOMPARE(result(whole, asked).status, Status::Met);
    QCOMPARE(firstQuote(result(whole, asked)), u"Lifted heavy parcels onto trucks all day"_s);
    QCOMPARE(result(parted, asked).status, Status::Missing);
  }

  void aLoneWordProvesOnlyAName() {
    const auto resume = filler().work(u"Assistant"_s, since(2022), {u"Kept calendars for travel in Zuora"_s});

    QVERIFY(result(resume, u"Ability to travel"_s).status != Status::Met);
    QCOMPARE(result(resume, u"Experience with Zuora"_s).status, Status::Met);
  }

  void yearsOfASkillAreThoseOfTheEntriesThatShowIt() {
    const auto resume = filler()
                            .work(u"Engineer"_s, years(2016, 2018), {u"Python services"_s})
                            .work(u"Engineer"_s, years(2018, 2019), {u"Django sites"_s})
                            .work(u"Waiter"_s, years(2008, 2015), {u"Served guests"_s});

    QCOMPARE(result(resume, u"4 years of Python"_s, asksYears(4)).status, Status::Met);
    const auto short_ = result(resume, u"5 years of Python"_s, asksYears(5));
    QCOMPARE(short_.status, Status::Partly);
    QVERIFY(short_.reason.text().contains(u"4 years"_s));
    QCOMPARE(short_.evidence.size(), size_t(3));
    QCOMPARE(result(resume, u"10 years of experience"_s, asksYears(10)).status, Status::Met);
  }

  void aTitleShowsTheTradeItNames() {
    const auto resume = filler().work(u"Sales Associate"_s, years(2019, 2022), {u"Opened and closed the shop"_s});

    QCOMPARE(result(resume, u"2 years of sales"_s, asksYears(2)).status, Status::Met);
    QCOMPARE(result(resume, u"2 years of Salesforce"_s, asksYears(2)).status, Status::Missing);
  }

  void relatedExperienceIsNoneInOtherWork() {
    const auto cook = filler().work(u"Cook"_s, years(2010, 2022), {u"Cooked for forty guests"_s});
    const auto related = [&](const QString& title) {
      const auto posting =
          PostingBuilder(ontology()).title(title).asks(u"3 years of related experience"_s, asksYears(3)).posting();
      return analyse(cook.candidate(ontology()), posting, ontology())->requirements.front().status;
    };

    QCOMPARE(related(u"Cook"_s), Status::Met);
    QCOMPARE(related(u"Structural Engineer"_s), Status::Missing);
  }

  void yearsOfPlainWordsAreThoseOfTheEntriesThatHoldThem() {
    const auto resume = filler()
                            .work(u"Cook"_s, years(2010, 2019), {u"Cooked for forty guests"_s})
                            .work(u"Porter"_s, years(2020, 2021), {u"Gardened around the house"_s});
    const QString asked = u"%1 years of gardening"_s;

    QCOMPARE(result(resume, asked.arg(2), asksYears(2)).status, Status::Met);
    QCOMPARE(result(resume, asked.arg(5), asksYears(5)).status, Status::Partly);
  }

  void yearsOfNothingNamedAreHalfThereInOtherWork() {
    const auto cook = filler().work(u"Cook"_s, years(2010, 2022), {u"Cooked for forty guests"_s});
    const auto plain = [&](const QString& title) {
      const auto posting =
          PostingBuilder(ontology()).title(title).asks(u"3 years of experience"_s, asksYears(3)).posting();
      return analyse(cook.candidate(ontology()), posting, ontology())->requirements.front().status;
    };

    QCOMPARE(plain(u"Cook"_s), Status::Met);
    QCOMPARE(plain(u"Structural Engineer"_s), Status::Partly);
  }

  void anotherBehaviourIsNoClaim() {
    const auto resume = filler().section(SectionKind::Skills, u"Skills"_s, {u"Strong work ethic"_s});

    QCOMPARE(result(resume, u"Ability to prioritize and multitask"_s, ofKind(RequirementKind::Skill)).status,
             Status::Missing);
  }

  void behaviourIsClaimedInOtherWordsByWhoDoesTheWork() {
    const QString asked = u"Analytical and decision-making skills"_s;
    const auto bookkeeper = ofBooks({u"Analytical reports for each decision of the board"_s});
    const auto waiter = filler().work(u"Waiter"_s, since(2018), {u"Analytical about wine"_s});

    const auto found = amongBooks(bookkeeper, asked);

    QCOMPARE(found.status, Status::Met);
    QCOMPARE(firstQuote(found), u"Analytical reports for each decision of the board"_s);
    QVERIFY(found.reason.text().contains(u"other words"_s));
    QCOMPARE(amongBooks(waiter, asked).status, Status::Missing);
  }

  void aSkillNamedInPartIsMetInTheVeryWork() {
    const QString asked = u"Accounts payable and treasury management"_s;
    const QStringList lines{u"Accounts payable for a mill"_s};

    QCOMPARE(amongBooks(ofBooks(lines), asked).status, Status::Met);
    QCOMPARE(amongBooks(filler().work(u"Waiter"_s, since(2018), lines), asked).status, Status::Partly);
  }

  void aProductIsMetByItsNameAlone() {
    const QStringList lines{u"Accounts payable in QuickBooks"_s};

    QCOMPARE(amongBooks(ofBooks(lines), u"Accounts payable in Xero"_s).status, Status::Partly);
    QCOMPARE(amongBooks(ofBooks(lines), u"Accounts payable in QuickBooks"_s).status, Status::Met);
  }

  void theWordsOfASkillShowItInPart() {
    const auto waiter = filler().work(u"Waiter"_s, since(2018), {u"Scanning of tickets"_s, u"Every document filed"_s});

    const auto found = amongBooks(waiter, u"Document scanning"_s);

    QCOMPARE(found.status, Status::Partly);
    QVERIFY(!found.evidence.empty());
    QCOMPARE(amongBooks(filler(), u"Document scanning"_s).status, Status::Missing);
  }

  void plainWordsAreMetWhenTheResumeHoldsAllOfThem() {
    const auto saying = [](const QStringList& lines) { return filler().work(u"Loader"_s, since(2022), lines); };
    const QString asked = u"Understanding of parcels and ramps"_s;

    QCOMPARE(result(saying({u"Sorted parcels"_s, u"Swept the ramps"_s}), asked).status, Status::Met);
    QCOMPARE(result(saying({u"Sorted parcels"_s}), asked).status, Status::Missing);
  }

  void yearsOfSuchWorkAreThoseOfWhoSpeaksOfIt() {
    const QString asked = u"3 years of relevant experience"_s;
    const auto waiter = filler().work(u"Waiter"_s, years(2010, 2022), {u"Served forty guests"_s});

    QCOMPARE(amongBooks(ofBooks({u"Told the board of it"_s}), asked, asksYears(3)).status, Status::Met);
    QVERIFY(amongBooks(waiter, asked, asksYears(3)).status != Status::Met);
  }

  void yearsAreOfMostOfWhatIsNamed() {
    const auto resume =
        filler().work(u"Keeper"_s, years(2012, 2022), {u"Accounting for a mill"_s, u"More accounting"_s});

    QCOMPARE(result(resume, u"5 years of accounting with analytical thinking"_s, asksYears(5)).status, Status::Met);
    QCOMPARE(result(resume, u"5 years of accounting and Kubernetes"_s, asksYears(5)).status, Status::Partly);
  }

  void twoProgramsOfASuiteShowTheSuite() {
    const auto saying = [](const QString& words) {
      return filler().section(SectionKind::Skills, u"Skills"_s, {words});
    };
    const QString asked = u"Microsoft Office"_s;

    const auto found = result(saying(u"Microsoft Word and Microsoft Excel"_s), asked, ofKind(RequirementKind::Skill));

    QCOMPARE(found.status, Status::Met);
    QVERIFY(!found.evidence.empty());
    QCOMPARE(result(saying(u"Microsoft Word"_s), asked, ofKind(RequirementKind::Skill)).status, Status::Missing);
  }

  void whatANamedSkillTakesInIsNotAskedForByItself() {
    const auto resume = filler().section(SectionKind::Skills, u"Skills"_s, {u"Excellent communication skills"_s});

    QCOMPARE(
        result(resume, u"Excellent communication skills, including phone and email"_s, ofKind(RequirementKind::Skill))
            .status,
        Status::Met);
  }

  void claimedYearsCount() {
    ResumeBuilder resume = filler();
    resume.section(SectionKind::Other, u"Profile"_s, {u"Cook with over 12 years of experience in hotels"_s});

    const auto found = result(resume, u"10 years of experience"_s, asksYears(10));

    QCOMPARE(found.status, Status::Met);
    QCOMPARE(firstQuote(found), u"Cook with over 12 years of experience in hotels"_s);
  }
};

CANDOR_TEST(CoverageTest)
#include "coverage_test.moc"
