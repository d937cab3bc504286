#include "profile/degree.h"

#include "ontology/token.h"
#include "profile/shape.h"
#include "profile/word_list.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace candor::profile {
namespace {

using ontology::Token;

constexpr WordList DegreeWords(
    u" bachelor bachelors bachelor's master masters master's doctor doctorate doctoral phd dphil mphil ma ms msc ba bs "
    u"bsc bsn beng "
    u"meng bfa mfa bba mba btech mtech bcom bca mca mcom be me jd md llb llm edd aa as aas diploma diplom diplome "
    u"associate "
    u"associates associate's abitur matura licence licenciatura licenciado licenciada laurea magistrale triennale "
    u"grado "
    u"ingenieria maestria mestrado bacharelado doutorado baccalaureat bac dut bts vwo havo mbo hbo propedeuse magister "
    u"staatsexamen ausbildung fachabitur ged certificate postgraduate undergraduate minor major honours specialist "
    u"engineer's ");
// What belongs to the degree after "Bachelor of", "Master in".
constexpr WordList Faculties(
    u" science sciences arts engineering business administration philosophy technology commerce fine laws law "
    u"education applied "
    u"architecture music nursing social work public health medicine computing design hons honours research ");

// "b.s.", "B.Sc", "Ph.D." → "bs", "bsc", "phd"
QString withoutDots(QStringView word) {
  QString plain = ontology::fold(word);
  plain.remove(u'.');
  return plain;
}

struct Word {
  Span span;
  QString plain;
};

std::vector<Word> wordsIn(QStringView text, Span piece) {
  std::vector<Word> words;
  qsizetype start = -1;
  for (qsizetype at = piece.start; at <= piece.end(); ++at) {
    const bool isWord = at < piece.end() && (text[at].isLetterOrNumber() || QStringView(u".'’-&").contains(text[at]));
    if (isWord && start < 0) start = at;
    if (isWord || start < 0) continue;
    QString plain = withoutDots(Span{start, at - start}.in(text));
    plain.replace(u'’', u'\'');
    words.push_back({{start, at - start}, std::move(plain)});
    start = -1;
  }
  return words;
}

bool isDegreeWord(const Word& word, QStringView text) {
  if (!DegreeWords.holds(word.plain)) return false;
  if (word.plain.size() > 2) return true;
  return word.span.in(text).front().isUpper();  // "as", "me", "be" are words, too
}

bool isJoint(const QString& word) {
  return word == u"of" || word == u"in" || word == u"en" || word == u"de" || word == u"d" || word == u"des" ||
         word == u"im" || word == u"der" || word == u"em" || word == u"di" || word == u"with" || word == u"degree" ||
         word == u"&" || word == u"and";
}

}  // namespace

Degree degreeIn(QStringView text, Span piece, const ontology::Ontology& ontology) {
  const std::vector<Word> words = wordsIn(text, piece);
  const auto first =
      std::find_if(words.begin(), words.end(), [&](const Word& word) { return isDegreeWord(word, text); });
  if (first == words.end()) {
    const QStringView whole = piece.in(text);
    const auto tokens = ontology::tokenise(whole);
    for (const ontology::Mention& mention : ontology.find(whole, tokens))
      if (ontology.kind(mention.concept_) == ontology::ConceptKind::Degree)
        return {{piece.start + mention.span.start, mention.span.length}, {}};
    return {};
  }
  // "of Science", "of Business Administration", "degree", "(Hons)" belong to the kind; "in …" begins the subject.
  auto last = first;
  for (auto next = first + 1; next != words.end(); ++next) {
    const bool isOf = next->plain == u"of" && next + 1 != words.end() && Faculties.holds((next + 1)->plain);
    const bool isFaculty =
        Faculties.holds(next->plain) && last != first && (last->plain == u"of" || Faculties.holds(last->plain));
    const bool isKind = isDegreeWord(*next, text) || next->plain == u"degree" || next->plain == u"hons" ||
                        (next->plain == u"and" && Faculties.holds(last->plain) && next + 1 != words.end() &&
                         Faculties.holds((next + 1)->plain));
    const bool isComma = text.sliced(last->span.end(), next->span.start - last->span.end()).contains(u',');
    if (isComma || (!isOf && !isFaculty && !isKind)) break;
    last = next;
  }
  Degree degree{{first->span.start, last->span.end() - first->span.start}, {}};
  // "High School Diploma", "Honours Bachelor of Arts": what stands before belongs to it.
  if (first->plain == u"diploma" || first->plain == u"certificate")
    degree.studyType = {piece.start, last->span.end() - piece.start};
  auto subject = last + 1;
  while (subject != words.end() && isJoint(subject->plain)) ++subject;
  if (subject != words.end()) degree.area = trimmed(text, {subject->span.start, piece.end() - subject->span.start});
  return degree;
}

}  // namespace candor::profile
