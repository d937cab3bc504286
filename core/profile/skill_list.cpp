#include "profile/skill_list.h"

#include "ontology/token.h"
#include "profile/heading_words.h"
#include "profile/shape.h"
#include "profile/skill_words.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace candor::profile {
namespace {

using namespace Qt::StringLiterals;
using reading::BlockKind;

constexpr int LongestSkill = 6;  // words; what has more is a sentence
constexpr qsizetype LongestGroup = 40;

bool isSeparator(QStringView text, qsizetype at, Span span, int depth) {
  const QChar c = text[at];
  if (depth > 0) return false;
  if (QStringView(u"\t,;|•·∙⋅●▪■◦‣،、").contains(c)) return true;
  if (c != u'/' && c != u'-' && c != u'–' && c != u'—') return false;
  return at > span.start && at + 1 < span.end() && text[at - 1].isSpace() && text[at + 1].isSpace();
}

// "CI/CD", "TCP/IP", "UI/UX" are one; "HTML/CSS/JavaScript" are three.
bool isSlashList(QStringView item, const ontology::Ontology& ontology) {
  if (item.count(u'/') == 0 || ontology.named(item)) return false;
  const auto parts = item.split(u'/');
  return std::all_of(parts.begin(), parts.end(),
                     [&](QStringView part) { return ontology.named(part.trimmed()).has_value(); });
}

class SkillReader {
 public:
  SkillReader(QStringView text, std::span<const ResumeLine> lines, const QString& heading,
              const ontology::Ontology& ontology)
      : m_text(text), m_lines(lines), m_group(heading), m_ontology(ontology) {}

  [[nodiscard]] std::vector<Skill> read() && {
    for (size_t i = 0; i < m_lines.size(); ++i) {
      if (isGroupTitle(i)) {
        m_pending.reset();
        m_group = tidy(m_lines[i].text);
        if (m_group.endsWith(u':')) m_group.chop(1);
      } else {
        takeLine(i);
      }
    }
    return std::move(m_skills);
  }

 private:
  [[nodiscard]] bool hasSeparator(Span span) const {
    for (qsizetype at = span.start; at < span.end(); ++at)
      if (isSeparator(m_text, at, span, 0)) return true;
    return false;
  }

  [[nodiscard]] bool isLevelLine(size_t i) const { return i < m_lines.size() && isLevel(m_lines[i].folded); }

  // A line over others: larger or bolder than they, ended by a colon, or followed by a level that only such lines have.
  [[nodiscard]] bool isGroupTitle(size_t i) const {
    const ResumeLine& line = m_lines[i];
    if (line.text.size() > LongestGroup || isLevelLine(i) || line.isMarked) return false;
    if (line.text.endsWith(u':')) return true;
    const bool isHeading = line.kind == BlockKind::Heading;  // of groups side by side: "Frontend<tab>Backend"
    const bool isRow =
        line.text.contains(u'\t') && !line.text.contains(u',') &&
        (isHeading || (isLevelLine(i + 1) && m_lines[i + 1].text.count(u'\t') == line.text.count(u'\t')) ||
         (isCategory(line.folded) && i + 1 < m_lines.size() && m_lines[i + 1].opensBlock));
    if (isRow) return true;
    if (hasSeparator(line.span)) return false;
    if (headingWords(line.folded) && !m_ontology.named(line.text)) return true;
    const size_t next = i + 1;
    if (next >= m_lines.size()) return false;
    if (isCategory(line.folded) && !isLevelLine(next) && !hasSeparator(m_lines[next].span)) return true;
    if (isLevelLine(next)) return next + 1 < m_lines.size() && !isLevelLine(next + 2);
    const auto weight = [](const ResumeLine& l) {
      return l.size + (l.isBold ? 0.6 : 0) + (l.kind == BlockKind::Heading ? 0.3 : 0);
    };
    const bool isEarlierBlock = m_lines[next].block != line.block;
    return isEarlierBlock && weight(line) > weight(m_lines[next]) + 0.5;
  }

  void takeLine(size_t i) {
    Span span = m_lines[i].span;
    if (isLevelLine(i)) return m_pending.reset();
    if (const qsizetype colon = groupColon(span); colon > 0) {
      m_group = tidy(Span{span.start, colon}.in(m_text));
      m_pending.reset();
      span = trimmed(m_text, {span.start + colon + 1, span.length - colon - 1});
    } else if (const qsizetype tab = groupTab(span); tab > 0) {
      m_group = tidy(Span{span.start, tab}.in(m_text));
      span = trimmed(m_text, {span.start + tab + 1, span.length - tab - 1});
    } else if (continues(i)) {
      span = withPending(span);
    }
    m_pending.reset();
    split(span);
  }

  // "Languages: C++, Java"
  [[nodiscard]] qsizetype groupColon(Span span) const {
    const QStringView line = span.in(m_text);
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0 || colon > LongestGroup || wordCount(line.first(colon)) > 5) return 0;
    const bool isUrl = line.sliced(colon).startsWith(u"://");
    return isUrl || line.first(colon).contains(u',') ? 0 : colon;
  }

  // "Databases", a tab, "PostgreSQL, Redis"
  [[nodiscard]] qsizetype groupTab(Span span) const {
    const QStringView line = span.in(m_text);
    const qsizetype tab = line.indexOf(u'\t');
    if (tab <= 0 || tab > LongestGroup || line.count(u'\t') != 1 || hasSeparator({span.start, tab})) return 0;
    return line.sliced(tab).contains(u',') ? tab : 0;
  }

  // Whether the last item of the line before goes on in this one: "Load" / "Balancing, Nginx".
  [[nodiscard]] bool continues(size_t i) const {
    if (!m_pending || i == 0 || m_lines[i].opensBlock || m_lines[i].isMarked) return false;
    return true;
  }

  [[nodiscard]] Span withPending(Span span) {
    if (m_skills.empty() || m_skills.back().name.span != *m_pending) return span;
    m_skills.pop_back();
    return {m_pending->start, span.end() - m_pending->start};
  }

  void split(Span span) {
    qsizetype start = span.start;
    int depth = 0;
    Span last;
    bool isList = false;
    for (qsizetype at = span.start; at <= span.end(); ++at) {
      if (at < span.end() && m_text[at] == u'(') ++depth;
      if (at < span.end() && m_text[at] == u')') depth = std::max(0, depth - 1);
      if (at < span.end() && !isSeparator(m_text, at, span, depth)) continue;
      if (at < span.end()) isList = true;
      last = {start, at - start};
      takeItem(last, isList || hasSeparator(span));
      start = at + 1;
    }
    const bool isOpen = isList && !m_skills.empty() && !last.isEmpty();
    if (isOpen && trimmed(m_text, last).end() == m_skills.back().name.span.end()) m_pending = m_skills.back().name.span;
  }

  void takeItem(Span span, bool isListed) {
    span = withoutLevel(trimmed(m_text, span));
    if (span.isEmpty()) return;
    const QStringView item = span.in(m_text);
    if (isSlashList(item, m_ontology)) {
      qsizetype start = span.start;
      for (const QStringView part : item.split(u'/')) {
        add({start, part.size()});
        start += part.size() + 1;
      }
      return;
    }
    if (takePair(span)) return;
    if (const qsizetype bracket = groupBracket(item); bracket > 0) return takeBracketed(span, bracket);
    if (!isListed || wordCount(item) > 3)
      if (takeKnown(span)) return;
    add(span);
  }

  // "PostgreSQL and Docker": two, when both are known.
  bool takePair(Span span) {
    const QStringView item = span.in(m_text);
    if (m_ontology.named(item)) return false;
    for (const QStringView word : {u" and ", u" & ", u" und ", u" et ", u" y ", u" or ", u" + "}) {
      const qsizetype at = item.indexOf(word);
      if (at <= 0) continue;
      const QStringView second = item.sliced(at + word.size());
      if (!m_ontology.named(item.first(at)) || !m_ontology.named(second)) continue;
      add({span.start, at});
      add({span.start + at + word.size(), second.size()});
      return true;
    }
    return false;
  }

  // "Databases (PostgreSQL, Redis)": a group and its skills; "CKA (Kubernetes)" is one skill.
  static qsizetype groupBracket(QStringView item) {
    const qsizetype bracket = item.indexOf(u'(');
    return bracket > 1 && item.endsWith(u')') && item.sliced(bracket).contains(u',') ? bracket : 0;
  }

  void takeBracketed(Span span, qsizetype bracket) {
    add(trimmed(m_text, {span.start, bracket}));
    split({span.start + bracket + 1, span.length - bracket - 2});
  }

  // Skills set side by side without any mark ("React TypeScript Next.js"), told apart by knowing them.
  bool takeKnown(Span span) {
    const QStringView item = span.in(m_text);
    if (m_ontology.named(item)) return false;
    const auto tokens = ontology::tokenise(item);
    std::vector<Span> parts;
    quint32 covered = 0;
    int known = 0;
    qsizetype end = 0;
    const auto addGap = [&](qsizetype until) {
      const Span gap = trimmed(item, {end, until - end});
      if (!gap.isEmpty()) parts.push_back(gap);
    };
    for (const ontology::Mention& mention : m_ontology.find(item, tokens)) {
      if (!ontology::isSkill(m_ontology.kind(mention.concept_))) continue;
      addGap(mention.span.start);
      parts.push_back(mention.span);
      covered += mention.tokenCount;
      ++known;
      end = mention.span.end();
    }
    if (known < 2 || 2 * covered < tokens.size()) return false;
    const bool hasWords =
        std::any_of(tokens.begin(), tokens.end(), [](const ontology::Token& token) { return token.isStopWord; });
    if (hasWords) return false;
    addGap(item.size());
    if (parts.size() < 2) return false;
    for (const Span& part : parts) add({span.start + part.start, part.length});
    return true;
  }

  [[nodiscard]] Span withoutLevel(Span span) const {
    const QStringView item = span.in(m_text);
    if (const qsizetype bracket = item.lastIndexOf(u'('); bracket > 0 && item.endsWith(u')')) {
      const QString inside = ontology::fold(item.sliced(bracket + 1, item.size() - bracket - 2));
      if (isLevel(inside)) return trimmed(m_text, {span.start, bracket});
    }
    if (const qsizetype colon = item.lastIndexOf(u':'); colon > 0 && isLevel(ontology::fold(item.sliced(colon + 1))))
      return trimmed(m_text, {span.start, colon});
    return isLevel(ontology::fold(item)) && !m_ontology.named(item) ? Span{} : span;
  }

  void add(Span span) {
    span = trimmed(m_text, span);
    while (!span.isEmpty() && m_text[span.end() - 1] == u'.') --span.length;
    const QStringView name = span.in(m_text);
    if (name.isEmpty() || wordCount(name) > LongestSkill || wordCount(name) == 0 || name.size() > 60) return;
    for (const QStringView word : {u"and ", u"und ", u"et ", u"y ", u"e ", u"en "})
      if (name.startsWith(word, Qt::CaseInsensitive)) return add({span.start + word.size(), span.length - word.size()});
    Skill skill{.name = fieldAt(m_text, span, 0.85), .group = m_group, .concept_ = m_ontology.named(name)};
    if (skill.concept_) skill.name.confidence = 0.95;
    m_skills.push_back(std::move(skill));
  }

  QStringView m_text;
  std::span<const ResumeLine> m_lines;
  QString m_group;
  const ontology::Ontology& m_ontology;
  std::vector<Skill> m_skills;
  std::optional<Span> m_pending;
};

}  // namespace

std::vector<Skill> readSkills(QStringView text, std::span<const ResumeLine> lines, const QString& heading,
                              const ontology::Ontology& ontology) {
  return SkillReader(text, lines, heading, ontology).read();
}

void addSkills(std::vector<Skill>& all, std::vector<Skill> more) {
  for (Skill& skill : more) {
    const QString folded = ontology::fold(skill.name.value);
    const bool isKnown =
        std::any_of(all.begin(), all.end(), [&](const Skill& s) { return ontology::fold(s.name.value) == folded; });
    if (!isKnown) all.push_back(std::move(skill));
  }
}

}  // namespace candor::profile
