#include "formats/formats.h"

#include "formats/doc.h"
#include "formats/docx.h"
#include "formats/esco.h"
#include "formats/html.h"
#include "formats/json_resume.h"
#include "formats/markdown.h"
#include "formats/odt.h"
#include "formats/onet.h"
#include "formats/pdf.h"
#include "formats/rtf.h"

#include <QString>

#include <algorithm>
#include <array>
#include <exception>
#include <new>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::FormatId;

constexpr std::array ReaderRows{
    Row{.id = FormatId::Pdf, .read = readPdf},
    Row{.id = FormatId::Docx, .read = readDocx},
    Row{.id = FormatId::Odt, .read = readOdt},
    Row{.id = FormatId::Rtf, .read = readRtf},
    Row{.id = FormatId::Html, .read = readHtml},
    Row{.id = FormatId::Markdown, .read = readMarkdown},
    Row{.id = FormatId::JsonResume, .read = readJsonResume},
    Row{.id = FormatId::Doc, .read = readDoc},
    Row{.id = FormatId::Onet, .read = readOnet},
    Row{.id = FormatId::Esco, .read = readEsco},
};

}  // namespace

std::span<const Row> rows() { return ReaderRows; }

Result<reading::Document> read(FormatId id, const QByteArray& content) {
  const auto row = std::ranges::find(ReaderRows, id, &Row::id);
  if (row == ReaderRows.end()) return Error{Fault::UnknownFormat, u"no reader for this format"_s};
  const reading::Limits& limits = reading::format(id).limits;
  if (content.size() > limits.bytes) return Error{Fault::TooLarge, u"%1 bytes"_s.arg(content.size())};
  try {
    return row->read(content, limits);
  } catch (const std::bad_alloc&) {
    return Error{Fault::TooLarge, u"out of memory"_s};
  } catch (const std::exception&) {
    return Error{Fault::Damaged, u"the format's reader gave up"_s};
  }
}

}  // namespace candor::formats
