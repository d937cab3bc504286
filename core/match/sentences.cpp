#include "match/sentences.h"

#include <QtGlobal>

#include <cmath>
#include <utility>

namespace candor::match {

using namespace Qt::StringLiterals;
using posting::Seniority;

namespace {

// The first `count` items, parted by commas.
Said commas(std::vector<Said> items, size_t count) {
  items.resize(count);
  return inARow(std::move(items), u", "_s);
}

}  // namespace

Said numberText(qint64 number) { return QString::number(number); }

Said pointsText(double points) {
  const auto tenths = std::lround(points * 10);
  return Said(QT_TRANSLATE_NOOP("Said", "%1.%2"), {numberText(tenths / 10), numberText(tenths % 10)});
}

Said countText(int count, Noun noun) { return count == 1 ? Said(noun.one) : Said(noun.many, {numberText(count)}); }

Said yearsText(int months) {
  if (months < 12)
    return countText(months, {QT_TRANSLATE_NOOP("Said", "1 month"), QT_TRANSLATE_NOOP("Said", "%1 months")});
  const int tenths = (months * 10 + 6) / 12;
  if (tenths % 10 == 0)
    return countText(tenths / 10, {QT_TRANSLATE_NOOP("Said", "1 year"), QT_TRANSLATE_NOOP("Said", "%1 years")});
  return Said(QT_TRANSLATE_NOOP("Said", "%1.%2 years"), {numberText(tenths / 10), numberText(tenths % 10)});
}

Said listText(std::vector<Said> items, size_t most) {
  if (items.size() < 2) return items.empty() ? Said() : std::move(items.front());
  if (items.size() > most) {
    const auto more = qint64(items.size() - most + 1);
    return Said(QT_TRANSLATE_NOOP("Said", "%1 and %2 more"), {commas(std::move(items), most - 1), numberText(more)});
  }
  const Said last = items.back();
  const size_t others = items.size() - 1;
  return Said(QT_TRANSLATE_NOOP("Said", "%1 and %2"), {commas(std::move(items), others), last});
}

Said alternativesText(std::vector<Said> items) {
  if (items.size() < 2) return items.empty() ? Said() : std::move(items.front());
  const Said last = items.back();
  const size_t others = items.size() - 1;
  return Said(QT_TRANSLATE_NOOP("Said", "%1 or %2"), {commas(std::move(items), others), last});
}

Said degreeText(int level) {
  switch (level) {
    case 2: return Said(QT_TRANSLATE_NOOP("Said", "a lower secondary certificate"));
    case 3: return Said(QT_TRANSLATE_NOOP("Said", "a high school diploma"));
    case 4: return Said(QT_TRANSLATE_NOOP("Said", "a post-secondary certificate"));
    case 5: return Said(QT_TRANSLATE_NOOP("Said", "an associate degree"));
    case 6: return Said(QT_TRANSLATE_NOOP("Said", "a bachelor's degree"));
    case 7: return Said(QT_TRANSLATE_NOOP("Said", "a master's degree"));
    case 8: return Said(QT_TRANSLATE_NOOP("Said", "a doctorate"));
    default: return Said(QT_TRANSLATE_NOOP("Said", "a degree"));
  }
}

Said seniorityText(Seniority seniority) {
  switch (seniority) {
    case Seniority::Unknown: return Said(QT_TRANSLATE_NOOP("Said", "unknown"));
    case Seniority::Intern: return Said(QT_TRANSLATE_NOOP("Said", "intern"));
    case Seniority::Junior: return Said(QT_TRANSLATE_NOOP("Said", "junior"));
    case Seniority::Mid: return Said(QT_TRANSLATE_NOOP("Said", "mid-level"));
    case Seniority::Senior: return Said(QT_TRANSLATE_NOOP("Said", "senior"));
    case Seniority::Lead: return Said(QT_TRANSLATE_NOOP("Said", "lead"));
    case Seniority::Manager: return Said(QT_TRANSLATE_NOOP("Said", "manager"));
    case Seniority::Director: return Said(QT_TRANSLATE_NOOP("Said", "director"));
    case Seniority::Executive: return Said(QT_TRANSLATE_NOOP("Said", "executive"));
  }
  return {};
}

QString shortened(const QString& text, qsizetype most) {
  if (text.size() <= most) return text;
  const qsizetype cut = text.lastIndexOf(u' ', most);
  return text.left(cut > most / 2 ? cut : most) + u'…';
}

Said sentencesText(std::vector<Said> sentences) { return inARow(std::move(sentences), u" "_s); }

}  // namespace candor::match
