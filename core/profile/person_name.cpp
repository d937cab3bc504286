#include "profile/person_name.h"

#include "ontology/token.h"
#include "profile/heading_words.h"
#include "profile/places.h"
#include "profile/shape.h"
#include "profile/title_words.h"
#include "profile/web.h"
#include "profile/word_list.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

namespace candor::profile {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t LinesToSearch = 400;
constexpr double LeastScore = 2.0;

constexpr WordList Particles(
    u" van von der den de del della di da dos das du la le el al bin binti ibn ben ter ten zu zur und y e st san o mac "
    u"mc af av ");
constexpr WordList Credentials(
    u" phd ph.d ph.d. mba m.b.a. md m.d. m.d do rn r.n. r.n bsn msn np lpn cna cpa cfa cma acca fcca pmp csm cissp "
    u"cisa cism pe "
    u"p.e. p.e esq jd j.d. jr jr. sr sr. ii iii iv ma m.a. ms m.s. msc m.sc. bsc b.sc. ba b.a. bs b.s. bcom meng beng "
    u"dds dmd "
    u"pharmd lcsw lmsw lmft shrm-cp shrm-scp phr sphr sphri itil cscp apics cpim leed ap aia mph mpa mpp llm llb edd "
    u"ed.d. dr dr. "
    u"prof prof. dipl.-ing. ing. ing mr mr. mrs mrs. ms. miss ba(hons) ceng fca aca cipd six sigma black belt green "
    u"bcba acsm ");

constexpr WordList NeverNames(
    u" skills skill responsible management service services support technical technology professional business focus "
    u"career office "
    u"university college school team department company project program system systems software customer sales "
    u"marketing "
    u"accounting finance financial administrative operations executive highly experienced proven great planning "
    u"analysis tools "
    u"data security development training supply specialist assistant and for with the of in objective summary "
    u"experience "
    u"education page address phone email mobile present resident date birth nationality gender status references "
    u"available ");

bool isParticle(QStringView word) { return Particles.holds(word.toString().toLower()); }
bool isCredential(QStringView word) { return Credentials.holds(word.toString().toLower()); }

bool isNameWord(QStringView word) {
  if (word.isEmpty()) return false;
  if (isParticle(word) || word == u"-") return true;  // letter-spaced type sets a hyphen apart
  const QStringView body =
      word.startsWith(u'(') || word.startsWith(u'"') || word.startsWith(u'\u201c') ? word.sliced(1) : word;
  if (body.isEmpty() || !(body.front().isUpper() || body.front().isTitleCase() ||
                          body.front().script() == QChar::Script_Han || body.front().isSurrogate()))
    return false;
  return std::all_of(body.begin(), body.end(), [](QChar c) {
    return c.isLetter() || c.isMark() || c.isSurrogate() || QStringView(u"-'’.`´)\"\u201d").contains(c);
  });
}

// What of a line could be the name: before a tab, a bar or the credentials after a comma.
Span namePart(QStringView text, Span line) {
  const QStringView whole = line.in(text);
  qsizetype end = whole.size();
  for (const QChar stop : {u'\t', u'|', u'•', u'·', u',', u'(', u'/', u'–', u'—', u':'}) {
    const qsizetype at = whole.indexOf(stop);
    if (at > 0) end = std::min(end, at);
  }
  const qsizetype dash = whole.indexOf(u" - ");
  if (dash > 0) end = std::min(end, dash);
  return trimmed(text, {line.start, end});
}

// "Surname, Given" is a name as well.
bool isInverted(QStringView line) {
  const auto pieces = line.split(u',');
  return pieces.size() == 2 && wordCount(pieces[0]) == 1 && wordCount(pieces[1]) <= 2 &&
         isNameLike(QString(pieces[0].toString() + pieces[1].toString())) && !isCredential(pieces[1].trimmed());
}

Span withoutCredentials(QStringView text, Span span) {
  for (;;) {
    span = trimmed(text, span);
    const QStringView name = span.in(text);
    const qsizetype last = name.lastIndexOf(u' ');
    const qsizetype first = name.indexOf(u' ');
    if (last < 0) return span;
    if (isCredential(name.sliced(last + 1)) && name.sliced(last + 1) != u"Ma") {
      span.length = last;
    } else if (isCredential(name.first(first)) && name.first(first).size() <= 10 && name.count(u' ') >= 2) {
      span = {span.start + first + 1, span.length - first - 1};
    } else {
      return span;
    }
  }
}

// How well a name and an e-mail address go together, 0…2.
double agreement(QStringView name, const QString& email) {
  const QString local = ontology::fold(email.section(u'@', 0, 0));
  if (local.isEmpty()) return 0;
  double score = 0;
  const QString folded = ontology::fold(name);
  for (const QStringView word : wordsOf(folded)) {
    if (word.size() >= 3 && local.contains(word))
      score += 1;
    else if (word.size() >= 5 && local.contains(word.first(4)))
      score += 0.5;
  }
  return std::min(score, 2.0);
}

class NameFinder {
 public:
  NameFinder(const reading::Document& resume, std::span<const ResumeLine> lines, const QString& email,
             const ontology::Ontology& ontology)
      : m_resume(resume),
        m_lines(lines.first(std::min(lines.size(), LinesToSearch))),
        m_email(email),
        m_ontology(ontology) {
    for (const ResumeLine& line : m_lines) m_largest = std::max(m_largest, line.page == 0 ? line.size : 0);
    m_usual = usualSize();
  }

  [[nodiscard]] PersonName find() const {
    double best = LeastScore;
    PersonName found;
    std::optional<size_t> line;
    for (size_t i = 0; i < m_lines.size(); ++i) {
      for (const Span span : candidates(i)) {
        const double score = scoreOf(i, span);
        if (score <= best) continue;
        best = score;
        found.name = fieldAt(m_resume.text, span, std::min(0.99, 0.5 + score / 16));
        found.name.value.replace(u" -"_s, u"-"_s).replace(u"- "_s, u"-"_s);
        line = i;
      }
    }
    if (line) found.label = labelAfter(*line, found.name.span);
    return found;
  }

 private:
  // The size most letters have.
  [[nodiscard]] double usualSize() const {
    std::vector<std::pair<double, qsizetype>> sizes;
    qsizetype letters = 0;
    for (const ResumeLine& line : m_lines) {
      sizes.emplace_back(line.size, line.text.size());
      letters += line.text.size();
    }
    std::sort(sizes.begin(), sizes.end());
    qsizetype below = 0;
    for (const auto& size : sizes) {
      below += size.second;
      if (2 * below >= letters) return size.first;
    }
    return 0;
  }

  [[nodiscard]] std::vector<Span> candidates(size_t index) const {
    const ResumeLine& line = m_lines[index];
    if (line.text.size() > 120 || isDocumentTitle(line.folded)) return {};
    std::vector<Span> spans;
    Span span = line.span;
    const QStringView text = m_resume.text;
    for (const QStringView title :
         {u"curriculum vitae", u"resume of", u"resume", u"name", u"cv", u"contacts ", u"contact "}) {
      if (!line.folded.startsWith(title) || line.folded.size() < title.size() + 5) continue;
      span = trimmed(text, {line.span.start + title.size(), line.span.length - title.size()});
      break;
    }
    if (isInverted(span.in(text))) spans.push_back(span);
    const auto joined = overTwoLines(index);
    const bool isBroken =
        joined && span.in(text).endsWith(u'-') && isNameLike(joined->in(text));  // "Anna Smith-" above "Jones"
    if (!isBroken) spans.push_back(withoutCredentials(text, namePart(text, span)));
    if (joined) spans.push_back(*joined);
    return spans;
  }

  // A given name above a family name, both in the largest type of the page.
  [[nodiscard]] std::optional<Span> overTwoLines(size_t index) const {
    if (index + 1 >= m_lines.size()) return {};
    const ResumeLine& first = m_lines[index];
    const ResumeLine& second = m_lines[index + 1];
    if (first.size < m_largest - 1 || first.size <= m_usual + 2 || std::abs(first.size - second.size) > 1) return {};
    if (wordCount(first.text) > 2 || wordCount(second.text) > 2 || first.page != second.page) return {};
    return Span{first.span.start, second.span.end() - first.span.start};
  }

  [[nodiscard]] double scoreOf(size_t index, Span span) const {
    const QStringView name = span.in(m_resume.text);
    if (!isNameLike(name)) return 0;
    const QString folded = tidy(ontology::fold(name));
    if (headingWords(folded) || isKnownPlace(name) || isDocumentTitle(folded) || isWebAddress(name)) return 0;
    const ResumeLine& line = m_lines[index];
    double score = 2;
    if (index == 0)
      score += 2;
    else if (index < 4)
      score += 1.5;
    else if (index < 8)
      score += 0.5;
    else
      score -= 1;
    if (line.page > 0) score -= 1;
    if (line.isRunning()) score -= 1;
    if (m_largest > m_usual + 1 && line.size > m_usual + 1) score += 3 * (line.size - m_usual) / (m_largest - m_usual);
    if (line.kind == reading::BlockKind::Heading && line.level == 1) score += 1;
    if (line.isMarked) score -= 1;
    score += 2 * agreement(name, m_email);
    const QString meta = ontology::fold(m_resume.author + u' ' + m_resume.title);
    if (meta.contains(folded)) score += 2;
    if (titleStrength(name, m_ontology) > 0.4) score -= 4;
    if (isOrganisation(folded)) score -= 3;
    if (wordCount(name) == 1) score -= 2.5;
    if (isSkillName(name)) score -= 3;
    if (hasWordOfWork(folded)) score -= 3;
    if (m_email.isEmpty() && line.size < m_usual + 3) score -= 2;
    return score;
  }

  [[nodiscard]] static bool hasWordOfWork(const QString& folded) {
    const auto words = wordsOf(folded);
    return std::any_of(words.begin(), words.end(), [](QStringView word) { return NeverNames.holds(word); });
  }

  [[nodiscard]] bool isSkillName(QStringView name) const {
    const auto concept_ = m_ontology.named(name);
    return concept_ && m_ontology.kind(*concept_) != ontology::ConceptKind::Occupation;
  }

  // The rest of the name's line or the line after it, when it is a title and nothing else.
  [[nodiscard]] Field labelAfter(size_t index, Span name) const {
    const QStringView text = m_resume.text;
    const Span rest = trimmed(text, {name.end(), std::max<qsizetype>(0, m_lines[index].span.end() - name.end())});
    if (isLabel(rest.in(text))) return fieldAt(text, rest, 0.6);
    for (size_t i = index + 1; i < std::min(index + 5, m_lines.size()); ++i) {
      const ResumeLine& line = m_lines[i];
      if (line.span.start < name.end() || line.folded == tidy(ontology::fold(name.in(text)))) continue;
      if (headingWords(line.folded) && line.kind == reading::BlockKind::Heading) break;
      if (isLabel(line.text)) return fieldAt(text, line.span, 0.8);
    }
    return {};
  }

  [[nodiscard]] bool isLabel(QStringView text) const {
    if (text.size() < 3 || text.size() > 80 || digitCount(text) > 2 || text.contains(u'@') || text.contains(u'\t'))
      return false;
    return wordCount(text) <= 10 && !text.endsWith(u'.') && titleStrength(text, m_ontology) > 0;
  }

  const reading::Document& m_resume;
  std::span<const ResumeLine> m_lines;
  const QString& m_email;
  const ontology::Ontology& m_ontology;
  double m_largest = 0;
  double m_usual = 0;
};

}  // namespace

bool isNameLike(QStringView text) {
  if (text.size() < 3 || text.size() > 50) return false;
  const auto words = tidy(text).split(u' ');
  if (words.size() > 5) return false;
  int letters = 0;
  for (const QString& word : words) {
    if (!isNameWord(word)) return false;
    if (!isParticle(word)) ++letters;
  }
  return letters >= 1;
}

PersonName findName(const reading::Document& resume, std::span<const ResumeLine> lines, const QString& email,
                    const ontology::Ontology& ontology) {
  return NameFinder(resume, lines, email, ontology).find();
}

}  // namespace candor::profile
