#include "print/letter_tables.h"

#include <QByteArray>
#include <QtEndian>

#include <map>
#include <string>
#include <utility>

namespace candor::print {
namespace {

using Code = std::string;                    // two bytes, as the page says them
using Table = std::map<Code, QString>;       // of one font
using Glyph = std::pair<std::string, Code>;  // the font's name on the page

// Hears the glyphs of a page in the order they are drawn.
class Glyphs final : public QPDFObjectHandle::ParserCallbacks {
 public:
  void handleObject(QPDFObjectHandle object) override {
    if (object.isOperator()) return obey(object.getOperatorValue());
    if (object.isName()) m_name = object.getName();
    if (object.isString()) m_string = object.getStringValue();
  }
  void handleEOF() override {}

  [[nodiscard]] const std::vector<Glyph>& drawn() const { return m_drawn; }

 private:
  void obey(const std::string& command) {
    if (command == "Tf") m_font = m_name;
    if (command != "Tj") return;
    for (std::size_t i = 0; i + 1 < m_string.size(); i += 2) m_drawn.emplace_back(m_font, m_string.substr(i, 2));
  }

  std::string m_name;
  std::string m_string;
  std::string m_font;
  std::vector<Glyph> m_drawn;
};

QByteArray hex(const QString& letters) {
  QByteArray bytes(letters.size() * 2, '\0');
  qToBigEndian<quint16>(letters.utf16(), letters.size(), bytes.data());
  return bytes.toHex();
}

QByteArray mapOf(const Table& table) {
  QByteArray map =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
  for (const auto& [code, letters] : table)
    map += "1 beginbfchar\n<" + QByteArray::fromStdString(code).toHex() + "> <" + hex(letters) + ">\nendbfchar\n";
  return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace

void putLetters(QPDF& file, const std::vector<QPDFPageObjectHelper>& pages,
                const std::vector<std::vector<QString>>& letters) {
  std::map<QPDFObjGen, Table> tables;
  for (std::size_t page = 0; page < pages.size(); ++page) {
    Glyphs glyphs;
    QPDFPageObjectHelper helper = pages[page];
    helper.parseContents(&glyphs);
    if (page >= letters.size() || glyphs.drawn().size() != letters[page].size()) continue;
    QPDFObjectHandle fonts = helper.getAttribute("/Resources", false).getKey("/Font");
    for (std::size_t i = 0; i < letters[page].size(); ++i) {
      const auto& [font, code] = glyphs.drawn()[i];
      tables[fonts.getKey(font).getObjGen()].try_emplace(code, letters[page][i]);
    }
  }
  for (const auto& [font, table] : tables)
    file.getObjectByObjGen(font).replaceKey("/ToUnicode",
                                            QPDFObjectHandle::newStream(&file, mapOf(table).toStdString()));
}

}  // namespace candor::print
