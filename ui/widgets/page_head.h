// PageHead: what every page begins with: its title, a line about it, and its actions, above a rule.
#pragma once

#include "style/icon.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace candor::widgets {

class Prose;

class PageHead : public QWidget {
  Q_OBJECT

 public:
  explicit PageHead(const QString& title, const QString& about = {}, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setAbout(const QString& about);
  void setAboutIcon(std::optional<style::Icon> icon);
  void addAction(QWidget* action);  // from left to right; the primary one last

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QHBoxLayout* m_row;
  Prose* m_title;
  Prose* m_about;
  QHBoxLayout* m_aboutRow;
  std::optional<style::Icon> m_icon;
};

}  // namespace candor::widgets
