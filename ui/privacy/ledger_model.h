// LedgerModel: the rows of the ledger, newest first, and those of them that fit a kind and some words. All rows are
// held: they are a few numbers each.
#pragma once

#include "audit/entry.h"
#include "security/ledger_words.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace candor::privacy {

using security::LedgerKind;

enum class LedgerColumn { Time, Act, Subject, Amount, Number };
inline constexpr int LedgerColumnCount = 5;

struct LedgerFilter {
  std::optional<LedgerKind> kind = std::nullopt;  // nothing: all
  QString words = {};                             // all of them, in what was done or in what it was done to

  [[nodiscard]] bool isNarrowing() const { return kind || !words.trimmed().isEmpty(); }
};

class LedgerModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;

  void setEntries(std::vector<audit::Entry> entries);
  void setFilter(const LedgerFilter& filter);
  [[nodiscard]] const LedgerFilter& filter() const { return m_filter; }
  [[nodiscard]] int total() const { return int(m_entries.size()); }  // without the filter

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void narrow();
  [[nodiscard]] bool fits(const audit::Entry& entry, const QStringList& words) const;

  std::vector<audit::Entry> m_entries;
  std::vector<std::size_t> m_shown;  // places in m_entries
  LedgerFilter m_filter;
};

}  // namespace candor::privacy
