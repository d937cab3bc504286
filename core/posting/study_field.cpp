#include "posting/study_field.h"

#include "posting/degree.h"
#include "posting/phrases.h"

#include <algorithm>
#include <optional>

namespace candor::posting {

namespace {

using ontology::FieldId;
using ontology::FieldMention;

constexpr int LeastLevel = 4;        // a high school diploma is of no field
constexpr quint32 RelatedReach = 4;  // tokens from "related" to "field"
constexpr quint32 UnknownReach = 4;  // words of an unknown field

enum class Role : quint8 { Near, Subject, Any, Joint, NoStudy };

constexpr PhraseRow<Role> RoleRows[] = {
    {Role::Near,
     u"related|relevant|similar|applicable|comparable|equivalent|other|allied|appropriate|associated|closely|"
     u"verwandte|vergleichbare|connexe|afín"},
    {Role::Subject,
     u"field|fields|discipline|disciplines|area|areas|degree|degrees|major|majors|subject|subjects|study|studies|"
     u"course|curriculum|program|concentration|specialty|fachrichtung|studiengang|domaine"},
    {Role::Any, u"any|all"},
    {Role::Joint, u"or|and|and/or|oder|und|ou|et|o|y|a|an"},
    {Role::NoStudy,
     u"experience|background|skills|skill|acumen|knowledge|environment|setting|industry|certification|certificate|"
     u"license|licence|employment|employer|position|role|practices|principles"},
};

std::optional<Role> roleOf(const Outline& outline, quint32 token) {
  static const Phrases<Role> roles(RoleRows);
  return token < outline.tokens.size() ? roles.whole({&outline.tokens[token], 1}) : std::nullopt;
}

// What is said after a degree and speaks of something else.
bool endsStudy(const Outline& outline, const Signal& signal) {
  switch (signal.cue) {
    case Cue::Experience:
    case Cue::Demand:
    case Cue::Opening:
    case Cue::Years:
    case Cue::Months:
    case Cue::Licence:
    case Cue::Certificate:
    case Cue::MustBefore: return true;
    case Cue::OrEquivalent:
      return outline.words(outline.spanOf(signal.firstToken, signal.endToken())).contains(u"experience");
    default: return false;
  }
}

struct DegreeNamed {
  quint32 firstToken = 0;
  quint32 endToken = 0;
  int level = 0;  // 0: "a degree"
  std::optional<FieldId> field;
};

class FieldReader {
 public:
  FieldReader(const Outline& outline, quint32 first, quint32 end, const ontology::Ontology& ontology)
      : m_outline(outline), m_first(first), m_end(end) {
    collectDegrees(ontology);
    if (m_degrees.empty()) return;
    const auto tokens = std::span(outline.tokens).subspan(first, end - first);
    for (FieldMention mention : ontology.fieldsIn(outline.text, tokens)) {
      mention.firstToken += first;
      if (!isInDegree(mention)) m_mentions.push_back(mention);
    }
  }

  FieldAsked run() const {
    if (m_degrees.empty()) return {};
    FieldAsked asked;
    for (const FieldMention& mention : m_mentions)
      if (followsDegree(mention) || precedesDegree(mention)) append(asked.fields, mention.field);
    addOwn(asked);
    if (takesAny()) return {};
    asked.takesRelated = takesRelated();
    if (asked.fields.empty()) asked.unknown = unknownField();
    return asked;
  }

 private:
  static void append(std::vector<FieldId>& fields, FieldId field) {
    if (std::find(fields.begin(), fields.end(), field) == fields.end()) fields.push_back(field);
  }

  void collectDegrees(const ontology::Ontology& ontology) {
    for (const ontology::Mention& mention : degreesIn(m_outline, m_first, m_end, ontology)) {
      const int level = ontology.level(mention.concept_);
      if (level >= LeastLevel)
        m_degrees.push_back({.firstToken = mention.firstToken,
                             .endToken = mention.firstToken + mention.tokenCount,
                             .level = level,
                             .field = ontology.fieldOf(mention.concept_)});
    }
    for (const Signal& signal : m_outline.cuesIn(m_first, m_end))
      if (signal.cue == Cue::Degree || signal.cue == Cue::ShortDegree)
        m_degrees.push_back(
            {.firstToken = signal.firstToken, .endToken = signal.endToken(), .level = 0, .field = std::nullopt});
    std::stable_sort(m_degrees.begin(), m_degrees.end(),
                     [](const DegreeNamed& a, const DegreeNamed& b) { return a.firstToken < b.firstToken; });
  }

  // "Bachelor of Business Administration" is not in business by two words of it, but by its name.
  [[nodiscard]] bool isInDegree(const FieldMention& mention) const {
    return std::any_of(m_degrees.begin(), m_degrees.end(), [&](const DegreeNamed& degree) {
      return mention.firstToken >= degree.firstToken && mention.endToken() <= degree.endToken;
    });
  }

  // The first token behind the last degree that speaks of something else than study.
  [[nodiscard]] quint32 endOfStudy(quint32 from) const {
    for (const Signal& signal : m_outline.cuesIn(from, m_end))
      if (endsStudy(m_outline, signal)) return signal.firstToken;
    return m_end;
  }

  // "a combination of education and experience" is in no field; a degree "in education" and "a college of education"
  // are.
  [[nodiscard]] bool isSchooling(const FieldMention& mention) const {
    const auto isWord = [this](quint32 token, QStringView word) {
      return m_outline.words(m_outline.tokens[token].span).compare(word, Qt::CaseInsensitive) == 0;
    };
    const quint32 at = mention.firstToken;
    if (mention.tokenCount > 1 || at < m_first + 2 || !isWord(at, u"education") || !isWord(at - 1, u"of")) return false;
    return !isWord(at - 2, u"college") && !isWord(at - 2, u"school") && roleOf(m_outline, at - 2) != Role::Subject;
  }

  [[nodiscard]] bool followsDegree(const FieldMention& mention) const {
    if (roleOf(m_outline, mention.endToken()) == Role::NoStudy || isSchooling(mention)) return false;
    return std::any_of(m_degrees.begin(), m_degrees.end(), [&](const DegreeNamed& degree) {
      return degree.endToken <= mention.firstToken && endOfStudy(degree.endToken) > mention.firstToken;
    });
  }

  // "a nursing degree", "a business or accounting degree".
  [[nodiscard]] bool precedesDegree(const FieldMention& mention) const {
    quint32 token = mention.endToken();
    while (token < m_end) {
      const auto isHere = [token](const auto& thing) { return thing.firstToken == token; };
      if (std::any_of(m_degrees.begin(), m_degrees.end(), isHere)) return true;
      const auto next = std::find_if(m_mentions.begin(), m_mentions.end(), isHere);
      if (next != m_mentions.end())
        token = next->endToken();
      else if (const auto role = roleOf(m_outline, token); role == Role::Joint || role == Role::Near)
        ++token;
      else
        return false;
    }
    return false;
  }

  // A degree's own field counts beside named ones; alone only when no degree as low goes without ("BS or BBA").
  void addOwn(FieldAsked& asked) const {
    int lowest = 0;
    for (const DegreeNamed& degree : m_degrees)
      if (degree.level > 0 && (lowest == 0 || degree.level < lowest)) lowest = degree.level;
    const auto isAnyField = [lowest](const DegreeNamed& degree) { return degree.level == lowest && !degree.field; };
    const bool hasNamed = !asked.fields.empty();
    if (lowest == 0 || (!hasNamed && std::any_of(m_degrees.begin(), m_degrees.end(), isAnyField))) return;
    for (const DegreeNamed& degree : m_degrees)
      if (degree.field && (hasNamed || degree.level == lowest)) append(asked.fields, *degree.field);
  }

  [[nodiscard]] bool hasSubjectWithin(quint32 from, quint32 reach) const {
    for (quint32 i = from; i < std::min(from + reach, m_end); ++i)
      if (roleOf(m_outline, i) == Role::Subject) return true;
    return false;
  }

  [[nodiscard]] bool takesAny() const {
    for (quint32 i = m_first; i < m_end; ++i)
      if (roleOf(m_outline, i) == Role::Any && hasSubjectWithin(i + 1, RelatedReach)) return true;
    return false;
  }

  [[nodiscard]] bool takesRelated() const {
    const quint32 end = endOfStudy(m_degrees.back().endToken);
    if (has(m_outline.cuesIn(m_first, end), Cue::Examples)) return true;
    for (quint32 i = m_first; i < end; ++i) {
      if (roleOf(m_outline, i) != Role::Near) continue;
      const bool isLast = i + 1 >= m_end || m_outline.tokens[i + 1].breaksPhrase;
      if (isLast || hasSubjectWithin(i + 1, RelatedReach)) return true;
    }
    return false;
  }

  // "a degree in Egyptology": the words right behind "in".
  [[nodiscard]] Span unknownField() const {
    for (const DegreeNamed& degree : m_degrees) {
      const quint32 in = degree.endToken;
      const auto word = [this](quint32 token) { return m_outline.words(m_outline.tokens[token].span); };
      const bool isIn = in + 1 < m_end && word(in).compare(u"in", Qt::CaseInsensitive) == 0;
      const bool isInside = !isIn && word(in - 1).compare(u"in", Qt::CaseInsensitive) == 0;
      const quint32 first = isIn ? in + 1 : in;
      if ((!isIn && !isInside) || first >= m_end || hasSubjectWithin(first, UnknownReach)) continue;
      quint32 last = first;
      while (last < std::min(first + UnknownReach, endOfStudy(first)) &&
             (last == first || !m_outline.tokens[last].breaksPhrase) && !m_outline.tokens[last].isStopWord &&
             m_outline.cuesIn(last, last + 1).empty())
        ++last;
      if (last > first) return m_outline.spanOf(first, last);
    }
    return {};
  }

  const Outline& m_outline;
  quint32 m_first;
  quint32 m_end;
  std::vector<DegreeNamed> m_degrees;
  std::vector<FieldMention> m_mentions;
};

}  // namespace

FieldAsked fieldAskedIn(const Outline& outline, quint32 firstToken, quint32 endToken,
                        const ontology::Ontology& ontology) {
  return FieldReader(outline, firstToken, endToken, ontology).run();
}

}  // namespace candor::posting
