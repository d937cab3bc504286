#include "widgets/evidence_model.h"

#include "style/look.h"

using namespace Qt::StringLiterals;

namespace candor::widgets {

QString wordOf(EvidenceStatus status) {
  switch (status) {
    case EvidenceStatus::Met: return EvidenceModel::tr("Met");
    case EvidenceStatus::Partly: return EvidenceModel::tr("Partly");
    case EvidenceStatus::Missing: return EvidenceModel::tr("Missing");
  }
  return {};
}

style::Icon iconOf(EvidenceStatus status) {
  switch (status) {
    case EvidenceStatus::Met: return style::Icon::Met;
    case EvidenceStatus::Partly: return style::Icon::Partly;
    case EvidenceStatus::Missing: return style::Icon::Missing;
  }
  return style::Icon::Missing;
}

QColor colourOf(EvidenceStatus status) {
  switch (status) {
    case EvidenceStatus::Met: return style::tokens().pos;
    case EvidenceStatus::Partly: return style::tokens().cau;
    case EvidenceStatus::Missing: return style::tokens().neg;
  }
  return style::tokens().text;
}

void EvidenceModel::setRows(std::vector<EvidenceRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const EvidenceRow& row = m_rows[std::size_t(index.row())];
  switch (role) {
    case HeadingRole: return row.heading;
    case NumberRole: return row.number;
    case StatusRole: return int(row.status);
    case Qt::DisplayRole:
    case RequirementRole: return row.heading.isEmpty() ? row.requirement : row.heading;
    case HowRole: return row.how;
    case QuotesRole: return row.quotes;
    case ReasonRole: return row.reason;
    case FactsRole: return row.facts;
    case Qt::AccessibleTextRole: return spoken(row);
  }
  return {};
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  const bool isHeading = !m_rows[std::size_t(index.row())].heading.isEmpty();
  return isHeading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString EvidenceModel::spoken(const EvidenceRow& row) {
  if (!row.heading.isEmpty()) return row.heading + u": "_s + row.facts;
  QStringList parts = {
      tr("Requirement %1, %2: %3").arg(QString::number(row.number), wordOf(row.status), row.requirement)};
  if (!row.how.isEmpty()) parts.append(row.how);
  for (const QString& quote : row.quotes) parts.append(tr("“%1”").arg(quote));
  if (row.quotes.isEmpty()) parts.append(tr("No line of the resume speaks of this."));
  if (!row.reason.isEmpty()) parts.append(row.reason);
  return parts.join(u". "_s);
}

}  // namespace candor::widgets

#include "moc_evidence_model.cpp"
