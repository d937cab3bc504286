// RequirementList: the requirements as they were read from a posting, musts first, before anything is compared with
// them. Each leads to its place in the posting's text.
#pragma once

#include "base/span.h"
#include "posting/posting.h"
#include "widgets/ruled_list.h"

#include <QAbstractListModel>

#include <vector>

namespace candor::analyze {

struct RequirementRow {
  QString heading = {};  // not empty: of a group
  QString words = {};
  QString kind = {};    // "degree"; empty for a skill
  QString reason = {};  // why it counts as a must or as nice to have, in the posting's words
  int number = 0;
  Span place = {};

  friend bool operator==(const RequirementRow&, const RequirementRow&) = default;
};

[[nodiscard]] std::vector<RequirementRow> requirementRows(const posting::Posting& posting);

class RequirementModel : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  void setRows(std::vector<RequirementRow> rows);
  [[nodiscard]] const RequirementRow& at(int row) const { return m_rows[std::size_t(row)]; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  std::vector<RequirementRow> m_rows;
};

class RequirementList : public widgets::RuledList {
  Q_OBJECT

 public:
  explicit RequirementList(QWidget* parent = nullptr);

  void setRows(std::vector<RequirementRow> rows);
  [[nodiscard]] const RequirementModel& requirements() const { return *m_model; }

 Q_SIGNALS:
  void placeWanted(Span place);

 private:
  RequirementModel* m_model;
};

}  // namespace candor::analyze
