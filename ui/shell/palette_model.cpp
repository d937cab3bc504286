#include "shell/palette.h"

#include <algorithm>

namespace candor::shell {

using namespace Qt::StringLiterals;

void PaletteModel::setActions(std::vector<PaletteRow> rows) {
  beginResetModel();
  m_actions = std::move(rows);
  m_found.clear();
  endResetModel();
}

void PaletteModel::setFound(std::vector<PaletteRow> rows) {
  beginResetModel();
  m_found = std::move(rows);
  endResetModel();
}

const PaletteRow& PaletteModel::at(int row) const {
  const auto actions = int(m_actions.size());
  return row < actions ? m_actions[std::size_t(row)] : m_found[std::size_t(row - actions)];
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_actions.size() + m_found.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
  const PaletteRow& row = at(index.row());
  if (role == Qt::DisplayRole) return row.title;
  if (role == Qt::AccessibleTextRole) return QStringList({row.title, row.detail, row.hint}).join(u", "_s);
  return {};
}

std::vector<PaletteRow> matching(const std::vector<PaletteRow>& rows, const QString& words) {
  const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
  std::vector<PaletteRow> found;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), [&](const PaletteRow& row) {
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return row.title.contains(word, Qt::CaseInsensitive); });
  });
  return found;
}

}  // namespace candor::shell
