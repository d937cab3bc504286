#include "match/timeline.h"

#include <algorithm>

namespace candor::match {

namespace {

constexpr int LongestWork = 60 * 12;  // months; longer is a misread date
constexpr int FreshFor = 24;          // months
constexpr int FadedAfter = 120;       // months
constexpr int ShortStay = 6;          // months that "2019 – 2019" or a lone "2019" stands for at most

int firstMonth(profile::Moment moment) { return moment.year * 12 + std::max(moment.month, 1) - 1; }

// A year alone ends where it begins: "2019 – 2021" is two years, not three.
int afterLastMonth(profile::Moment moment) { return moment.year * 12 + moment.month; }

}  // namespace

int covered(std::vector<Months> intervals) {
  std::sort(intervals.begin(), intervals.end());
  int sum = 0;
  int reached = 0;
  for (const Months& interval : intervals) {
    const int begin = std::max(interval.begin, reached);
    sum += std::max(0, interval.end - begin);
    reached = std::max(reached, interval.end);
  }
  return sum;
}

Timeline::Timeline(const profile::Profile& profile, ontology::YearMonth tables)
    : m_now(tables.year * 12 + tables.month) {
  const int latest = m_now + 24;  // later dates are plans or misread
  for (const profile::Work& work : profile.work)
    for (const profile::Moment moment : {work.period.start, work.period.end})
      if (const int month = firstMonth(moment) + 1; moment.year != 0 && month <= latest) m_now = std::max(m_now, month);
}

std::optional<Months> Timeline::months(const profile::Period& period) const {
  if (period.start.year == 0) return std::nullopt;
  const bool hasEnd = period.end.isKnown();
  const int begin = firstMonth(period.start);
  int end = period.end.isNow ? m_now : hasEnd ? afterLastMonth(period.end) : begin;
  if (hasEnd && !period.end.isNow && period.end.month == 0 && period.end.year == period.start.year)
    end = begin + ShortStay;
  end = std::min(end, m_now);
  if (end < begin || end - begin > LongestWork) return std::nullopt;
  return Months{begin, end};
}

int Timeline::recency(const profile::Period& period) const {
  if (period.end.isNow) return 1000;
  const profile::Moment last = period.end.isKnown() ? period.end : period.start;
  if (last.year == 0) return Undated;
  const int end = last.year * 12 + (last.month == 0 ? 12 : last.month);
  const int age = std::clamp(m_now - end, FreshFor, FadedAfter);
  return 1000 - (1000 - Undated) * (age - FreshFor) / (FadedAfter - FreshFor);
}

}  // namespace candor::match
