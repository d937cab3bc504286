#include "ontology/extension.h"

#include "ontology/hash.h"
#include "ontology/layout.h"
#include "ontology/spelling.h"

#include <algorithm>

namespace candor::ontology {

namespace {

class Extender {
 public:
  explicit Extender(const Ontology& ours)
      : m_ours(ours.data()), m_old(*reinterpret_cast<const layout::Header*>(m_ours.data())), m_new(m_old) {}

  QByteArray run(std::span<const Added> added, std::span<const SpelledName> names) {
    addConcepts(added);
    NameTrieBuilder builder(rows<layout::Step>(m_old.steps), rows<layout::Range>(m_old.nodes),
                            rows<layout::Name>(m_old.names));
    for (const SpelledName& name : names) builder.insert(name);
    const NameTrie trie = builder.flatten();

    m_bytes = QByteArray(sizeof m_new, '\0');
    m_new.concepts = append(m_concepts);
    m_new.strings = append(m_strings);
    m_new.ids = append(m_ids);
    m_new.vocabulary = copied<layout::Word>(m_old.vocabulary);
    m_new.occupations = copied<quint32>(m_old.occupations);
    m_new.background = copied<float>(m_old.background);
    m_new.steps = append(trie.steps);
    m_new.nodes = append(trie.nodes);
    m_new.names = append(trie.names);
    m_new.words = copied<layout::WordSlot>(m_old.words);
    m_new.uses = copied<layout::Use>(m_old.uses);
    m_new.fields = copied<layout::Field>(m_old.fields);
    m_new.fieldNames = copied<layout::FieldName>(m_old.fieldNames);
    m_new.generalWords = copied<quint64>(m_old.generalWords);
    m_new.extends = m_old.fingerprint;
    m_new.fingerprint = fingerprintOf(QByteArrayView(m_bytes).sliced(sizeof m_new));
    std::copy_n(reinterpret_cast<const char*>(&m_new), sizeof m_new, m_bytes.begin());
    return m_bytes;
  }

 private:
  template <class T>
  [[nodiscard]] std::span<const T> rows(const layout::Array& array) const {
    return {reinterpret_cast<const T*>(m_ours.data() + array.offset), array.count};
  }

  template <class T>
  [[nodiscard]] std::vector<T> listed(const layout::Array& array) const {
    const auto all = rows<T>(array);
    return {all.begin(), all.end()};
  }

  template <class Items>
  layout::Array append(const Items& items) {
    m_bytes.append((8 - m_bytes.size() % 8) % 8, '\0');
    const layout::Array array{.offset = quint32(m_bytes.size()), .count = quint32(items.size())};
    m_bytes.append(reinterpret_cast<const char*>(items.data()), qsizetype(items.size() * sizeof *items.data()));
    return array;
  }

  template <class T>
  layout::Array copied(const layout::Array& array) {
    return append(rows<T>(array));
  }

  void addConcepts(std::span<const Added> added) {
    m_concepts = listed<layout::Concept>(m_old.concepts);
    m_strings = listed<char>(m_old.strings);
    m_ids = listed<quint32>(m_old.ids);
    for (const Added& one : added) {
      const QByteArray name = one.name.toUtf8();
      layout::Concept entry;
      entry.name = {.first = quint32(m_strings.size()), .count = quint32(name.size())};
      m_strings.insert(m_strings.end(), name.begin(), name.end());
      entry.typical = {.first = quint32(m_ids.size()), .count = quint32(one.typical.size())};
      m_ids.insert(m_ids.end(), one.typical.begin(), one.typical.end());
      entry.phrase = exactOf(tokenise(one.name));
      entry.weight = one.weight;
      entry.kind = quint8(one.kind);
      m_concepts.push_back(entry);
    }
  }

  QByteArrayView m_ours;
  const layout::Header& m_old;
  layout::Header m_new;
  std::vector<layout::Concept> m_concepts;
  std::vector<char> m_strings;
  std::vector<quint32> m_ids;
  QByteArray m_bytes;
};

}  // namespace

QByteArray extended(const Ontology& ours, std::span<const Added> added, std::span<const SpelledName> names) {
  return Extender(ours).run(added, names);
}

}  // namespace candor::ontology
