#include "formats/rtf_words.h"

#include <algorithm>
#include <array>

namespace candor::formats {
namespace {

struct WordEntry {
  std::string_view name;
  RtfMeaning meaning;
};

// Sorted by name, as it is searched for every word of a file.
constexpr std::array Words{
    WordEntry{"\n", {RtfWord::Paragraph}},
    WordEntry{"\r", {RtfWord::Paragraph}},
    WordEntry{"*", {RtfWord::Ignorable}},
    WordEntry{"-", {RtfWord::Unknown}},
    WordEntry{"\\", {RtfWord::Sign, u'\\'}},
    WordEntry{"_", {RtfWord::Sign, u'-'}},
    WordEntry{"ansicpg", {RtfWord::CodePage}},
    WordEntry{"author", {RtfWord::Author}},
    WordEntry{"b", {RtfWord::Bold}},
    WordEntry{"bullet", {RtfWord::Sign, u'•'}},
    WordEntry{"caps", {RtfWord::Capitals}},
    WordEntry{"cell", {RtfWord::Cell}},
    WordEntry{"colortbl", {RtfWord::Skipped}},
    WordEntry{"cols", {RtfWord::Columns}},
    WordEntry{"deleted", {RtfWord::Deleted}},
    WordEntry{"emdash", {RtfWord::Sign, u'—'}},
    WordEntry{"emspace", {RtfWord::Sign, u' '}},
    WordEntry{"endash", {RtfWord::Sign, u'–'}},
    WordEntry{"enspace", {RtfWord::Sign, u' '}},
    WordEntry{"f", {RtfWord::Font}},
    WordEntry{"fcharset", {RtfWord::Charset}},
    WordEntry{"field", {RtfWord::Field}},
    WordEntry{"fldinst", {RtfWord::FieldInstruction}},
    WordEntry{"fldrslt", {RtfWord::FieldResult}},
    WordEntry{"fonttbl", {RtfWord::FontTable}},
    WordEntry{"footer", {RtfWord::Footer}},
    WordEntry{"footerf", {RtfWord::Footer}},
    WordEntry{"footerl", {RtfWord::Footer}},
    WordEntry{"footerr", {RtfWord::Footer}},
    WordEntry{"footnote", {RtfWord::Note}},
    WordEntry{"fs", {RtfWord::Size}},
    WordEntry{"header", {RtfWord::Header}},
    WordEntry{"headerf", {RtfWord::Header}},
    WordEntry{"headerl", {RtfWord::Header}},
    WordEntry{"headerr", {RtfWord::Header}},
    WordEntry{"info", {RtfWord::Info}},
    WordEntry{"intbl", {RtfWord::InTable}},
    WordEntry{"ldblquote", {RtfWord::Sign, u'“'}},
    WordEntry{"line", {RtfWord::Line}},
    WordEntry{"listtext", {RtfWord::ListMark}},
    WordEntry{"lquote", {RtfWord::Sign, u'‘'}},
    WordEntry{"mac", {RtfWord::MacCharset}},
    WordEntry{"nestcell", {RtfWord::NestedCell}},
    WordEntry{"nestrow", {RtfWord::NestedRow}},
    WordEntry{"nofpages", {RtfWord::Pages}},
    WordEntry{"nonesttables", {RtfWord::Skipped}},
    WordEntry{"nonshppict", {RtfWord::Skipped}},
    WordEntry{"objdata", {RtfWord::Skipped}},
    WordEntry{"outlinelevel", {RtfWord::OutlineLevel}},
    WordEntry{"page", {RtfWord::Paragraph}},
    WordEntry{"par", {RtfWord::Paragraph}},
    WordEntry{"pard", {RtfWord::ParagraphDefaults}},
    WordEntry{"pict", {RtfWord::Picture}},
    WordEntry{"plain", {RtfWord::Plain}},
    WordEntry{"pntext", {RtfWord::ListMark}},
    WordEntry{"qmspace", {RtfWord::Sign, u' '}},
    WordEntry{"rdblquote", {RtfWord::Sign, u'”'}},
    WordEntry{"row", {RtfWord::Row}},
    WordEntry{"rquote", {RtfWord::Sign, u'’'}},
    WordEntry{"s", {RtfWord::Style}},
    WordEntry{"sect", {RtfWord::Paragraph}},
    WordEntry{"shpinst", {RtfWord::Neutral}},
    WordEntry{"shppict", {RtfWord::Neutral}},
    WordEntry{"shprslt", {RtfWord::Skipped}},
    WordEntry{"shptxt", {RtfWord::Box}},
    WordEntry{"sp", {RtfWord::Skipped}},
    WordEntry{"stylesheet", {RtfWord::StyleSheet}},
    WordEntry{"tab", {RtfWord::Tab}},
    WordEntry{"tc", {RtfWord::Skipped}},
    WordEntry{"title", {RtfWord::Title}},
    WordEntry{"txe", {RtfWord::Skipped}},
    WordEntry{"u", {RtfWord::Unicode}},
    WordEntry{"uc", {RtfWord::UnicodeSkip}},
    WordEntry{"ud", {RtfWord::Neutral}},
    WordEntry{"upr", {RtfWord::Skipped}},
    WordEntry{"v", {RtfWord::Hidden}},
    WordEntry{"xe", {RtfWord::Skipped}},
    WordEntry{"{", {RtfWord::Sign, u'{'}},
    WordEntry{"}", {RtfWord::Sign, u'}'}},
    WordEntry{"~", {RtfWord::Sign, u' '}},
};
static_assert(std::ranges::is_sorted(Words, {}, &WordEntry::name));

}  // namespace

RtfMeaning rtfMeaning(std::string_view word) {
  const auto found = std::ranges::lower_bound(Words, word, {}, &WordEntry::name);
  return found != Words.end() && found->name == word ? found->meaning : RtfMeaning{};
}

}  // namespace candor::formats
