#include "ontology/compiler/fields.h"

#include "ontology/spelling.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>

namespace candor::ontology {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAcronym = 3;  // "MIS": in small letters another word, or part of one

QHash<QString, quint32> fieldNumbers(const std::vector<StudyField>& fields) {
  QHash<QString, quint32> numbers;
  for (const StudyField& field : fields) numbers.insert(field.name, quint32(numbers.size()));
  return numbers;
}

bool isShortAcronym(const QString& name) { return name.size() <= LongestAcronym && name == name.toUpper(); }

class FieldBuilder {
 public:
  FieldBuilder(const std::vector<StudyField>& fields, Pools pools)
      : m_rows(fields), m_pools(pools), m_numbers(fieldNumbers(fields)) {}

  FieldTables run() {
    std::vector<std::set<quint32>> related(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i)
      for (const QString& name : m_rows[i].related) {
        related[i].insert(m_numbers.value(name));
        related[m_numbers.value(name)].insert(quint32(i));
      }
    FieldTables tables{.fields = {}, .names = slots()};
    for (size_t i = 0; i < m_rows.size(); ++i) {
      tables.fields.push_back({.name = appendName(m_rows[i].name),
                               .broader = appendIds(broader(m_rows[i])),
                               .related = appendIds(related[i]),
                               .isRegulated = m_rows[i].regulated.isEmpty() ? 0U : 1U});
    }
    return tables;
  }

 private:
  layout::Range appendName(const QString& name) {
    const QByteArray bytes = name.toUtf8();
    const layout::Range range{.first = quint32(m_pools.strings.size()), .count = quint32(bytes.size())};
    m_pools.strings.insert(m_pools.strings.end(), bytes.begin(), bytes.end());
    return range;
  }

  layout::Range appendIds(const std::set<quint32>& ids) {
    const layout::Range range{.first = quint32(m_pools.ids.size()), .count = quint32(ids.size())};
    m_pools.ids.insert(m_pools.ids.end(), ids.begin(), ids.end());
    return range;
  }

  std::set<quint32> broader(const StudyField& field) const {
    std::set<quint32> all;
    QStringList open = field.implies;
    while (!open.isEmpty()) {
      const quint32 number = m_numbers.value(open.takeLast());
      if (all.insert(number).second) open += m_rows[number].implies;
    }
    return all;
  }

  std::vector<layout::FieldName> slots() const {
    size_t names = 0;
    for (const StudyField& field : m_rows) names += size_t(1 + field.aliases.size());
    size_t count = 16;
    while (count < names * 2) count *= 2;
    std::vector<layout::FieldName> all(count);
    for (size_t i = 0; i < m_rows.size(); ++i)
      for (const QString& name : QStringList(m_rows[i].name) + m_rows[i].aliases) {
        const quint64 key = exactOf(tokenise(name));
        size_t slot = key & (count - 1);
        while (all[slot].field != 0) slot = (slot + 1) & (count - 1);
        all[slot] = {.key = key, .field = quint32(i + 1), .needsCapitals = isShortAcronym(name) ? 1U : 0U};
      }
    return all;
  }

  const std::vector<StudyField>& m_rows;
  Pools m_pools;
  QHash<QString, quint32> m_numbers;
};

QStringList relationProblems(const StudyField& field, const QHash<QString, const StudyField*>& byName) {
  QStringList problems;
  for (const QString& name : field.implies + field.related)
    if (!byName.contains(name)) problems << u"unknown field \"%1\""_s.arg(name);
  if (field.related.contains(field.name)) problems << u"related to itself"_s;
  QSet<QString> seen;
  QStringList open = field.implies;
  while (!open.isEmpty()) {
    const QString name = open.takeLast();
    if (name == field.name) return problems << u"implies itself"_s;
    if (seen.contains(name) || !byName.contains(name)) continue;
    seen.insert(name);
    open += byName.value(name)->implies;
  }
  return problems;
}

}  // namespace

FieldTables buildFields(const std::vector<StudyField>& fields, Pools pools) {
  return FieldBuilder(fields, pools).run();
}

QStringList lintFields(const Tables& tables) {
  QHash<QString, const StudyField*> byName;
  for (const StudyField& field : tables.studyFields) byName.insert(field.name, &field);
  QSet<QString> degrees;
  for (const Row& row : tables.rows)
    if (row.kind == u"degree"_s) degrees.insert(row.name);

  QStringList problems;
  QHash<quint64, QString> known;
  for (const StudyField& field : tables.studyFields) {
    QStringList own = relationProblems(field, byName);
    for (const QString& name : QStringList(field.name) + field.aliases) {
      const quint64 key = exactOf(tokenise(name));
      if (known.contains(key)) own << u"\"%1\" also stands at %2"_s.arg(name, known.value(key));
      known.insert(key, field.place);
    }
    for (const QString& degree : field.degrees)
      if (!degrees.contains(degree)) own << u"unknown degree \"%1\""_s.arg(degree);
    if (!field.regulated.isEmpty() && field.regulated != u"yes"_s) own << u"regulated is \"yes\" or empty"_s;
    for (const QString& problem : own) problems << u"%1: %2: %3"_s.arg(field.place, field.name, problem);
  }
  return problems;
}

}  // namespace candor::ontology
