#include "ontology/ontology.h"

#include "ontology/hash.h"
#include "ontology/layout.h"
#include "ontology/spelling.h"

#include <algorithm>

namespace candor::ontology {

static_assert(sizeof(Weighted) == sizeof(layout::Word) && sizeof(WordUse) == sizeof(layout::Use));
static_assert(sizeof(ConceptId) == sizeof(quint32));

namespace {

using layout::Array;
using layout::Header;

template <class T>
std::span<const T> view(QByteArrayView data, const Array& array) {
  return {reinterpret_cast<const T*>(data.data() + array.offset), array.count};
}

template <class T>
bool fits(QByteArrayView data, const Array& array) {
  return array.offset % 8 == 0 && quint64(array.offset) + quint64(array.count) * sizeof(T) <= quint64(data.size());
}

bool isPowerOfTwo(quint32 n) { return n != 0 && (n & (n - 1)) == 0; }

Error broken(const char* what) {
  return {Fault::Internal, QLatin1StringView("ontology data: ") + QLatin1StringView(what)};
}

}  // namespace

Result<Ontology> Ontology::over(QByteArrayView data, std::shared_ptr<const void> keeper) {
  if (data.size() < qsizetype(sizeof(Header)) || quintptr(data.data()) % 8 != 0) return broken("no header");
  const auto& h = *reinterpret_cast<const Header*>(data.data());
  if (h.magic != layout::Magic || h.formatVersion != layout::FormatVersion) return broken("another format");
  const bool whole =
      fits<layout::Concept>(data, h.concepts) && fits<char>(data, h.strings) && fits<quint32>(data, h.ids) &&
      fits<layout::Word>(data, h.vocabulary) && fits<quint32>(data, h.occupations) && fits<float>(data, h.background) &&
      h.background.count == h.occupations.count && fits<layout::Step>(data, h.steps) &&
      fits<layout::Range>(data, h.nodes) && fits<layout::Name>(data, h.names) &&
      fits<layout::WordSlot>(data, h.words) && fits<layout::Use>(data, h.uses) && fits<layout::Field>(data, h.fields) &&
      fits<layout::FieldName>(data, h.fieldNames) && fits<quint64>(data, h.generalWords);
  if (!whole || !isPowerOfTwo(h.steps.count) || !isPowerOfTwo(h.words.count) || !isPowerOfTwo(h.fieldNames.count))
    return broken("truncated");
  return Ontology(data, std::move(keeper));
}

const Header& Ontology::header() const { return *reinterpret_cast<const Header*>(m_data.data()); }

const layout::Concept& Ontology::at(ConceptId id) const {
  return view<layout::Concept>(m_data, header().concepts)[size_t(id)];
}

std::span<const ConceptId> Ontology::ids(const layout::Range& range) const {
  return view<ConceptId>(m_data, header().ids).subspan(range.first, range.count);
}

QString Ontology::version() const {
  const auto digits = [](quint64 fingerprint) {
    return QStringLiteral("%1").arg(fingerprint & 0xffffffffU, 8, 16, QLatin1Char('0'));
  };
  const QString month = QStringLiteral("%1-%2-").arg(header().year).arg(header().month, 2, 10, QLatin1Char('0'));
  if (header().extends == 0) return month + digits(header().fingerprint);
  return month + digits(header().extends) + u'+' + digits(header().fingerprint);
}

quint64 Ontology::fingerprint() const { return header().fingerprint; }

YearMonth Ontology::month() const { return {int(header().year), int(header().month)}; }
quint32 Ontology::size() const { return header().concepts.count; }

QString Ontology::name(ConceptId id) const {
  const layout::Range range = at(id).name;
  return QString::fromUtf8(view<char>(m_data, header().strings).data() + range.first, range.count);
}

ConceptKind Ontology::kind(ConceptId id) const { return ConceptKind(at(id).kind); }
float Ontology::weight(ConceptId id) const { return at(id).weight; }
quint64 Ontology::phrase(ConceptId id) const { return at(id).phrase; }
int Ontology::level(ConceptId id) const { return at(id).level; }
std::span<const ConceptId> Ontology::implied(ConceptId id) const { return ids(at(id).implied); }
std::span<const ConceptId> Ontology::related(ConceptId id) const { return ids(at(id).related); }
std::span<const ConceptId> Ontology::typicalSkills(ConceptId occupation) const { return ids(at(occupation).typical); }

bool Ontology::implies(ConceptId id, ConceptId other) const {
  const auto all = implied(id);
  return std::binary_search(all.begin(), all.end(), other);
}

bool Ontology::areRelated(ConceptId id, ConceptId other) const {
  const auto all = related(id);
  return std::binary_search(all.begin(), all.end(), other);
}

std::span<const Weighted> Ontology::vocabulary(ConceptId occupation) const {
  const layout::Range range = at(occupation).vocabulary;
  return view<Weighted>(m_data, header().vocabulary).subspan(range.first, range.count);
}

std::span<const ConceptId> Ontology::occupations() const { return view<ConceptId>(m_data, header().occupations); }

std::span<const float> Ontology::background() const { return view<float>(m_data, header().background); }

std::optional<WordKnowledge> Ontology::word(quint64 key) const {
  const auto slots = view<layout::WordSlot>(m_data, header().words);
  for (size_t i = key & (slots.size() - 1); slots[i].uses.count != 0; i = (i + 1) & (slots.size() - 1))
    if (slots[i].key == key) {
      const auto uses = view<WordUse>(m_data, header().uses).subspan(slots[i].uses.first, slots[i].uses.count);
      return WordKnowledge{.rarity = slots[i].rarity, .uses = uses};
    }
  return std::nullopt;
}

bool Ontology::isGeneralWord(quint64 exact) const {
  const auto words = view<quint64>(m_data, header().generalWords);
  return std::binary_search(words.begin(), words.end(), exact);
}

// The node reached from `node` by a token; 0 when no name goes on with it.
quint32 Ontology::step(quint32 node, quint64 key) const {
  const auto steps = view<layout::Step>(m_data, header().steps);
  const size_t mask = steps.size() - 1;
  for (size_t i = combine(node, key) & mask; steps[i].child != 0; i = (i + 1) & mask)
    if (steps[i].parent == node && steps[i].key == key) return steps[i].child;
  return 0;
}

std::span<const layout::Name> Ontology::namesAt(quint32 node) const {
  const layout::Range range = view<layout::Range>(m_data, header().nodes)[node];
  return view<layout::Name>(m_data, header().names).subspan(range.first, range.count);
}

std::optional<ConceptId> Ontology::named(QStringView name) const {
  const std::vector<Token> tokens = tokenise(name);
  quint32 node = 0;
  for (const Token& token : tokens)
    if (node = step(node, token.key); node == 0) return std::nullopt;
  const auto names = namesAt(node);
  if (tokens.empty() || names.empty()) return std::nullopt;
  const quint64 spelling = spellingOf(name, tokens);
  const auto same =
      std::find_if(names.begin(), names.end(), [spelling](const auto& n) { return n.spelling == spelling; });
  return ConceptId((same == names.end() ? names.front() : *same).concept_);
}

}  // namespace candor::ontology
