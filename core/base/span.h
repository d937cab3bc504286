// Span: a place in a text, counted in UTF-16 units as QString does. Code points, which JSON shows, are made by
// CodePoints.
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <vector>

namespace candor {

struct Span {
  qsizetype start = 0;
  qsizetype length = 0;

  [[nodiscard]] qsizetype end() const { return start + length; }
  [[nodiscard]] bool isEmpty() const { return length == 0; }
  [[nodiscard]] bool contains(Span other) const { return start <= other.start && other.end() <= end(); }
  [[nodiscard]] bool overlaps(Span other) const { return start < other.end() && other.start < end(); }
  [[nodiscard]] QStringView in(QStringView text) const { return text.mid(start, length); }

  friend auto operator<=>(const Span&, const Span&) = default;
};

// Turns UTF-16 offsets of one text into Unicode code-point offsets; each look-up is logarithmic in the surrogate pairs.
class CodePoints {
 public:
  explicit CodePoints(QStringView text);
  [[nodiscard]] qsizetype at(qsizetype utf16Offset) const;

 private:
  std::vector<qsizetype> m_pairs;  // offsets of the low surrogates
};

}  // namespace candor
