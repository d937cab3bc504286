#include "formats/docx_tags.h"

#include "formats/xml_cursor.h"

#include <QStringView>

#include <array>

namespace candor::formats {
namespace {

struct DocxTagName {
  QStringView name;
  DocxTag tag;
};

constexpr std::array DocxTags{
    DocxTagName{u"p", DocxTag::Paragraph},
    DocxTagName{u"r", DocxTag::Run},
    DocxTagName{u"t", DocxTag::Text},
    DocxTagName{u"tab", DocxTag::Tab},
    DocxTagName{u"ptab", DocxTag::Tab},
    DocxTagName{u"br", DocxTag::Break},
    DocxTagName{u"cr", DocxTag::Break},
    DocxTagName{u"noBreakHyphen", DocxTag::Hyphen},
    DocxTagName{u"sym", DocxTag::Symbol},
    DocxTagName{u"hyperlink", DocxTag::Link},
    DocxTagName{u"fldChar", DocxTag::FieldMark},
    DocxTagName{u"instrText", DocxTag::Instruction},
    DocxTagName{u"fldSimple", DocxTag::SimpleField},
    DocxTagName{u"tbl", DocxTag::Table},
    DocxTagName{u"tr", DocxTag::Row},
    DocxTagName{u"tc", DocxTag::Cell},
    DocxTagName{u"txbxContent", DocxTag::Box},
    DocxTagName{u"sectPr", DocxTag::Section},
    DocxTagName{u"lastRenderedPageBreak", DocxTag::PageTurn},
    DocxTagName{u"footnote", DocxTag::Note},
    DocxTagName{u"endnote", DocxTag::Note},
    DocxTagName{u"del", DocxTag::Dropped},
    DocxTagName{u"moveFrom", DocxTag::Dropped},
    DocxTagName{u"delText", DocxTag::Dropped},
    DocxTagName{u"delInstrText", DocxTag::Dropped},
    DocxTagName{u"pPr", DocxTag::Dropped},
    DocxTagName{u"rPr", DocxTag::Dropped},
    DocxTagName{u"tblPr", DocxTag::Dropped},
    DocxTagName{u"tblPrEx", DocxTag::Dropped},
    DocxTagName{u"tblGrid", DocxTag::Dropped},
    DocxTagName{u"trPr", DocxTag::Dropped},
    DocxTagName{u"tcPr", DocxTag::Dropped},
    DocxTagName{u"sdtPr", DocxTag::Dropped},
    DocxTagName{u"sdtEndPr", DocxTag::Dropped},
    DocxTagName{u"rt", DocxTag::Dropped},
    DocxTagName{u"background", DocxTag::Dropped},
};

}  // namespace

DocxTag docxTagOf(const XmlCursor& xml) {
  const QStringView name = xml.name();
  if (xml.space().contains(u"wordprocessingml")) {
    for (const DocxTagName& known : DocxTags)
      if (known.name == name) return known.tag;
    return DocxTag::Other;
  }
  if (name == u"AlternateContent") return DocxTag::Alternatives;
  if (name == u"extent" && xml.space().contains(u"wordprocessingDrawing")) return DocxTag::Extent;
  if (name == u"blip" || name == u"imagedata") return DocxTag::Picture;
  return name == u"t" && xml.space().endsWith(u"math") ? DocxTag::Text : DocxTag::Other;
}

}  // namespace candor::formats
