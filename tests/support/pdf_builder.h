// PdfBuilder: PDFs written by hand for tests, so that no document of anybody's lies in the repository.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace candor::tests {

class PdfBuilder {
 public:
  // Adds an object ("<<…>>") and returns its number. Objects may refer to numbers given out later.
  int add(const QByteArray& object) {
    m_objects.append(object);
    return int(m_objects.size()) + Reserved;
  }

  // One of the fonts every reader knows, without embedding: "Helvetica", "Times-Bold" …
  int addBaseFont(const QByteArray& name) {
    return add("<</Type/Font/Subtype/Type1/BaseFont/" + name + "/Encoding/WinAnsiEncoding>>");
  }

  // A Chinese font that is not embedded: its characters are known from poppler-data only. Strings are UTF-16BE.
  int addChineseFont() {
    const int descendant =
        add("<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/"
            "Supplement 4>>"
            "/DW 1000>>");
    return add("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[" +
               QByteArray::number(descendant) + " 0 R]>>");
  }

  // Adds a page of 612 × 792 points; `content` names a font by its number: "/F7 12 Tf".
  void addPage(const QByteArray& content, std::initializer_list<int> fonts) {
    const int stream = add("<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream");
    QByteArray resources;
    for (const int font : fonts) resources += "/F" + QByteArray::number(font) + " " + QByteArray::number(font) + " 0 R";
    const int page = add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents " + QByteArray::number(stream) +
                         " 0 R/Resources<</Font<<" + resources + ">>>>>>");
    m_pages.append(QByteArray::number(page) + " 0 R");
  }

  // A page that is one picture: an image of add()'s.
  void addPicturePage(int image) {
    const QByteArray content = "q 612 0 0 792 0 0 cm /I Do Q";
    const int stream = add("<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream");
    const int page = add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents " + QByteArray::number(stream) +
                         " 0 R/Resources<</XObject<</I " + QByteArray::number(image) + " 0 R>>>>>>");
    m_pages.append(QByteArray::number(page) + " 0 R");
  }

  // Lines of plain text in one font, from the top of a page down.
  void addTextPage(const QByteArray& font, const QByteArrayList& lines) {
    const int number = addBaseFont(font);
    QByteArray content = "BT /F" + QByteArray::number(number) + " 11 Tf 14 TL 72 720 Td ";
    for (const QByteArray& line : lines) content += "(" + line + ") Tj T* ";
    addPage(content + "ET", {number});
  }

  [[nodiscard]] QByteArray build() const {
    QByteArrayList objects = m_objects;
    objects.prepend("<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids[" + m_pages.join(' ') + "]>>");
    objects.prepend("<</Type/Catalog/Pages 2 0 R>>");
    QByteArray pdf = "%PDF-1.5\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
      table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
      pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + "\n" + table + "trailer<</Size " + count + "/Root 1 0 R>>\nstartxref\n" +
           QByteArray::number(pdf.size()) + "\n%%EOF\n";
  }

 private:
  static constexpr int Reserved = 2;  // catalog and page tree
  QByteArrayList m_objects;
  QByteArrayList m_pages;
};

}  // namespace candor::tests
