// EvidenceModel: the rows of a list of requirements. Any other model serves as well if it answers the same roles.
#pragma once

#include "style/icon.h"
#include "style/tokens.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace candor::widgets {

enum class EvidenceStatus { Met, Partly, Missing };

[[nodiscard]] QString wordOf(EvidenceStatus status);
[[nodiscard]] style::Icon iconOf(EvidenceStatus status);
[[nodiscard]] QColor colourOf(EvidenceStatus status);

enum EvidenceRole {
  HeadingRole = Qt::UserRole + 1,  // QString: set for the heading of a group, which is no requirement
  NumberRole,                      // int: the number in the margin, from 1
  StatusRole,                      // int: an EvidenceStatus
  RequirementRole,                 // QString: the posting's words
  HowRole,                         // QString: "exact", "related"; may be empty
  QuotesRole,                      // QStringList: the resume's words; empty when missing
  ReasonRole,                      // QString: place and reason, shown for the current row
  FactsRole,                       // QString: of a heading, "3 met, 2 partly, 1 missing"
};

struct EvidenceRow {
  QString heading = {};  // not empty: a heading with facts, the rest is unused
  QString facts = {};
  int number = 0;
  EvidenceStatus status = EvidenceStatus::Missing;
  QString requirement = {};
  QString how = {};
  QStringList quotes = {};
  QString reason = {};
};

class EvidenceModel : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  void setRows(std::vector<EvidenceRow> rows);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  [[nodiscard]] static QString spoken(const EvidenceRow& row);

  std::vector<EvidenceRow> m_rows;
};

}  // namespace candor::widgets
