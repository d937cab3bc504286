#include "privacy/ledger_model.h"

#include "style/look.h"
#include "words/dates.h"

#include <algorithm>

namespace candor::privacy {

namespace {

bool isNumberColumn(int column) { return column == int(LedgerColumn::Amount) || column == int(LedgerColumn::Number); }

bool isAlarm(audit::Act act) {
  using audit::Act;
  return act == Act::UnlockFailed || act == Act::RolledBack || act == Act::HeaderChanged ||
         act == Act::AttemptsChanged || act == Act::ClockJumped;
}

QString cellWords(const audit::Entry& entry, LedgerColumn column) {
  switch (column) {
    case LedgerColumn::Time: return words::dayAndTime(entry.time);
    case LedgerColumn::Act: return security::wordsOf(entry.act);
    case LedgerColumn::Subject: return security::subjectWords(entry.subject);
    case LedgerColumn::Amount: return security::amountWords(entry);
    case LedgerColumn::Number: return QString::number(entry.number);
  }
  return {};
}

QVariant cellInk(const audit::Entry& entry, LedgerColumn column) {
  const style::Tokens& t = style::tokens();
  if (column == LedgerColumn::Act) return isAlarm(entry.act) ? QVariant(t.cau) : QVariant();
  return t.text2;
}

}  // namespace

void LedgerModel::setEntries(std::vector<audit::Entry> entries) {
  beginResetModel();
  m_entries = std::move(entries);
  narrow();
  endResetModel();
}

void LedgerModel::setFilter(const LedgerFilter& filter) {
  beginResetModel();
  m_filter = filter;
  narrow();
  endResetModel();
}

void LedgerModel::narrow() {
  m_shown.clear();
  const QStringList wanted = m_filter.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  for (std::size_t i = 0; i < m_entries.size(); ++i)
    if (fits(m_entries[i], wanted)) m_shown.push_back(i);
}

bool LedgerModel::fits(const audit::Entry& entry, const QStringList& wanted) const {
  if (m_filter.kind && security::kindOf(entry.act) != *m_filter.kind) return false;
  if (wanted.isEmpty()) return true;
  const QString said = security::wordsOf(entry.act) + QLatin1Char(' ') + security::subjectWords(entry.subject);
  return std::all_of(wanted.begin(), wanted.end(),
                     [&said](const QString& word) { return said.contains(word, Qt::CaseInsensitive); });
}

int LedgerModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int LedgerModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : LedgerColumnCount; }

QVariant LedgerModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto column = LedgerColumn(index.column());
  const audit::Entry& entry = m_entries[m_shown[std::size_t(index.row())]];
  switch (role) {
    case Qt::DisplayRole: return cellWords(entry, column);
    case Qt::ForegroundRole: return cellInk(entry, column);
    case Qt::TextAlignmentRole:
      return isNumberColumn(index.column()) ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole:
      return column == LedgerColumn::Act ? style::type().font(style::Step::Body, style::Weight::Medium) : QVariant();
    default: return {};
  }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return int((isNumberColumn(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (LedgerColumn(section)) {
    case LedgerColumn::Time: return tr("Time");
    case LedgerColumn::Act: return tr("What was done");
    case LedgerColumn::Subject: return tr("To what");
    case LedgerColumn::Amount: return tr("How much");
    case LedgerColumn::Number: return tr("Row");
  }
  return {};
}

}  // namespace candor::privacy

#include "moc_ledger_model.cpp"
