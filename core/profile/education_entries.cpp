#include "profile/education_entries.h"

#include "ontology/token.h"
#include "profile/degree.h"
#include "profile/entries.h"
#include "profile/head_pieces.h"
#include "profile/shape.h"
#include "profile/title_words.h"
#include "profile/word_list.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>
#include <utility>

namespace candor::profile {
namespace {

using namespace Qt::StringLiterals;

// Reads one entry.
class EducationReader {
 public:
  EducationReader(QStringView text, const ontology::Ontology& ontology) : m_text(text), m_ontology(ontology) {}

  [[nodiscard]] Education read(const Entry& entry) && {
    m_education.period = entry.period();
    m_education.span = entry.span();
    for (const HeadPiece& piece : headOf(m_text, entry).pieces) takePiece(piece.span);
    for (const Span& span : m_rest) takeRest(span);
    for (const ResumeLine& line : entry.body) takeBody(line);
    for (const ResumeLine& line : entry.head) takeScore(line);
    return std::move(m_education);
  }

 private:
  [[nodiscard]] bool isSchoolAt(Span span) const { return isSchool(ontology::fold(span.in(m_text))); }

  void takePiece(Span piece) {
    const qsizetype at = piece.in(m_text).indexOf(u" at ");
    if (at > 0) {
      takePiece(trimmed(m_text, {piece.start, at}));
      takePiece(trimmed(m_text, {piece.start + at + 4, piece.length - at - 4}));
      return;
    }
    for (const Span& part : schoolParts(piece)) {
      if (isScore(part.in(m_text))) continue;
      if (isSchoolAt(part) && !namesDegreeFirst(part)) {
        if (m_education.institution.isEmpty()) m_education.institution = fieldAt(m_text, withoutSubject(part), 0.9);
        continue;
      }
      Degree degree = degreeIn(m_text, part, m_ontology);
      if (const Span school = schoolWithin(degree.area); !school.isEmpty() && m_education.institution.isEmpty()) {
        m_education.institution = fieldAt(m_text, school, 0.6);
        degree.area = trimmed(m_text, {degree.area.start, school.start - degree.area.start});
      }
      if (degree.studyType.isEmpty()) {
        m_rest.push_back(part);
        continue;
      }
      if (m_education.studyType.isEmpty()) m_education.studyType = fieldAt(m_text, degree.studyType, 0.9);
      if (m_education.area.isEmpty() && !degree.area.isEmpty()) m_education.area = fieldAt(m_text, degree.area, 0.85);
    }
  }

  // "Computer Science Stanford University": the school that ends a subject, with the names before its own word.
  [[nodiscard]] Span schoolWithin(Span area) const {
    std::vector<Span> words;
    qsizetype start = area.start;
    for (qsizetype at = area.start; at <= area.end(); ++at) {
      if (at < area.end() && !m_text[at].isSpace()) continue;
      if (at > start) words.push_back({start, at - start});
      start = at + 1;
    }
    for (size_t i = 0; i < words.size(); ++i) {
      if (!isSchoolAt(words[i]) || isSubject(words[i]) || !opensWithCapital(words[i].in(m_text))) continue;
      const bool namesFollow =
          i + 1 < words.size() && (words[i + 1].in(m_text) == u"of" || words[i + 1].in(m_text) == u"at");
      size_t first = i;
      while (!namesFollow && first > 0 && i - first < 3 && opensWithCapital(words[first - 1].in(m_text)) &&
             !isSubject(words[first - 1]))
        --first;
      return {words[first].start, area.end() - words[first].start};
    }
    return {};
  }

  // "Urban Planning Indiana University" without the subject; "London Business School" as it is.
  [[nodiscard]] Span withoutSubject(Span school) const {
    const Span name = schoolWithin(school);
    if (name.isEmpty() || wordCount(name.in(m_text)) < 2) return school;
    const Span before = trimmed(m_text, {school.start, name.start - school.start});
    const bool isEnough = wordCount(before.in(m_text)) >= (isUniversity(name) ? 1 : 2);
    return isEnough && isSubject(before) ? name : school;
  }

  // "High School Diploma" and "Master of Education, School of …": a school's word in the name of a degree.
  [[nodiscard]] bool namesDegreeFirst(Span part) const {
    const Degree degree = degreeIn(m_text, part, m_ontology);
    if (degree.studyType.isEmpty()) return false;
    const QString folded = ontology::fold(part.in(m_text));
    if (folded.contains(u"university"_s) || folded.contains(u"college"_s) || folded.contains(u"institut"_s))
      return false;
    return degree.studyType.start - part.start <= 2 || isSchoolAt(degree.studyType);
  }

  // Parts at commas; a short word after a school ("…, Berkeley") stays with it.
  [[nodiscard]] std::vector<Span> schoolParts(Span piece) const {
    std::vector<Span> parts;
    for (const Span& part : commaParts(m_text, piece)) {
      const bool isAfterSchool = !parts.empty() && isSchoolAt(parts.back());
      const bool isCampus = isAfterSchool && wordCount(part.in(m_text)) <= 2 &&
                            degreeIn(m_text, part, m_ontology).studyType.isEmpty() && !isSubject(part) &&
                            opensWithCapital(part.in(m_text)) && digitCount(part.in(m_text)) == 0;
      const bool isFaculty = !parts.empty() && isSchoolAt(part) && isSchoolAt(parts.back());
      if (isCampus && !isFaculty) {
        parts.back().length = part.end() - parts.back().start;
      } else {
        parts.push_back(part);
      }
    }
    // A faculty and its university: the university is the school.
    if (parts.size() >= 2)
      std::stable_sort(parts.begin(), parts.end(), [&](const Span& a, const Span& b) {
        return isUniversity(a) && !isUniversity(b) && isSchoolAt(b);
      });
    return parts;
  }

  [[nodiscard]] bool isUniversity(Span span) const {
    const QString folded = ontology::fold(span.in(m_text));
    return folded.contains(u"univers"_s) || folded.contains(u"hochschule"_s);
  }

  [[nodiscard]] bool isSubject(Span part) const {
    const QString folded = ontology::fold(part.in(m_text));
    constexpr WordList Subjects(
        u" science sciences engineering studies arts business economics management mathematics planning relations "
        u"affairs geography theology nutrition criminology math physics chemistry "
        u"biology history "
        u"psychology law medicine nursing design finance accounting marketing literature philosophy education "
        u"computing informatics "
        u"informatik statistics linguistics architecture music theatre journalism communications communication "
        u"sociology politics "
        u"administration technology software computer electrical mechanical civil data finance bwl wirtschaft art "
        u"english ");
    const auto words = wordsOf(folded);
    if (std::any_of(words.begin(), words.end(), [&](QStringView word) { return Subjects.holds(word); })) return true;
    const auto known = m_ontology.named(part.in(m_text));
    return known && ontology::isSkill(m_ontology.kind(*known));
  }

  // What is neither school nor degree: the subject after a degree, the school where none was named as such.
  void takeRest(Span span) {
    if (isSubject(span) || !m_education.institution.isEmpty()) {
      if (m_education.area.isEmpty() && digitCount(span.in(m_text)) < 3 && wordCount(span.in(m_text)) <= 8)
        m_education.area = fieldAt(m_text, span, 0.6);
      return;
    }
    if (opensWithCapital(span.in(m_text)) && wordCount(span.in(m_text)) <= 8)
      m_education.institution = fieldAt(m_text, span, 0.5);
  }

  void takeBody(const ResumeLine& line) {
    takeScore(line);
    const bool isShort = wordCount(line.text) <= 12 && !isProse(line.text);
    if (!isShort || line.isMarked) return;
    if (m_education.institution.isEmpty() && isSchool(line.folded))
      m_education.institution = fieldAt(m_text, line.span, 0.7);
    const Degree degree =
        m_education.studyType.isEmpty() && !isSchool(line.folded) ? degreeIn(m_text, line.span, m_ontology) : Degree{};
    if (degree.studyType.isEmpty()) return;
    m_education.studyType = fieldAt(m_text, degree.studyType, 0.7);
    if (m_education.area.isEmpty() && !degree.area.isEmpty()) m_education.area = fieldAt(m_text, degree.area, 0.6);
  }

  static const QRegularExpression& scorePattern() {
    static const QRegularExpression pattern(
        uR"((?:\bC?GPA\b|\bgrade\b|\bnote\b|\babschlussnote\b|\bmoyenne\b|\bpromedio\b|\bmedia\b)\s*(?:of|is|average)?\s*[:=]?\s*(\d{1,3}(?:[.,]\d{1,3})?(?:\s*/\s*\d{1,3}(?:[.,]\d+)?|\s*%)?)|\b(\d[.,]\d{1,2}(?:\s*/\s*\d{1,2}(?:[.,]\d+)?)?)\s*C?GPA\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
  }

  static bool isScore(QStringView piece) { return scorePattern().match(piece).hasMatch(); }

  void takeScore(const ResumeLine& line) {
    if (!m_education.score.isEmpty() || digitCount(line.text) == 0) return;
    const auto match = scorePattern().match(line.text);
    if (!match.hasMatch()) return;
    const int group = match.capturedLength(1) > 0 ? 1 : 2;
    m_education.score =
        fieldAt(m_text, {line.span.start + match.capturedStart(group), match.capturedLength(group)}, 0.9);
  }

  QStringView m_text;
  const ontology::Ontology& m_ontology;
  Education m_education;
  std::vector<Span> m_rest;  // pieces that are neither school nor degree
};

// A school's name and its degree in entries of their own ("Stanford" above, dates and degree below) are one.
void mergeHalves(std::vector<Education>& all) {
  for (size_t i = 0; i + 1 < all.size();) {
    Education& a = all[i];
    const Education& b = all[i + 1];
    const bool fits =
        !a.institution.isEmpty() && a.studyType.isEmpty() && b.institution.isEmpty() && !b.studyType.isEmpty();
    if (!fits) {
      ++i;
      continue;
    }
    a.studyType = b.studyType;
    if (a.area.isEmpty()) a.area = b.area;
    if (a.score.isEmpty()) a.score = b.score;
    if (!a.period.end.isKnown()) a.period = b.period;
    a.span.length = std::max(a.span.end(), b.span.end()) - a.span.start;
    all.erase(all.begin() + std::ptrdiff_t(i) + 1);
  }
}

}  // namespace

std::vector<Education> readEducation(QStringView text, std::span<const ResumeLine> lines,
                                     std::span<const DateMention> dates, const ontology::Ontology& ontology) {
  std::vector<Education> found;
  for (const Entry& entry : splitEntries(text, lines, dates))
    found.push_back(EducationReader(text, ontology).read(entry));
  mergeHalves(found);
  std::erase_if(
      found, [](const Education& e) { return e.institution.isEmpty() && e.studyType.isEmpty() && e.area.isEmpty(); });
  return found;
}

}  // namespace candor::profile
