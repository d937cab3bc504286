// ArchiveForm: the passphrase of a sealed file that a new vault is to be filled from.
#pragma once

#include "unlock/door.h"

#include <QWidget>

class QPushButton;

namespace candor::widgets {
class Prose;
class SecretEdit;
}  // namespace candor::widgets

namespace candor::unlock {

class ArchiveForm : public QWidget {
  Q_OBJECT

 public:
  explicit ArchiveForm(QWidget* parent = nullptr);

  void setPath(const QString& path);
  [[nodiscard]] const QString& path() const { return m_path; }
  [[nodiscard]] bool isConfirmed() const { return m_isConfirmed; }
  [[nodiscard]] GivenArchive take();  // it has to be confirmed anew afterwards
  void focusFirst();

 Q_SIGNALS:
  void confirmed();

 private:
  void confirm();

  QString m_path;
  bool m_isConfirmed = false;
  widgets::Prose* m_name;
  widgets::SecretEdit* m_passphrase;
  QPushButton* m_next;
};

}  // namespace candor::unlock
