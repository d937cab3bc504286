#include "formats/rtf_words.h"

#include <algorithm>
#include <array>

namespace candor::formats {
namespace {

struct Entry {
  std::string_view name;
  RtfMeaning meaning;
};

// Sorted by name, as it is searched for every word of a file.
constexpr std::array Words{
    Entry{"\n", {RtfWord::Paragraph}},
    Entry{"\r", {RtfWord::Paragraph}},
    Entry{"*", {RtfWord::Ignorable}},
    Entry{"-", {RtfWord::Unknown}},
    Entry{"\\", {RtfWord::Sign, u'\\'}},
    Entry{"_", {RtfWord::Sign, u'-'}},
    Entry{"ansicpg", {RtfWord::CodePage}},
    Entry{"author", {RtfWord::Author}},
    Entry{"b", {RtfWord::Bold}},
    Entry{"bullet", {RtfWord::Sign, u'•'}},
    Entry{"caps", {RtfWord::Capitals}},
    Entry{"cell", {RtfWord::Cell}},
    Entry{"colortbl", {RtfWord::Skipped}},
    Entry{"cols", {RtfWord::Columns}},
    Entry{"deleted", {RtfWord::Deleted}},
    Entry{"emdash", {RtfWord::Sign, u'—'}},
    Entry{"emspace", {RtfWord::Sign, u' '}},
    Entry{"endash", {RtfWord::Sign, u'–'}},
    Entry{"enspace", {RtfWord::Sign, u' '}},
    Entry{"f", {RtfWord::Font}},
    Entry{"fcharset", {RtfWord::Charset}},
    Entry{"field", {RtfWord::Field}},
    Entry{"fldinst", {RtfWord::FieldInstruction}},
    Entry{"fldrslt", {RtfWord::FieldResult}},
    Entry{"fonttbl", {RtfWord::FontTable}},
    Entry{"footer", {RtfWord::Footer}},
    Entry{"footerf", {RtfWord::Footer}},
    Entry{"footerl", {RtfWord::Footer}},
    Entry{"footerr", {RtfWord::Footer}},
    Entry{"footnote", {RtfWord::Note}},
    Entry{"fs", {RtfWord::Size}},
    Entry{"header", {RtfWord::Header}},
    Entry{"headerf", {RtfWord::Header}},
    Entry{"headerl", {RtfWord::Header}},
    Entry{"headerr", {RtfWord::Header}},
    Entry{"info", {RtfWord::Info}},
    Entry{"intbl", {RtfWord::InTable}},
    Entry{"ldblquote", {RtfWord::Sign, u'“'}},
    Entry{"line", {RtfWord::Line}},
    Entry{"listtext", {RtfWord::ListMark}},
    Entry{"lquote", {RtfWord::Sign, u'‘'}},
    Entry{"mac", {RtfWord::MacCharset}},
    Entry{"nestcell", {RtfWord::NestedCell}},
    Entry{"nestrow", {RtfWord::NestedRow}},
    Entry{"nofpages", {RtfWord::Pages}},
    Entry{"nonesttables", {RtfWord::Skipped}},
    Entry{"nonshppict", {RtfWord::Skipped}},
    Entry{"objdata", {RtfWord::Skipped}},
    Entry{"outlinelevel", {RtfWord::OutlineLevel}},
    Entry{"page", {RtfWord::Paragraph}},
    Entry{"par", {RtfWord::Paragraph}},
    Entry{"pard", {RtfWord::ParagraphDefaults}},
    Entry{"pict", {RtfWord::Picture}},
    Entry{"plain", {RtfWord::Plain}},
    Entry{"pntext", {RtfWord::ListMark}},
    Entry{"qmspace", {RtfWord::Sign, u' '}},
    Entry{"rdblquote", {RtfWord::Sign, u'”'}},
    Entry{"row", {RtfWord::Row}},
    Entry{"rquote", {RtfWord::Sign, u'’'}},
    Entry{"s", {RtfWord::Style}},
    Entry{"sect", {RtfWord::Paragraph}},
    Entry{"shpinst", {RtfWord::Neutral}},
    Entry{"shppict", {RtfWord::Neutral}},
    Entry{"shprslt", {RtfWord::Skipped}},
    Entry{"shptxt", {RtfWord::Box}},
    Entry{"sp", {RtfWord::Skipped}},
    Entry{"stylesheet", {RtfWord::StyleSheet}},
    Entry{"tab", {RtfWord::Tab}},
    Entry{"tc", {RtfWord::Skipped}},
    Entry{"title", {RtfWord::Title}},
    Entry{"txe", {RtfWord::Skipped}},
    Entry{"u", {RtfWord::Unicode}},
    Entry{"uc", {RtfWord::UnicodeSkip}},
    Entry{"ud", {RtfWord::Neutral}},
    Entry{"upr", {RtfWord::Skipped}},
    Entry{"v", {RtfWord::Hidden}},
    Entry{"xe", {RtfWord::Skipped}},
    Entry{"{", {RtfWord::Sign, u'{'}},
    Entry{"}", {RtfWord::Sign, u'}'}},
    Entry{"~", {RtfWord::Sign, u' '}},
};
static_assert(std::ranges::is_sorted(Words, {}, &Entry::name));

}  // namespace

RtfMeaning rtfMeaning(std::string_view word) {
  const auto found = std::ranges::lower_bound(Words, word, {}, &Entry::name);
  return found != Words.end() && found->name == word ? found->meaning : RtfMeaning{};
}

}  // namespace candor::formats
