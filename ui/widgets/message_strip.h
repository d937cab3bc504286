// MessageStrip: one message on its page: what happened, and at most two actions, which stand below the
// words where these are a list or would have no room beside them. It stays until it is solved or closed.
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace candor::widgets {

class Prose;

enum class Tone { Notice, Good, Caution, Blocker, Fault };

class MessageStrip : public QWidget {
  Q_OBJECT

 public:
  explicit MessageStrip(Tone tone, const QString& sentence, QWidget* parent = nullptr);

  void setTitle(const QString& title);  // above the sentence, strong; empty: none
  void setSentence(const QString& sentence);
  void setTone(Tone tone);
  QPushButton* addAction(const QString& text);
  void addClose();  // a cross that hides the strip

 Q_SIGNALS:
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void name();
  void arrange();

  Tone m_tone;
  QVBoxLayout* m_words;
  QHBoxLayout* m_row;
  QBoxLayout* m_body;  // the words, and the actions beside or below them
  QHBoxLayout* m_actions;
  Prose* m_title = nullptr;
  Prose* m_sentence;
};

}  // namespace candor::widgets
