// Words of a page set by hand, in a type whose letters are all half as wide as high: what tests of layout steps read.
#pragma once

#include "formats/page_word.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace candor::tests {

class SetType {
 public:
  double size = 10;
  bool isBold = false;

  // Sets a line of words, a normal space apart, its first letter at x and its top at y.
  SetType& line(double x, double y, const QString& text) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size(); ++at) {
      const double width = static_cast<double>(words[at].size()) * size / 2;
      m_words.push_back(formats::PageWord{.text = words[at],
                                          .box = QRectF(x, y, width, size * 1.1),
                                          .size = size,
                                          .isBold = isBold,
                                          .hasSpaceAfter = at + 1 < words.size()});
      x += width + size * 0.25;
    }
    return *this;
  }

  // Sets lines under each other, 1.2 sizes apart.
  SetType& lines(double x, double y, const QStringList& texts) {
    for (const QString& text : texts) {
      line(x, y, text);
      y += size * 1.2;
    }
    return *this;
  }

  [[nodiscard]] const std::vector<formats::PageWord>& words() const { return m_words; }

 private:
  std::vector<formats::PageWord> m_words;
};

}  // namespace candor::tests
