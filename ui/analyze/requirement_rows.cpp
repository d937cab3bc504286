#include "analyze/requirement_list.h"
#include "report/shown.h"

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

QString kindWord(posting::RequirementKind kind) {
  switch (kind) {
    case posting::RequirementKind::Experience: return RequirementList::tr("experience");
    case posting::RequirementKind::Degree: return RequirementList::tr("degree");
    case posting::RequirementKind::Licence: return RequirementList::tr("licence");
    case posting::RequirementKind::Language: return RequirementList::tr("language");
    case posting::RequirementKind::Location: return RequirementList::tr("place");
    case posting::RequirementKind::WorkPermit: return RequirementList::tr("right to work");
    case posting::RequirementKind::Skill:
    case posting::RequirementKind::Other: return {};
  }
  return {};
}

void appendGroup(std::vector<RequirementRow>& rows, const posting::Posting& posting, posting::Need need, int& number) {
  const bool isMust = need == posting::Need::Must;
  bool hasHeading = false;
  for (const posting::Requirement& requirement : posting.requirements) {
    if (requirement.need != need) continue;
    if (!hasHeading)
      rows.push_back({.heading = isMust ? RequirementList::tr("Must have") : RequirementList::tr("Nice to have")});
    hasHeading = true;
    rows.push_back({.words = report::shownOnOneLine(posting::wordsOf(posting, requirement)),
                    .kind = kindWord(requirement.kind),
                    .reason = report::shownOnOneLine(requirement.reason),
                    .number = ++number,
                    .place = requirement.span});
  }
}

}  // namespace

std::vector<RequirementRow> requirementRows(const posting::Posting& posting) {
  std::vector<RequirementRow> rows;
  int number = 0;
  appendGroup(rows, posting, posting::Need::Must, number);
  appendGroup(rows, posting, posting::Need::Nice, number);
  return rows;
}

void RequirementModel::setRows(std::vector<RequirementRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int RequirementModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant RequirementModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const RequirementRow& row = at(index.row());
  if (!row.heading.isEmpty())
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
  if (role == Qt::DisplayRole) return row.words;
  if (role != Qt::AccessibleTextRole) return {};
  QStringList spoken{tr("Requirement %1: %2").arg(QString::number(row.number), row.words)};
  if (!row.kind.isEmpty()) spoken += row.kind;
  return spoken.join(u". "_s);
}

Qt::ItemFlags RequirementModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  return at(index.row()).heading.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

}  // namespace candor::analyze
