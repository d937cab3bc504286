// ProfileRow: a field of the profile that can be looked at and corrected. What the user says stands in its place with a
// note of what the file says; it can be set back.
#pragma once

#include "resumes/profile_fields.h"
#include "style/icon.h"
#include "widgets/field_row.h"

class QToolButton;

namespace candor::resumes {

class ProfileRow : public widgets::FieldRow {
  Q_OBJECT

 public:
  ProfileRow(const ShownField& field, const QString& lines, QWidget* parent);

  [[nodiscard]] const ShownField& field() const { return m_field; }
  [[nodiscard]] bool isEdited() const { return m_typing; }
  void setCorrected(const std::optional<QString>& value);
  void look(widgets::FieldState state);  // only the row looked at is in the order of Tab
  void edit();

 Q_SIGNALS:
  void looked();
  void stepped(int rows);  // by the keyboard, to the row after or before
  void corrected(const QString& value);
  void setBackWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  void addSigns();
  QToolButton* addSign(style::Icon icon, const QString& name, void (ProfileRow::*act)());
  [[nodiscard]] QWidget* makeEditor();
  [[nodiscard]] QString typed() const;
  void finish();
  void cancel();

  ShownField m_field;
  QString m_lines;
  QPointer<QWidget> m_typing;
  QWidget* m_check = nullptr;
  QToolButton* m_pencil = nullptr;
  QToolButton* m_back = nullptr;
};

}  // namespace candor::resumes
