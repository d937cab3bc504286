#include "ontology/compiler/build.h"

#include "ontology/compiler/background.h"
#include "ontology/compiler/fields.h"
#include "ontology/compiler/occupation_words.h"
#include "ontology/hash.h"
#include "ontology/layout.h"
#include "ontology/name_trie.h"
#include "ontology/ontology.h"
#include "ontology/spelling.h"
#include "ontology/weight.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace candor::ontology {

using namespace Qt::StringLiterals;

namespace {

ConceptKind kindOf(const Row& row) {
  switch (row.table) {
    case Table::Occupations: return ConceptKind::Occupation;
    case Table::Languages: return ConceptKind::Language;
    case Table::Credentials:
      return row.kind == u"degree"_s        ? ConceptKind::Degree
             : row.kind == u"certificate"_s ? ConceptKind::Certificate
                                            : ConceptKind::Licence;
    case Table::Skills:
    case Table::GeneralWords:
    case Table::StudyFields: break;
  }
  if (row.kind == u"tool"_s) return ConceptKind::Tool;
  if (row.kind == u"method"_s) return ConceptKind::Method;
  if (row.kind == u"equipment"_s) return ConceptKind::Equipment;
  return row.kind == u"soft"_s ? ConceptKind::Soft : ConceptKind::Knowledge;
}

NameTrie namesOf(const std::vector<Row>& rows) {
  NameTrieBuilder builder;
  for (size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    const NameOf of = row.table == Table::Occupations ? NameOf::Occupation
                      : row.kind == u"degree"_s       ? NameOf::Degree
                                                      : NameOf::Skill;
    for (const QString& name : QStringList(row.name) + row.aliases) {
      const bool isOneWord = tokenise(name).size() == 1;  // "Microsoft Access" needs no rule, "Access" does
      builder.insert({.text = name,
                      .concept_ = quint32(i),
                      .of = of,
                      .isCanonical = name == row.name,
                      .caseMatters = isOneWord && row.caseMatters,
                      .needsContext = isOneWord && row.needsContext});
    }
  }
  return builder.flatten();
}

class Builder {
 public:
  explicit Builder(const Tables& tables)
      : m_rows(tables.rows), m_generalWords(tables.generalWords), m_studyFields(tables.studyFields) {
    for (size_t i = 0; i < m_rows.size(); ++i) {
      numbers(m_rows[i].table).insert(m_rows[i].name, quint32(i));
      if (m_rows[i].table == Table::Occupations) m_occupations.push_back(quint32(i));
    }
  }

  QByteArray run(DataMonth month) {
    relate();
    addConcepts();
    addWords();
    const FieldTables fields = addFields();
    const NameTrie trie = namesOf(m_rows);
    const std::vector<layout::WordSlot> slots = wordSlots();

    layout::Header header;
    header.year = quint32(month.year);
    header.month = quint32(month.month);
    m_bytes = QByteArray(sizeof header, '\0');
    header.concepts = append(m_concepts);
    header.strings = append(m_strings);
    header.ids = append(m_ids);
    header.vocabulary = append(m_vocabulary);
    header.occupations = append(m_occupations);
    header.background = append(backgroundOf(m_words, m_generalWords));
    header.steps = append(trie.steps);
    header.nodes = append(trie.nodes);
    header.names = append(trie.names);
    header.words = append(slots);
    header.uses = append(m_uses);
    header.fields = append(fields.fields);
    header.fieldNames = append(fields.names);
    header.generalWords = append(generalWords());
    header.fingerprint = fingerprintOf(QByteArrayView(m_bytes).sliced(sizeof header));
    std::copy_n(reinterpret_cast<const char*>(&header), sizeof header, m_bytes.begin());
    return m_bytes;
  }

 private:
  QHash<QString, quint32>& numbers(Table table) {
    return table == Table::Occupations ? m_occupationNumbers : m_skillNumbers;
  }

  template <class T>
  layout::Array append(const std::vector<T>& items) {
    m_bytes.append((8 - m_bytes.size() % 8) % 8, '\0');
    const layout::Array array{.offset = quint32(m_bytes.size()), .count = quint32(items.size())};
    m_bytes.append(reinterpret_cast<const char*>(items.data()), qsizetype(items.size() * sizeof(T)));
    return array;
  }

  template <class Container>
  layout::Range appendIds(const Container& ids) {
    const layout::Range range{.first = quint32(m_ids.size()), .count = quint32(ids.size())};
    m_ids.insert(m_ids.end(), ids.begin(), ids.end());
    return range;
  }

  // Both directions of "related", and how many occupations list a skill.
  void relate() {
    m_related.resize(m_rows.size());
    m_listedBy.resize(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
      for (const QString& name : m_rows[i].related) {
        const quint32 other = numbers(m_rows[i].table).value(name);
        m_related[i].insert(other);
        m_related[other].insert(quint32(i));
      }
      for (const QString& name : m_rows[i].skills) ++m_listedBy[m_skillNumbers.value(name)];
    }
  }

  std::set<quint32> impliedBy(const Row& row) const {
    std::set<quint32> all;
    QStringList open = row.implies;
    while (!open.isEmpty()) {
      const quint32 number = m_skillNumbers.value(open.takeLast());
      if (all.insert(number).second) open += m_rows[number].implies;
    }
    return all;
  }

  void addConcepts() {
    for (size_t i = 0; i < m_rows.size(); ++i) {
      const Row& row = m_rows[i];
      const QByteArray name = row.name.toUtf8();
      const ConceptKind kind = kindOf(row);
      layout::Concept entry;
      entry.name = {.first = quint32(m_strings.size()), .count = quint32(name.size())};
      m_strings.insert(m_strings.end(), name.begin(), name.end());
      entry.implied = appendIds(impliedBy(row));
      entry.related = appendIds(m_related[i]);
      std::vector<quint32> typical;
      for (const QString& skill : row.skills) typical.push_back(m_skillNumbers.value(skill));
      entry.typical = appendIds(typical);
      entry.phrase = exactOf(tokenise(row.name));
      entry.weight = weightOf(kind, m_listedBy[i], m_occupations.size());
      entry.kind = quint8(kind);
      entry.level = quint8(row.level);
      m_concepts.push_back(entry);
    }
  }

  void addWords() {
    std::vector<const Row*> occupations;
    for (const quint32 number : m_occupations) occupations.push_back(&m_rows[number]);
    m_words = weighWords(occupations);
    for (size_t i = 0; i < m_occupations.size(); ++i) {
      const auto& words = m_words.vocabulary[i];
      m_concepts[m_occupations[i]].vocabulary = {.first = quint32(m_vocabulary.size()), .count = quint32(words.size())};
      m_vocabulary.insert(m_vocabulary.end(), words.begin(), words.end());
    }
  }

  // The degrees learn their fields, the fields their names and relations.
  FieldTables addFields() {
    FieldTables tables = buildFields(m_studyFields, {m_strings, m_ids});
    for (size_t i = 0; i < m_studyFields.size(); ++i)
      for (const QString& degree : m_studyFields[i].degrees)
        m_concepts[m_skillNumbers.value(degree)].field = quint16(i + 1);
    return tables;
  }

  [[nodiscard]] std::vector<quint64> generalWords() const {
    std::set<quint64> words;
    for (const GeneralWord& general : m_generalWords) words.insert(exactOf(tokenise(general.word)));
    return {words.begin(), words.end()};
  }

  std::vector<layout::WordSlot> wordSlots() {
    size_t count = 16;
    while (count < m_words.words.size() * 2) count *= 2;
    std::vector<layout::WordSlot> slots(count);
    for (const auto& entry : m_words.words) {
      size_t i = entry.key & (count - 1);
      while (slots[i].uses.count != 0) i = (i + 1) & (count - 1);
      slots[i] = {.key = entry.key,
                  .uses = {.first = quint32(m_uses.size()), .count = quint32(entry.uses.size())},
                  .rarity = entry.rarity};
      m_uses.insert(m_uses.end(), entry.uses.begin(), entry.uses.end());
    }
    return slots;
  }

  const std::vector<Row>& m_rows;
  const std::vector<GeneralWord>& m_generalWords;
  const std::vector<StudyField>& m_studyFields;
  QHash<QString, quint32> m_skillNumbers;
  QHash<QString, quint32> m_occupationNumbers;
  std::vector<quint32> m_occupations;
  std::vector<std::set<quint32>> m_related;
  std::vector<int> m_listedBy;
  std::vector<layout::Concept> m_concepts;
  std::vector<char> m_strings;
  std::vector<quint32> m_ids;
  std::vector<layout::Word> m_vocabulary;
  std::vector<layout::Use> m_uses;
  OccupationWords m_words;
  QByteArray m_bytes;
};

}  // namespace

QByteArray build(const Tables& tables, DataMonth month) { return Builder(tables).run(month); }

}  // namespace candor::ontology
