// Wrapping: tells line breaks that only wrap a paragraph (mails, terminals) from those that end a line.
#pragma once

#include <QStringView>

namespace candor::posting {

class Wrapping {
 public:
  explicit Wrapping(QStringView text);

  // Whether the text goes on after the line break at `at`.
  [[nodiscard]] bool continuesAfter(qsizetype at) const;

 private:
  QStringView m_text;
  qsizetype m_width = 0;  // the column lines are wrapped at; 0: they are not
};

}  // namespace candor::posting
