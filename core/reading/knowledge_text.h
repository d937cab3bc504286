// Knowledge: what a publisher's tables (O*NET, ESCO) say about work, as the child that read them tells it and as it is
// kept: skills and occupations by names of the publisher, and which skills are typical of which occupation.
#pragma once

#include "base/result.h"
#include "reading/document.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace candor::reading {

enum class KnowledgeKind : quint8 { Tool, Equipment, Method, Knowledge, Soft, Occupation, Typical };

struct KnowledgeRow {
  KnowledgeKind kind{};
  QString key;        // the publisher's; of Typical the occupation's
  QString name;       // empty in a row of Typical
  QStringList names;  // other names; of Typical the skills' keys, the most telling first

  friend bool operator==(const KnowledgeRow&, const KnowledgeRow&) = default;
};

struct Knowledge {
  QString version;  // "29.2", as far as the files say
  QString date;     // "February 2025" or "2024-05-15"
  std::vector<KnowledgeRow> rows;

  friend bool operator==(const Knowledge&, const Knowledge&) = default;
};

// Tabs, bars and line breaks in names become spaces; names over 120 characters, and what no row has room for, are left
// out.
[[nodiscard]] QString knowledgeText(const Knowledge& knowledge);

// The same as a child's answer. NoText when nothing is in it.
[[nodiscard]] Result<Document> knowledgeDocument(const Knowledge& knowledge);

// Nothing when it is not the text of one, or more than a publisher's tables can be.
[[nodiscard]] std::optional<Knowledge> knowledgeIn(QStringView text);

}  // namespace candor::reading
