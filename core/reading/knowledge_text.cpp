#include "reading/knowledge_text.h"

#include <QList>

#include <algorithm>
#include <array>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView KnowledgeMark("candor-knowledge 1");
constexpr qsizetype LongestLabel = 120;
constexpr qsizetype MostLabels = 1000;  // of a row: an occupation of O*NET lists 600 programs
constexpr qsizetype MostKnowledge = 500'000;
constexpr std::array KindNames{u"tool", u"equipment", u"method", u"knowledge", u"soft", u"occupation", u"typical"};

QString cleanCell(const QString& text) {
  QString cleaned;
  for (const QChar c : text) cleaned += c == u'|' || c.category() == QChar::Other_Control ? QChar(u' ') : c;
  return cleaned.simplified();
}

QString lineOf(const KnowledgeRow& row) {
  QStringList names;
  for (const QString& name : row.names)
    if (const QString cleaned = cleanCell(name); !cleaned.isEmpty() && cleaned.size() <= LongestLabel) names += cleaned;
  return QStringList{QString::fromUtf16(KindNames[std::size_t(row.kind)]), cleanCell(row.key).left(LongestLabel),
                     cleanCell(row.name).left(LongestLabel), names.mid(0, MostLabels).join(u'|')}
      .join(u'\t');
}

std::optional<KnowledgeRow> knowledgeRow(QStringView line) {
  const QList<QStringView> cells = line.split(u'\t');
  if (cells.size() != 4) return std::nullopt;
  const auto kind = std::ranges::find(KindNames, cells[0], [](const char16_t* name) { return QStringView(name); });
  if (kind == KindNames.end()) return std::nullopt;
  KnowledgeRow row{.kind = KnowledgeKind(kind - KindNames.begin()),
                   .key = cells[1].toString(),
                   .name = cells[2].toString(),
                   .names = {}};
  for (const QStringView name : cells[3].split(u'|', Qt::SkipEmptyParts)) {
    if (name.size() > LongestLabel || row.names.size() == MostLabels) return std::nullopt;
    row.names += name.toString();
  }
  const bool isWhole = !row.key.isEmpty() && row.key.size() <= LongestLabel && row.name.size() <= LongestLabel &&
                       row.name.isEmpty() == (row.kind == KnowledgeKind::Typical);
  return isWhole ? std::optional(std::move(row)) : std::nullopt;
}

}  // namespace

QString knowledgeText(const Knowledge& knowledge) {
  QStringList lines{QStringList{KnowledgeMark, cleanCell(knowledge.version).left(LongestLabel),
                                cleanCell(knowledge.date).left(LongestLabel)}
                        .join(u'\t')};
  for (const KnowledgeRow& row : knowledge.rows)
    if (QString written = lineOf(row); knowledgeRow(written) && lines.size() <= MostKnowledge)
      lines += std::move(written);
  return lines.join(u'\n');
}

Result<Document> knowledgeDocument(const Knowledge& knowledge) {
  if (knowledge.rows.empty()) return Error{Fault::NoText, u"no rows"_s};
  Document document;
  document.text = knowledgeText(knowledge);
  return document;
}

std::optional<Knowledge> knowledgeIn(QStringView text) {
  const QList<QStringView> lines = text.split(u'\n');
  const QList<QStringView> head = lines.front().split(u'\t');
  if (head.size() != 3 || head[0] != KnowledgeMark || lines.size() > MostKnowledge + 1) return std::nullopt;
  if (head[1].size() > LongestLabel || head[2].size() > LongestLabel) return std::nullopt;
  Knowledge knowledge{.version = head[1].toString(), .date = head[2].toString(), .rows = {}};
  for (qsizetype i = 1; i < lines.size(); ++i) {
    std::optional<KnowledgeRow> row = knowledgeRow(lines[i]);
    if (!row) return std::nullopt;
    knowledge.rows.push_back(*std::move(row));
  }
  return knowledge;
}

}  // namespace candor::reading
