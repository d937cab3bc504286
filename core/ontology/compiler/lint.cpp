#include "ontology/compiler/lint.h"

#include "ontology/hash.h"
#include "ontology/spelling.h"
#include "ontology/token.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace candor::ontology {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LeastVocabulary = 20;
constexpr qsizetype LeastSkills = 8;

// Without the ending of a plural; an acronym's last letter is none (BCP and BCPS are two things).
QString singular(QStringView written) {
  const QString word = fold(written);
  const bool isAcronym = std::none_of(written.begin(), written.end(), [](QChar c) { return c.isLower(); });
  if (isAcronym || word.size() < 4 || word.endsWith(u"ss"_s) || !word.endsWith(u's')) return word;
  return word.endsWith(u"ies"_s) ? QString(word.chopped(3) + u'y') : word.chopped(1);
}

// A name as find() sees it: rows whose letter case matters may share their letters with others, and words of one stem
// may name two things (product management, production management), because the name as written wins.
quint64 identity(const QString& name, const Row& row) {
  const std::vector<Token> tokens = tokenise(name);
  if (row.caseMatters) return combine(1, spellingOf(name, tokens));
  quint64 key = 0;
  for (const Token& token : tokens) key = combine(key, hashOf(singular(token.span.in(name))));
  return key;
}

class Lint {
 public:
  explicit Lint(const std::vector<Row>& rows) : m_rows(rows) {}

  QStringList run() {
    for (const Row& row : m_rows) index(row);
    for (const Row& row : m_rows) {
      checkCells(row);
      checkRelations(row);
    }
    for (const Row& row : m_rows) checkCycle(row);
    return m_problems;
  }

 private:
  void complain(const Row& row, const QString& what) { m_problems << u"%1: %2: %3"_s.arg(row.place, row.name, what); }

  static bool shareNames(const Row& a, const Row& b) {
    return (a.table == Table::Occupations) == (b.table == Table::Occupations);
  }

  void index(const Row& row) {
    auto& byName = row.table == Table::Occupations ? m_occupations : m_skills;
    if (row.table == Table::Skills || row.table == Table::Occupations) byName.insert(row.name, &row);
    QSet<quint64> own;
    for (const QString& name : QStringList(row.name) + row.aliases) {
      const quint64 id = identity(name, row);
      if (own.contains(id)) continue;
      own.insert(id);
      for (const Row* other : m_names.value(id))
        if (shareNames(row, *other))
          complain(row, u"\"%1\" also stands at %2 (%3)"_s.arg(name, other->place, other->name));
      m_names[id].push_back(&row);
    }
  }

  void checkCells(const Row& row) {
    for (const QStringList& cell :
         {QStringList(row.name), row.aliases, row.implies, row.related, row.skills, row.vocabulary})
      for (const QString& value : cell)
        if (value.isEmpty() || value != value.simplified()) complain(row, u"an empty or untrimmed value"_s);
    if (tokenise(row.name).empty()) complain(row, u"a name without letters"_s);
    static const QSet<QString> Kinds{u"tool"_s, u"method"_s, u"knowledge"_s, u"equipment"_s, u"soft"_s};
    static const QSet<QString> CredentialKinds{u"degree"_s, u"certificate"_s, u"licence"_s};
    if (row.table == Table::Skills && !Kinds.contains(row.kind)) complain(row, u"kind "_s + row.kind);
    if (row.table == Table::Credentials && !CredentialKinds.contains(row.kind)) complain(row, u"kind "_s + row.kind);
    if (row.kind == u"degree"_s && (row.level < 2 || row.level > 8)) complain(row, u"a degree needs a level 2 … 8"_s);
    if (row.table != Table::Occupations) return;
    if (row.vocabulary.size() < LeastVocabulary) complain(row, u"fewer than %1 words"_s.arg(LeastVocabulary));
    if (row.skills.size() < LeastSkills) complain(row, u"fewer than %1 skills"_s.arg(LeastSkills));
  }

  void checkRelations(const Row& row) {
    for (const QString& name : row.implies + row.skills)
      if (!m_skills.contains(name)) complain(row, u"unknown skill \"%1\""_s.arg(name));
    const auto& peers = row.table == Table::Occupations ? m_occupations : m_skills;
    for (const QString& name : row.related) {
      if (!peers.contains(name)) complain(row, u"unknown relation \"%1\""_s.arg(name));
      if (name == row.name) complain(row, u"related to itself"_s);
      if (row.implies.contains(name)) complain(row, u"both implies and is related to \"%1\""_s.arg(name));
    }
  }

  void checkCycle(const Row& row) {
    QSet<QString> seen;
    QStringList open = row.implies;
    while (!open.isEmpty()) {
      const QString name = open.takeLast();
      if (name == row.name) return complain(row, u"implies itself"_s);
      if (seen.contains(name)) continue;
      seen.insert(name);
      if (const Row* next = m_skills.value(name)) open += next->implies;
    }
  }

  const std::vector<Row>& m_rows;
  QHash<QString, const Row*> m_skills;
  QHash<QString, const Row*> m_occupations;
  QHash<quint64, std::vector<const Row*>> m_names;
  QStringList m_problems;
};

}  // namespace

QStringList lint(const std::vector<Row>& rows) { return Lint(rows).run(); }

}  // namespace candor::ontology
