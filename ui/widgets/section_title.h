// SectionTitle: what a section begins with: its title, a note beside it and a rule below.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace candor::widgets {

class Prose;

class SectionTitle : public QWidget {
  Q_OBJECT

 public:
  explicit SectionTitle(const QString& title, const QString& note = {}, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setNote(const QString& note);
  void addAtEnd(QWidget* widget);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QHBoxLayout* m_row;
  Prose* m_title;
  Prose* m_note;
};

}  // namespace candor::widgets
