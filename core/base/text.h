// Text<Tag>: a text that knows whose it is, so that a resume cannot be passed where a posting is meant.
#pragma once

#include <QString>

#include <utility>

namespace candor {

template <class Tag>
class Text {
 public:
  Text() = default;
  explicit Text(QString text) : m_text(std::move(text)) {}

  [[nodiscard]] const QString& string() const { return m_text; }
  [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

  friend bool operator==(const Text&, const Text&) = default;

 private:
  QString m_text;
};

using ResumeText = Text<struct ResumeTag>;
using PostingText = Text<struct PostingTag>;

}  // namespace candor
