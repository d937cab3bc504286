#include "formats/esco.h"

#include "formats/esco_labels.h"
#include "formats/table_rows.h"
#include "formats/zip_archive.h"
#include "reading/knowledge_text.h"
#include "reading/text_encoding.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::KnowledgeKind;

constexpr std::array EscoTableNames{"skills_en"_L1, "occupations_en"_L1, "occupationskillrelations"_L1};

// A table of ESCO's own name within its ZIP, whatever folder it lies in.
bool isEscoTable(const QString& path) {
  const QString name = path.section(u'/', -1).toLower();
  return name.endsWith(".csv"_L1) &&
         std::ranges::any_of(EscoTableNames, [&name](QLatin1StringView table) { return name.startsWith(table); });
}

// Rows know each other by address; a label stands in for one that is left out.
QString addressOf(const QString& uri, const QString& label) { return uri.isEmpty() ? label : uri.section(u'/', -1); }

QStringList otherLabels(const TableRows& row) {
  QStringList labels;
  for (const QString& column : {u"altLabels"_s, u"hiddenLabels"_s})
    for (const QString& label : row.cell(column).split(u'\n', Qt::SkipEmptyParts)) labels += label.trimmed();
  labels.removeDuplicates();
  return labels;
}

class EscoTables {
 public:
  Result<void> read(const QByteArray& bytes) {
    const QString text = reading::decodeText(bytes);
    auto rows = TableRows::open(text, Separator::Comma);
    if (!rows) return Error{Fault::UnknownFormat, rows.error().detail};
    if (rows->has(u"occupationUri"_s) && rows->has(u"skillUri"_s)) return readRelations(*rows);
    if (!rows->has(u"preferredLabel"_s) || !rows->has(u"altLabels"_s))
      return Error{Fault::UnknownFormat, u"other columns"_s};
    return rows->has(u"skillType"_s) ? readSkills(*rows) : readOccupations(*rows);
  }

  reading::Knowledge gathered() {
    for (const Competence& competence : m_competences)
      if (const QStringList names = m_labels.namesOfCompetence(QStringList(competence.label) + competence.labels);
          !names.isEmpty())
        m_knowledge.rows.push_back(
            {.kind = competence.kind, .key = competence.key, .name = names.first(), .names = names.mid(1)});
    for (auto each = m_typical.cbegin(); each != m_typical.cend(); ++each)
      m_knowledge.rows.push_back(
          {.kind = KnowledgeKind::Typical, .key = each.key(), .name = {}, .names = each.value()});
    return std::move(m_knowledge);
  }

 private:
  struct Competence {
    QString key;
    QString label;
    QStringList labels;
    KnowledgeKind kind{};
  };

  // What the classification took out again is marked as such.
  bool isCurrent(const TableRows& row) {
    m_knowledge.date = std::max(m_knowledge.date, row.cell(u"modifiedDate"_s).left(10));
    const QString status = row.cell(u"status"_s);
    return !row.cell(u"preferredLabel"_s).isEmpty() && (status.isEmpty() || status == "released"_L1);
  }

  Result<void> readSkills(TableRows& rows) {
    while (rows.next()) {
      if (!isCurrent(rows)) continue;
      const QString label = rows.cell(u"preferredLabel"_s);
      const QString key = addressOf(rows.cell(u"conceptUri"_s), label);
      if (rows.cell(u"skillType"_s) == "knowledge"_L1) {
        if (isHeading(label)) continue;
        const QString name = withoutExplanation(label);
        m_knowledge.rows.push_back({.kind = KnowledgeKind::Knowledge,
                                    .key = key,
                                    .name = name,
                                    .names = EscoLabels::namesOfKnowledge(otherLabels(rows))});
        continue;
      }
      const bool isSoft = rows.cell(u"reuseLevel"_s) == "transversal"_L1;
      m_labels.learn(label);
      m_competences.push_back({.key = key,
                               .label = label,
                               .labels = otherLabels(rows),
                               .kind = isSoft ? KnowledgeKind::Soft : KnowledgeKind::Method});
    }
    return rows.check();
  }

  Result<void> readOccupations(TableRows& rows) {
    while (rows.next()) {
      if (!isCurrent(rows)) continue;
      const QString label = rows.cell(u"preferredLabel"_s);
      m_knowledge.rows.push_back({.kind = KnowledgeKind::Occupation,
                                  .key = addressOf(rows.cell(u"conceptUri"_s), label),
                                  .name = withoutExplanation(label),
                                  .names = otherLabels(rows)});
    }
    return rows.check();
  }

  Result<void> readRelations(TableRows& rows) {
    while (rows.next())
      if (rows.cell(u"relationType"_s) == "essential"_L1)
        m_typical[addressOf(rows.cell(u"occupationUri"_s), {})] += addressOf(rows.cell(u"skillUri"_s), {});
    return rows.check();
  }

  EscoLabels m_labels;
  std::vector<Competence> m_competences;
  QMap<QString, QStringList> m_typical;  // keys of skills, by occupation
  reading::Knowledge m_knowledge;
};

Result<void> readEscoZip(const QByteArray& content, const reading::Limits& limits, EscoTables& tables) {
  auto zip = ZipArchive::open(content, limits);
  if (!zip) return zip.error();
  bool isEsco = false;
  for (const QString& name : zip->names()) {
    if (!isEscoTable(name)) continue;
    isEsco = true;
    const auto bytes = zip->part(name);
    if (!bytes) return bytes.error();
    if (auto read = tables.read(*bytes); !read) return read;
  }
  return isEsco ? Result<void>() : Error{Fault::UnknownFormat, u"none of the tables"_s};
}

}  // namespace

Result<reading::Document> readEsco(const QByteArray& content, const reading::Limits& limits) {
  EscoTables tables;
  const auto read = content.startsWith("PK") ? readEscoZip(content, limits, tables) : tables.read(content);
  if (!read) return read.error();
  return reading::knowledgeDocument(tables.gathered());
}

}  // namespace candor::formats
