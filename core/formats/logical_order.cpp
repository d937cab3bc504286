#include "formats/logical_order.h"

#include "formats/glyph_text.h"

#include <QChar>

#include <algorithm>
#include <vector>

namespace candor::formats {

namespace {

enum class Bearing { Left, Right, Number, Neutral };  // letters that run to the right, to the left; digits; others

struct Cluster {
  QString text;  // a letter and its marks
  Bearing bearing = Bearing::Neutral;
};
using Clusters = std::vector<Cluster>;

Bearing bearingOf(QChar sign) {
  switch (sign.direction()) {
    case QChar::DirL: return Bearing::Left;
    case QChar::DirR:
    case QChar::DirAL: return Bearing::Right;
    case QChar::DirEN:
    case QChar::DirAN: return Bearing::Number;
    default: return Bearing::Neutral;
  }
}

Clusters clustersOf(QStringView text) {
  Clusters clusters;
  for (const QChar sign : text) {
    const bool goesOn = sign.isMark() || sign.isLowSurrogate();
    if (goesOn && !clusters.empty())
      clusters.back().text += sign;
    else
      clusters.push_back({.text = sign, .bearing = bearingOf(sign)});
  }
  return clusters;
}

bool isArabic(QChar sign) { return sign.direction() == QChar::DirAL; }

// In Hebrew a number takes signs along that in Arabic part it from the next.
bool joinsNumbers(const Cluster& cluster, bool hasArabic) {
  return cluster.text.size() == 1 && QStringView(hasArabic ? u".,:/" : u".,:/-").contains(cluster.text);
}

bool clingsToNumbers(const Cluster& cluster, bool hasArabic) {
  return !hasArabic && cluster.text.size() == 1 && QStringView(u"%$€£#°").contains(cluster.text);
}

bool bearsAt(const Clusters& clusters, std::size_t at, Bearing bearing) {
  return at < clusters.size() && clusters[at].bearing == bearing;
}

// Turned numbers back, each by itself.
void turnNumbers(Clusters& clusters, std::size_t start, std::size_t end, bool hasArabic) {
  for (std::size_t at = start; at < end; ++at) {
    if (clusters[at].bearing != Bearing::Number) continue;
    std::size_t first = at;
    while (first > 0 && clingsToNumbers(clusters[first - 1], hasArabic)) --first;
    while (at < end &&
           (clusters[at].bearing == Bearing::Number || clingsToNumbers(clusters[at], hasArabic) ||
            (joinsNumbers(clusters[at], hasArabic) && at + 1 < end && bearsAt(clusters, at + 1, Bearing::Number))))
      ++at;
    std::reverse(clusters.begin() + std::ptrdiff_t(first), clusters.begin() + std::ptrdiff_t(at));
  }
}

// Stretches between the letters of one flow, from the first to the last sign that is not neutral.
template <class Turn>
void forEachStretch(Clusters& clusters, Bearing parting, Turn turn) {
  for (std::size_t at = 0; at < clusters.size(); ++at) {
    if (clusters[at].bearing == parting || clusters[at].bearing == Bearing::Neutral) continue;
    std::size_t end = at;
    std::size_t next = at;
    for (; next < clusters.size() && clusters[next].bearing != parting; ++next)
      if (clusters[next].bearing != Bearing::Neutral) end = next + 1;
    turn(at, end);
    at = next;
  }
}

bool hasBearing(const Clusters& clusters, std::size_t start, std::size_t end, Bearing bearing) {
  return std::any_of(clusters.begin() + std::ptrdiff_t(start), clusters.begin() + std::ptrdiff_t(end),
                     [bearing](const Cluster& cluster) { return cluster.bearing == bearing; });
}

void turnLine(Clusters& clusters, bool hasArabic) {
  std::reverse(clusters.begin(), clusters.end());
  forEachStretch(clusters, Bearing::Right, [&](std::size_t start, std::size_t end) {
    if (hasBearing(clusters, start, end, Bearing::Left))
      std::reverse(clusters.begin() + std::ptrdiff_t(start), clusters.begin() + std::ptrdiff_t(end));
    else
      turnNumbers(clusters, start, end, hasArabic);
  });
}

void turnWordsWithin(Clusters& clusters, bool hasArabic) {
  forEachStretch(clusters, Bearing::Left, [&](std::size_t start, std::size_t end) {
    while (start < end && clusters[start].bearing != Bearing::Right) ++start;
    while (end > start && clusters[end - 1].bearing != Bearing::Right) --end;
    std::reverse(clusters.begin() + std::ptrdiff_t(start), clusters.begin() + std::ptrdiff_t(end));
    turnNumbers(clusters, start, end, hasArabic);
  });
}

// Some pages name the brackets they draw, others those that were typed.
void mirrorBrackets(QString& text) {
  const auto isBracket = [](QChar sign) { return QStringView(u"()[]{}").contains(sign); };
  const auto first = std::ranges::find_if(text, isBracket);
  if (first == text.end() || !QStringView(u")]}").contains(*first)) return;
  for (QChar& sign : text)
    if (isBracket(sign)) sign = QChar(sign.mirroredChar());
}

}  // namespace

QString logicalOrder(QStringView visual) {
  const bool hasTurned = std::ranges::any_of(visual, [](QChar sign) { return bearingOf(sign) == Bearing::Right; });
  if (!hasTurned) return visual.toString();
  const bool hasArabic = std::ranges::any_of(visual, isArabic);
  Clusters clusters = clustersOf(visual);
  const bool isTurnedLine = isRightToLeft(visual);
  if (isTurnedLine)
    turnLine(clusters, hasArabic);
  else
    turnWordsWithin(clusters, hasArabic);
  QString text;
  for (const Cluster& cluster : clusters) text += cluster.text;
  if (isTurnedLine) mirrorBrackets(text);
  return text;
}

QString withoutShapes(QStringView visual) {
  QString text;
  for (const QChar sign : visual) {
    const bool isShape = (sign >= u'\ufb50' && sign <= u'\ufdff') || (sign >= u'\ufe70' && sign <= u'\ufefc');
    if (!isShape) {
      text += sign;
      continue;
    }
    QString letters = QString(sign).normalized(QString::NormalizationForm_KC);
    std::ranges::reverse(letters);
    text += letters;
  }
  return text;
}

}  // namespace candor::formats
