// The styles of a Word document, each with what it inherits. Which paragraphs are headings is known by outline level,
// as styles are named in the author's language.
#pragma once

#include "base/result.h"
#include "formats/flow.h"
#include "formats/xml_cursor.h"
#include "reading/format.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace candor::formats {

// What a style or a run says about letters; what it leaves open comes from elsewhere.
struct DocxLook {
  std::optional<double> size = {};
  std::optional<bool> isBold = {};
  std::optional<bool> isCapitals = {};
  std::optional<bool> isHidden = {};

  [[nodiscard]] DocxLook over(const DocxLook& base) const;
  [[nodiscard]] FlowLook flowLook() const;
};

struct DocxStyle {
  DocxLook look = {};
  std::optional<int> headingLevel = {};  // 0: told to be none
  std::optional<int> listLevel = {};     // from 1; 0: told to be none
};

// Reads w:rPr, whose start the cursor has entered, to its end; also tells the character style it names.
struct DocxRunProperties {
  DocxLook look = {};
  QString style = {};
};
[[nodiscard]] DocxRunProperties readRunProperties(XmlCursor& xml);

// A header or footer of a section, by the id of its relation.
struct DocxRunning {
  QString relation;
  bool isHeader = true;
  QString pages;  // "default", "first", "even"
};

struct DocxSection {
  int columns = 1;
  bool hasOwnFirstPage = false;
  std::vector<DocxRunning> running = {};
};
[[nodiscard]] DocxSection readSection(XmlCursor& xml);  // likewise for w:sectPr

struct DocxParagraphProperties {
  QString style = {};
  DocxStyle own = {};
  std::optional<DocxSection> section = {};  // that ends with the paragraph
};
[[nodiscard]] DocxParagraphProperties readParagraphProperties(XmlCursor& xml);  // likewise for w:pPr

// The value of an on/off element of Word: absent means on.
[[nodiscard]] bool isOn(const XmlCursor& xml);

class DocxStyles {
 public:
  // An empty part has no styles. Fails as the XML does.
  [[nodiscard]] static Result<DocxStyles> read(const QByteArray& part, const reading::Limits& limits);

  // By style id; an empty or unknown one gives the default paragraph style.
  [[nodiscard]] const DocxStyle& paragraph(const QString& id) const;
  [[nodiscard]] DocxLook character(const QString& id) const;
  [[nodiscard]] const QString& language() const { return m_language; }

 private:
  struct Raw;
  DocxStyle resolved(const QHash<QString, Raw>& raw, const QString& id) const;

  QHash<QString, DocxStyle> m_styles;
  QHash<QString, DocxStyle> m_characters;
  DocxStyle m_default;
  QString m_language;
};

}  // namespace candor::formats
