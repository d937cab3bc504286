// SectionList: the sections of a page beside their content; one of them is open.
#pragma once

#include "widgets/ruled_list.h"

#include <QStringListModel>

namespace candor::widgets {

class SectionList : public RuledList {
  Q_OBJECT

 public:
  explicit SectionList(const QStringList& titles, QWidget* parent = nullptr);

 Q_SIGNALS:
  void opened(int section);

 private:
  QStringListModel m_titles;
};

}  // namespace candor::widgets
