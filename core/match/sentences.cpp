#include "match/sentences.h"

#include <algorithm>

namespace candor::match {

using namespace Qt::StringLiterals;
using posting::Seniority;

namespace {

constexpr qsizetype LongestList = 6;

}  // namespace

QString countText(int count, QStringView one, QStringView many) {
  return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

QString yearsText(int months) {
  if (months < 12) return countText(months, u"month", u"months");
  const int tenths = (months * 10 + 6) / 12;
  if (tenths == 10) return u"1 year"_s;
  return tenths % 10 == 0 ? u"%1 years"_s.arg(tenths / 10) : u"%1.%2 years"_s.arg(tenths / 10).arg(tenths % 10);
}

QString listText(const QStringList& items) {
  if (items.size() < 2) return items.value(0);
  if (items.size() > LongestList)
    return u"%1 and %2 more"_s.arg(items.mid(0, LongestList - 1).join(u", "_s),
                                   QString::number(items.size() - LongestList + 1));
  return u"%1 and %2"_s.arg(items.mid(0, items.size() - 1).join(u", "_s), items.last());
}

QString alternativesText(const QStringList& items) {
  if (items.size() < 2) return items.value(0);
  return u"%1 or %2"_s.arg(items.mid(0, items.size() - 1).join(u", "_s), items.last());
}

QString degreeText(int level) {
  switch (level) {
    case 2: return u"a lower secondary certificate"_s;
    case 3: return u"a high school diploma"_s;
    case 4: return u"a post-secondary certificate"_s;
    case 5: return u"an associate degree"_s;
    case 6: return u"a bachelor's degree"_s;
    case 7: return u"a master's degree"_s;
    case 8: return u"a doctorate"_s;
    default: return u"a degree"_s;
  }
}

QString seniorityText(Seniority seniority) {
  switch (seniority) {
    case Seniority::Unknown: return u"unknown"_s;
    case Seniority::Intern: return u"intern"_s;
    case Seniority::Junior: return u"junior"_s;
    case Seniority::Mid: return u"mid-level"_s;
    case Seniority::Senior: return u"senior"_s;
    case Seniority::Lead: return u"lead"_s;
    case Seniority::Manager: return u"manager"_s;
    case Seniority::Director: return u"director"_s;
    case Seniority::Executive: return u"executive"_s;
  }
  return {};
}

}  // namespace candor::match
