#include "profile/listed.h"

#include "ontology/token.h"
#include "profile/entries.h"
#include "profile/head_pieces.h"
#include "profile/shape.h"
#include "profile/skill_words.h"
#include "profile/word_list.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace candor::profile {
namespace {

constexpr int LongestName = 16;  // words

std::vector<Span> itemsOf(QStringView text, Span line) {
  std::vector<Span> items;
  qsizetype start = line.start;
  int depth = 0;
  for (qsizetype at = line.start; at <= line.end(); ++at) {
    if (at < line.end() && text[at] == u'(') ++depth;
    if (at < line.end() && text[at] == u')') --depth;
    const bool parts = at == line.end() || (depth <= 0 && QStringView(u"\t,;|•·∙●■").contains(text[at]));
    if (!parts) continue;
    const Span item = trimmed(text, {start, at - start});
    if (!item.isEmpty()) items.push_back(item);
    start = at + 1;
  }
  return items;
}

// Where the item names a language.
std::optional<Span> languageIn(QStringView text, Span item, const ontology::Ontology& ontology) {
  const QStringView whole = item.in(text);
  const auto tokens = ontology::tokenise(whole);
  for (const ontology::Mention& mention : ontology.find(whole, tokens))
    if (ontology.kind(mention.concept_) == ontology::ConceptKind::Language)
      return Span{item.start + mention.span.start, mention.span.length};
  return {};
}

bool isFluency(QStringView folded) {
  constexpr WordList FluencyWords(
      u" native speaker mother tongue bilingual fluent conversational professional proficiency a1 a2 b1 b2 c1 c2 "
      u"muttersprache "
      u"muttersprachlich fliessend verhandlungssicher grundkenntnisse langue maternelle courant nativo madrelingua "
      u"full working "
      u"written spoken reading ");
  if (isLevel(folded)) return true;
  const auto words = wordsOf(folded);
  return !words.empty() && words.size() <= 5 &&
         std::any_of(words.begin(), words.end(), [&](QStringView word) { return FluencyWords.holds(word); });
}

// The name an entry begins with: its first piece, or its first line up to a colon or dash.
Field nameOf(QStringView text, const Entry& entry) {
  const Head head = headOf(text, entry);
  for (const HeadPiece& piece : head.pieces)
    if (wordCount(piece.span.in(text)) > 0 && wordCount(piece.span.in(text)) <= LongestName)
      return fieldAt(text, piece.span, 0.7);
  return {};
}

}  // namespace

std::vector<Field> readLanguages(QStringView text, std::span<const ResumeLine> lines,
                                 const ontology::Ontology& ontology) {
  std::vector<Field> found;
  for (const ResumeLine& line : lines) {
    for (const Span item : itemsOf(text, line.span)) {
      const auto language = languageIn(text, item, ontology);
      const bool isLevelOnly = isFluency(ontology::fold(item.in(text)));
      if (language && wordCount(item.in(text)) <= 10) {
        found.push_back(fieldAt(text, {language->start, item.end() - language->start}, 0.9));
      } else if (!language && isLevelOnly && !found.empty()) {
        const Span before = found.back().span;
        const bool isNear = item.start - before.end() < 40;
        if (isNear) found.back() = fieldAt(text, {before.start, item.end() - before.start}, 0.85);
      }
    }
  }
  return found;
}

std::vector<Field> readNames(QStringView text, std::span<const ResumeLine> lines, std::span<const DateMention> dates) {
  std::vector<Field> found;
  const bool isList = !lines.empty() && lines.front().isMarked;
  if (!isList) {
    for (const Entry& entry : splitEntries(text, lines, dates))
      if (Field name = nameOf(text, entry); !name.isEmpty()) found.push_back(std::move(name));
    return found;
  }
  for (const ResumeLine& line : lines) {
    if (!line.isMarked || line.level > 1) continue;
    Entry entry;
    entry.head.push_back(line);
    for (const DateMention& date : dates)
      if (line.span.contains(date.period.span)) entry.dates.push_back(date);
    const qsizetype colon = line.text.indexOf(u':');
    if (colon > 2 && !line.text.sliced(colon).startsWith(u"://")) entry.head.front().span.length = colon;
    if (Field name = nameOf(text, entry); !name.isEmpty()) found.push_back(std::move(name));
  }
  return found;
}

}  // namespace candor::profile
