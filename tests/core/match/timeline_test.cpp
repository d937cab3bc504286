#include "match/timeline.h"

#include "support/test.h"

using candor::match::covered;
using candor::match::Months;
using candor::match::Timeline;
using candor::profile::Moment;
using candor::profile::Period;
using candor::profile::Profile;

class TimelineTest : public QObject {
  Q_OBJECT

  static int length(const Timeline& timeline, Moment start, Moment end) {
    const auto months = timeline.months({.start = start, .end = end, .span = {}});
    return months ? months->end - months->begin : -1;
  }

 private Q_SLOTS:
  void overlapsCountOnce() {
    QCOMPARE(covered({{10, 20}, {15, 30}, {40, 42}}), 22);
    QCOMPARE(covered({{15, 30}, {10, 40}}), 30);
    QCOMPARE(covered({}), 0);
  }

  void monthsAreCountedInclusively() {
    const Timeline timeline(Profile{}, {2026, 11});

    QCOMPARE(length(timeline, {2020, 1}, {2020, 3}), 3);
    QCOMPARE(length(timeline, {2019, 0}, {2021, 0}), 24);
    QCOMPARE(length(timeline, {2019, 0}, {2019, 0}), 6);
  }

  void presentIsTheMonthOfTheTables() {
    const Timeline timeline(Profile{}, {2026, 11});

    QCOMPARE(length(timeline, {2026, 1}, {.isNow = true}), 11);
  }

  void aLaterDateOfTheResumeMovesPresent() {
    Profile profile;
    profile.work.push_back({.employer = {},
                            .position = {},
                            .location = {},
                            .period = {.start = {2027, 2}, .end = {.isNow = true}, .span = {}},
                            .highlights = {},
                            .span = {}});

    const Timeline timeline(profile, {2026, 11});

    QCOMPARE(length(timeline, {2026, 1}, {.isNow = true}), 14);
  }

  void nonsenseIsNoTime() {
    const Timeline timeline(Profile{}, {2026, 11});

    QCOMPARE(length(timeline, {2021, 5}, {2019, 1}), -1);
    QCOMPARE(length(timeline, {1890, 1}, {2020, 1}), -1);
    QCOMPARE(length(timeline, {}, {2020, 1}), -1);
    QCOMPARE(length(timeline, {2035, 1}, {2037, 1}), -1);
  }

  void recencyFallsWithAge() {
    const Timeline timeline(Profile{}, {2026, 11});
    const auto ended = [&](int year) { return timeline.recency({.start = {2000, 1}, .end = {year, 11}, .span = {}}); };

    QCOMPARE(timeline.recency({.start = {2020, 1}, .end = {.isNow = true}, .span = {}}), 1000);
    QCOMPARE(ended(2025), 1000);
    QVERIFY(ended(2022) < 1000);
    QVERIFY(ended(2019) < ended(2022));
    QCOMPARE(ended(2010), Timeline::Undated);
    QCOMPARE(timeline.recency({}), Timeline::Undated);
  }
};

CANDOR_TEST(TimelineTest)
#include "timeline_test.moc"
