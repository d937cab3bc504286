#include "reading/format.h"

#include "reading/signature.h"

#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <array>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array PdfNames{std::string_view("pdf")};
constexpr std::array DocxNames{std::string_view("docx"), std::string_view("docm"), std::string_view("dotx")};
constexpr std::array DocNames{std::string_view("doc"), std::string_view("dot")};
constexpr std::array OdtNames{std::string_view("odt"), std::string_view("ott")};
constexpr std::array RtfNames{std::string_view("rtf")};
constexpr std::array HtmlNames{std::string_view("html"), std::string_view("htm"), std::string_view("xhtml")};
constexpr std::array TextNames{std::string_view("txt"), std::string_view("text")};
constexpr std::array MarkdownNames{std::string_view("md"), std::string_view("markdown")};
constexpr std::array JsonNames{std::string_view("json")};
constexpr std::array PictureNames{std::string_view("png"), std::string_view("jpg"), std::string_view("jpeg"),
                                  std::string_view("tif"), std::string_view("tiff")};

// In the order they are tried: formats with an unmistakable mark first, plain text, which takes nearly anything, last.
constexpr std::array Table{
    Format{.id = FormatId::Pdf, .name = "PDF", .extensions = PdfNames, .looksLike = isPdf, .limits = {}},
    Format{.id = FormatId::Docx, .name = "Word", .extensions = DocxNames, .looksLike = isDocx, .limits = {}},
    Format{.id = FormatId::Doc, .name = "Word 97", .extensions = DocNames, .looksLike = isDoc, .limits = {}},
    Format{.id = FormatId::Odt, .name = "OpenDocument", .extensions = OdtNames, .looksLike = isOdt, .limits = {}},
    Format{.id = FormatId::Rtf, .name = "RTF", .extensions = RtfNames, .looksLike = isRtf, .limits = {}},
    Format{.id = FormatId::Picture,
           .name = "picture",
           .extensions = PictureNames,
           .looksLike = isPicture,
           .limits = {},
           .words = Words::InPictures},
    Format{.id = FormatId::Html, .name = "HTML", .extensions = HtmlNames, .looksLike = isHtml, .limits = {}},
    Format{.id = FormatId::JsonResume,
           .name = "JSON Resume",
           .extensions = JsonNames,
           .looksLike = isJsonResume,
           .limits = {}},
    Format{
        .id = FormatId::Markdown, .name = "Markdown", .extensions = MarkdownNames, .looksLike = nullptr, .limits = {}},
    Format{.id = FormatId::Text,
           .name = "plain text",
           .extensions = TextNames,
           .looksLike = nullptr,
           .limits = {},
           .words = Words::Plain},
};

// The publishers' files are large: O*NET's ZIP has 13 MB and unpacks to 100, ESCO's 30 and 150. Of what is in them,
// names and relations alone come back.
constexpr Limits LimitsOfKnowledge{
    .bytes = 64 * 1024 * 1024, .inflatedBytes = 512LL * 1024 * 1024, .textUnits = 16 * 1024 * 1024, .wallSeconds = 30};
constexpr std::array ZipNames{std::string_view("zip")};
constexpr std::array CsvNames{std::string_view("csv"), std::string_view("zip")};

constexpr std::array KnowledgeTable{
    Format{.id = FormatId::Onet,
           .name = "O*NET database",
           .extensions = ZipNames,
           .looksLike = nullptr,
           .limits = LimitsOfKnowledge},
    Format{.id = FormatId::Esco,
           .name = "ESCO table",
           .extensions = CsvNames,
           .looksLike = nullptr,
           .limits = LimitsOfKnowledge},
};

const Format* byExtension(QStringView fileName) {
  const qsizetype dot = fileName.lastIndexOf(u'.');
  if (dot < 0) return nullptr;
  const QString extension = fileName.mid(dot + 1).toString().toLower();
  for (const Format& candidate : Table)
    for (const std::string_view name : candidate.extensions)
      if (extension == QLatin1StringView(name.data(), qsizetype(name.size()))) return &candidate;
  return nullptr;
}

Error nothingFits(const Format* promised, QByteArrayView content) {
  if (isEncryptedOffice(content)) return {Fault::Protected, u"encrypted Office document"_s};
  if (promised && promised->looksLike) return {Fault::Damaged, u"the mark of the format is missing"_s};
  return {Fault::UnknownFormat, u"neither a document nor text"_s};
}

Result<FormatId> within(const Format& found, QByteArrayView content) {
  if (content.size() > found.limits.bytes) return Error{Fault::TooLarge, u"%1 bytes"_s.arg(content.size())};
  return found.id;
}

}  // namespace

std::span<const Format> formats() { return Table; }

const Format& format(FormatId id) {
  for (const std::span<const Format> table : {std::span<const Format>(Table), std::span<const Format>(KnowledgeTable)})
    if (const auto found = std::ranges::find(table, id, &Format::id); found != table.end()) return *found;
  return Table.back();
}

Result<FormatId> recognise(QStringView fileName, QByteArrayView content) {
  if (content.isEmpty()) return Error{Fault::NoText, u"the file is empty"_s};
  for (const Format& candidate : Table)
    if (candidate.looksLike && candidate.looksLike(content)) return within(candidate, content);

  const Format* promised = byExtension(fileName);
  if (!isText(content)) return nothingFits(promised, content);
  // A text named like a web page or a JSON Resume is one without its usual beginning; named otherwise it is just text.
  const bool isTextual = promised && (promised->id == FormatId::Html || promised->id == FormatId::JsonResume ||
                                      promised->id == FormatId::Markdown);
  return within(isTextual ? *promised : format(FormatId::Text), content);
}

}  // namespace candor::reading
