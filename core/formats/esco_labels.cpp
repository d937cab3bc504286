#include "formats/esco_labels.h"

#include <algorithm>
#include <array>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype MostWords = 4;
constexpr std::array FunctionWords{
    u"a",   u"about", u"according", u"an", u"and", u"as",   u"at",  u"between", u"by",     u"for",  u"from",
    u"in",  u"into",  u"its",       u"of", u"on",  u"one",  u"or",  u"other",   u"out",    u"own",  u"that",
    u"the", u"their", u"through",   u"to", u"up",  u"used", u"via", u"with",    u"within", u"your", u"various"};

QStringList wordsOf(const QString& label) { return label.toLower().split(u' ', Qt::SkipEmptyParts); }

bool isBrief(const QStringList& words) {
  return !words.isEmpty() && words.size() <= MostWords && std::ranges::none_of(words, [](const QString& word) {
    return std::ranges::any_of(FunctionWords,
                               [&word](const char16_t* function) { return word == QStringView(function); });
  });
}

// Labels are written in small letters but for names and acronyms.
bool hasProperName(const QString& label) {
  return std::ranges::any_of(label, [](QChar c) { return c.isUpper(); });
}

}  // namespace

bool isHeading(const QString& label) {
  return label.startsWith("types of "_L1, Qt::CaseInsensitive) || label.startsWith("type of "_L1, Qt::CaseInsensitive);
}

QString withoutExplanation(const QString& label) {
  return label.endsWith(u')') && label.indexOf(u'(') > 0 ? label.section(u'(', 0, 0).trimmed() : label;
}

void EscoLabels::learn(const QString& competence) { m_verbs.insert(competence.section(u' ', 0, 0).toLower()); }

bool EscoLabels::isVerb(const QString& word) const {
  if (m_verbs.contains(word)) return true;
  if (word.endsWith(u's') && m_verbs.contains(word.chopped(1))) return true;
  if (!word.endsWith("ing"_L1) || word.size() < 5) return false;
  const QString stem = word.chopped(3);
  return m_verbs.contains(stem) || m_verbs.contains(stem + u'e') ||
         (stem[stem.size() - 1] == stem[stem.size() - 2] && m_verbs.contains(stem.chopped(1)));
}

QStringList EscoLabels::namesOfCompetence(const QStringList& labels) const {
  QStringList names;
  for (const QString& label : labels) {
    const QString name = withoutExplanation(label);
    const QStringList words = wordsOf(name);
    if (isBrief(words) && hasProperName(name) && !isVerb(words.first()) && !isVerb(words.last())) names += name;
  }
  return names;
}

QStringList EscoLabels::namesOfKnowledge(const QStringList& labels) {
  QStringList names;
  for (const QString& label : labels)
    if (const QString name = withoutExplanation(label); isBrief(wordsOf(name))) names += name;
  return names;
}

}  // namespace candor::formats
