// Fields of study: their names in a text, and how near one is to another.
#include "ontology/layout.h"
#include "ontology/ontology.h"
#include "ontology/spelling.h"

#include <algorithm>

namespace candor::ontology {

namespace {

constexpr size_t LongestFieldName = 6;  // tokens

template <class T>
std::span<const T> rowsOf(QByteArrayView data, const layout::Array& array) {
  return {reinterpret_cast<const T*>(data.data() + array.offset), array.count};
}

bool holds(std::span<const quint32> ids, const layout::Range& range, FieldId field) {
  const auto part = ids.subspan(range.first, range.count);
  return std::binary_search(part.begin(), part.end(), quint32(field));
}

bool isInCapitals(QStringView text, std::span<const Token> words) {
  return std::all_of(words.begin(), words.end(), [text](const Token& word) {
    const QStringView written = word.span.in(text);
    return std::none_of(written.begin(), written.end(), [](QChar c) { return c.isLower(); });
  });
}

const layout::FieldName* fieldNamed(quint64 key, std::span<const layout::FieldName> slots) {
  const size_t mask = slots.size() - 1;
  for (size_t i = key & mask; slots[i].field != 0; i = (i + 1) & mask)
    if (slots[i].key == key) return &slots[i];
  return nullptr;
}

// The longest name of a field that begins with the first of `tokens`.
std::optional<FieldMention> fieldAt(QStringView text, std::span<const Token> tokens,
                                    std::span<const layout::FieldName> slots) {
  size_t count = 1;
  while (count < std::min(tokens.size(), LongestFieldName) && !tokens[count].breaksPhrase) ++count;
  for (; count > 0; --count) {
    const auto words = tokens.first(count);
    const auto* name = fieldNamed(exactOf(words), slots);
    if (name && (name->needsCapitals == 0 || isInCapitals(text, words)))
      return FieldMention{.field = FieldId(name->field - 1), .tokenCount = quint32(count)};
  }
  return std::nullopt;
}

}  // namespace

const layout::Field& Ontology::at(FieldId field) const {
  return rowsOf<layout::Field>(m_data, header().fields)[size_t(field)];
}

std::vector<FieldMention> Ontology::fieldsIn(QStringView text, std::span<const Token> tokens) const {
  const auto slots = rowsOf<layout::FieldName>(m_data, header().fieldNames);
  std::vector<FieldMention> found;
  for (size_t i = 0; i < tokens.size();) {
    auto mention = fieldAt(text, tokens.subspan(i), slots);
    if (!mention) {
      ++i;
      continue;
    }
    mention->firstToken = quint32(i);
    i += mention->tokenCount;
    found.push_back(*mention);
  }
  return found;
}

QString Ontology::name(FieldId field) const {
  const layout::Range range = at(field).name;
  return QString::fromUtf8(rowsOf<char>(m_data, header().strings).data() + range.first, range.count);
}

bool Ontology::isRegulated(FieldId field) const { return at(field).isRegulated != 0; }

FieldNearness Ontology::nearness(FieldId held, FieldId wanted) const {
  const auto all = rowsOf<quint32>(m_data, header().ids);
  if (held == wanted || holds(all, at(held).broader, wanted)) return FieldNearness::Same;
  const bool isNear = holds(all, at(held).related, wanted) || holds(all, at(wanted).broader, held);
  return isNear ? FieldNearness::Related : FieldNearness::Other;
}

std::optional<FieldId> Ontology::fieldOf(ConceptId degree) const {
  const quint16 field = at(degree).field;
  return field == 0 ? std::nullopt : std::optional(FieldId(field - 1));
}

}  // namespace candor::ontology
