// Word and OpenDocument files made from the XML of their parts.
#pragma once

#include "support/zip_builder.h"

#include <QByteArray>

#include <vector>

namespace candor::tests {

inline const QByteArray WordSpaces =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
    " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

struct WordPart {
  QByteArray type;  // of the relation: "styles", "header"
  QByteArray name;  // below word/
  QByteArray xml;   // "@" before its root's ">" stands for the name spaces
};

inline QByteArray relationship(const QByteArray& id, const QByteArray& type, const QByteArray& target,
                               const QByteArray& mode = {}) {
  return "<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
         type + "\" Target=\"" + target + "\"" + (mode.isEmpty() ? QByteArray() : " TargetMode=\"" + mode + "\"") +
         "/>";
}

// Relations of the parts have the ids p0, p1, …; link1 leads to https://example.org/.
inline QByteArray wordFile(const QByteArray& body, const std::vector<WordPart>& parts = {}) {
  QByteArray relations = relationship("link1", "hyperlink", "https://example.org/", "External");
  std::vector<ZipEntry> entries;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    relations += relationship("p" + QByteArray::number(int(i)), parts[i].type, parts[i].name);
    QByteArray xml = parts[i].xml;
    entries.push_back(
        {.name = "word/" + parts[i].name, .content = xml.replace("@>", WordSpaces + ">"), .isDeflated = true});
  }
  const QByteArray head = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  entries.push_back({.name = "_rels/.rels",
                     .content = head + relationship("a", "officeDocument", "word/document.xml") +
                                relationship("b", "core-properties", "docProps/core.xml") + "</Relationships>"});
  entries.push_back({.name = "docProps/core.xml",
                     .content = "<cp:coreProperties xmlns:cp=\"cp\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                                "<dc:title>My resume</dc:title><dc:creator>Jane Doe</dc:creator></cp:coreProperties>"});
  entries.push_back({.name = "word/_rels/document.xml.rels", .content = head + relations + "</Relationships>"});
  entries.push_back({.name = "word/document.xml",
                     .content = "<w:document" + WordSpaces + "><w:body>" + body + "</w:body></w:document>",
                     .isDeflated = true});
  return zipOf(entries);
}

inline const QByteArray OpenSpaces =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

// `styles`: of the paragraphs; `common`: what styles.xml holds.
inline QByteArray openDocument(const QByteArray& body, const QByteArray& styles = {}, const QByteArray& common = {}) {
  return zipOf({{.name = "mimetype", .content = "application/vnd.oasis.opendocument.text"},
                {.name = "content.xml",
                 .content = "<office:document-content" + OpenSpaces + "><office:automatic-styles>" + styles +
                            "</office:automatic-styles><office:body><office:text>" + body +
                            "</office:text></office:body></office:document-content>",
                 .isDeflated = true},
                {.name = "styles.xml",
                 .content = "<office:document-styles" + OpenSpaces + ">" + common + "</office:document-styles>"}});
}

}  // namespace candor::tests
