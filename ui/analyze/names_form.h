// NamesForm: title, company and place of a posting, to be put right. What the user typed is kept when the posting is
// read anew.
#pragma once

#include "documents/stored_posting.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace candor::analyze {

class NamesForm : public QWidget {
  Q_OBJECT

 public:
  explicit NamesForm(QWidget* parent = nullptr);

  // What was read; fields the user changed stay as they are.
  void setRead(const documents::PostingNames& names);
  // All of them, and forgets what was changed.
  void setNames(const documents::PostingNames& names);
  [[nodiscard]] documents::PostingNames names() const;  // trimmed; the source as it was set

 Q_SIGNALS:
  void corrected();  // a field was left or Enter pressed after a change

 private:
  struct Field {
    QLineEdit* edit = nullptr;
    QString documents::PostingNames::*name = nullptr;
    bool isTyped = false;
  };

  void add(const QString& label, const QString& objectName, QString documents::PostingNames::*name);
  void commit(int field);

  std::vector<Field> m_fields;
  documents::PostingNames m_kept;
};

}  // namespace candor::analyze
