// The styles of an OpenDocument text, its own and those of single paragraphs, each with what it inherits.
#pragma once

#include "formats/xml_cursor.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace candor::formats {

// What a style says; what it leaves open comes from the style it is based on or the paragraph around.
struct OdtStyle {
  QString parent = {};
  std::optional<double> size = {};   // in points
  std::optional<double> scale = {};  // times the size around, when no size is given
  std::optional<bool> isBold = {};
  std::optional<bool> isCapitals = {};
  std::optional<bool> isHidden = {};
  std::optional<int> headingLevel = {};
  std::optional<int> columns = {};

  [[nodiscard]] OdtStyle over(const OdtStyle& base) const;
};

class OdtStyles {
 public:
  // Reads a style:style or style:default-style whose start the cursor has entered, to its end.
  void readStyle(XmlCursor& xml);

  // With all it inherits, down to the default of its family ("paragraph", "text", "section").
  [[nodiscard]] OdtStyle style(QStringView family, const QString& name) const;

 private:
  QHash<QString, OdtStyle> m_styles;  // by family/name; the name of a family's default is empty
};

}  // namespace candor::formats
