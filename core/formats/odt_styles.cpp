#include "formats/odt_styles.h"

#include <algorithm>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr int LongestOdtInheritance = 32;  // also ends circles
constexpr int DeepestDefaultOutline = 10;
constexpr int MostColumns = 8;

QString keyOf(QStringView family, const QString& name) { return family.toString() + u'/' + name; }

template <class T>
std::optional<T> firstSaid(const std::optional<T>& own, const std::optional<T>& inherited) {
  return own ? own : inherited;
}

bool isBoldWeight(const QString& weight) { return weight == u"bold" || weight.toInt() >= 600; }

void readLetters(const XmlCursor& xml, OdtStyle& style) {
  const QString size = xml.attribute(u"font-size");
  const double number = QStringView(size).left(size.size() - (size.endsWith(u'%') ? 1 : 2)).toDouble();
  if (size.endsWith(u"pt") && number > 0 && number < 2000) style.size = number;
  if (size.endsWith(u'%') && number > 0 && number < 1000) style.scale = number / 100;
  const QString weight = xml.attribute(u"font-weight");
  if (!weight.isEmpty()) style.isBold = isBoldWeight(weight);
  const QString transform = xml.attribute(u"text-transform");
  if (!transform.isEmpty()) style.isCapitals = transform == u"uppercase";
  const QString display = xml.attribute(u"display");
  if (!display.isEmpty()) style.isHidden = display == u"none";
}

void readProperties(XmlCursor& xml, OdtStyle& style) {
  if (xml.name() == u"text-properties") readLetters(xml, style);
  if (xml.name() != u"section-properties") return xml.skip();
  while (xml.nextChild()) {
    if (xml.name() == u"columns") style.columns = std::clamp(xml.attribute(u"column-count").toInt(), 1, MostColumns);
    xml.skip();
  }
}

}  // namespace

OdtStyle OdtStyle::over(const OdtStyle& base) const {
  OdtStyle both = *this;
  if (!size && scale && base.size) both.size = *base.size * *scale;
  if (!both.size) both.size = base.size;
  if (!both.size) both.scale = firstSaid(scale, base.scale);
  both.isBold = firstSaid(isBold, base.isBold);
  both.isCapitals = firstSaid(isCapitals, base.isCapitals);
  both.isHidden = firstSaid(isHidden, base.isHidden);
  both.headingLevel = firstSaid(headingLevel, base.headingLevel);
  both.columns = firstSaid(columns, base.columns);
  return both;
}

void OdtStyles::readStyle(XmlCursor& xml) {
  OdtStyle style{.parent = xml.attribute(u"parent-style-name")};
  const QString key = keyOf(xml.attribute(u"family"), xml.attribute(u"name"));
  const int level = xml.attribute(u"default-outline-level").toInt();
  if (level > 0) style.headingLevel = std::min(level, DeepestDefaultOutline);
  if (xml.attribute(u"name") == u"Title") style.headingLevel = 1;
  while (xml.nextChild()) readProperties(xml, style);
  m_styles.insert(key, style);
}

OdtStyle OdtStyles::style(QStringView family, const QString& name) const {
  OdtStyle style;
  QString at = name;
  for (int step = 0; step < LongestOdtInheritance && !at.isEmpty(); ++step) {
    const OdtStyle next = m_styles.value(keyOf(family, at));
    style = style.over(next);
    at = next.parent;
  }
  return style.over(m_styles.value(keyOf(family, {})));
}

}  // namespace candor::formats
