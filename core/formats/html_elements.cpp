#include "formats/html_elements.h"

#include <algorithm>
#include <array>

namespace candor::formats {
namespace {

struct Entry {
  std::string_view name;
  HtmlMeaning meaning;
};

// Sorted by name, as it is searched for every element of a page.
constexpr std::array Elements{
    Entry{"a", {HtmlKind::Link}},           Entry{"address", {HtmlKind::Block}},
    Entry{"article", {HtmlKind::Block}},    Entry{"aside", {HtmlKind::Block}},
    Entry{"b", {HtmlKind::Bold}},           Entry{"blockquote", {HtmlKind::Block}},
    Entry{"body", {HtmlKind::Block}},       Entry{"br", {HtmlKind::Break}},
    Entry{"caption", {HtmlKind::Block}},    Entry{"center", {HtmlKind::Block}},
    Entry{"dd", {HtmlKind::Block}},         Entry{"details", {HtmlKind::Block}},
    Entry{"div", {HtmlKind::Block}},        Entry{"dl", {HtmlKind::Block}},
    Entry{"dt", {HtmlKind::Block}},         Entry{"fieldset", {HtmlKind::Block}},
    Entry{"figcaption", {HtmlKind::Block}}, Entry{"figure", {HtmlKind::Block}},
    Entry{"footer", {HtmlKind::Block}},     Entry{"form", {HtmlKind::Block}},
    Entry{"h1", {HtmlKind::Heading, 1}},    Entry{"h2", {HtmlKind::Heading, 2}},
    Entry{"h3", {HtmlKind::Heading, 3}},    Entry{"h4", {HtmlKind::Heading, 4}},
    Entry{"h5", {HtmlKind::Heading, 5}},    Entry{"h6", {HtmlKind::Heading, 6}},
    Entry{"head", {HtmlKind::Head}},        Entry{"header", {HtmlKind::Block}},
    Entry{"hgroup", {HtmlKind::Block}},     Entry{"hr", {HtmlKind::Block}},
    Entry{"html", {HtmlKind::Root}},        Entry{"iframe", {HtmlKind::Hidden}},
    Entry{"img", {HtmlKind::Image}},        Entry{"legend", {HtmlKind::Block}},
    Entry{"li", {HtmlKind::Item}},          Entry{"main", {HtmlKind::Block}},
    Entry{"menu", {HtmlKind::List}},        Entry{"meta", {HtmlKind::Meta}},
    Entry{"nav", {HtmlKind::Block}},        Entry{"noscript", {HtmlKind::Hidden}},
    Entry{"object", {HtmlKind::Hidden}},    Entry{"ol", {HtmlKind::List}},
    Entry{"p", {HtmlKind::Block}},          Entry{"pre", {HtmlKind::Preformatted}},
    Entry{"rt", {HtmlKind::Hidden}},        Entry{"script", {HtmlKind::Hidden}},
    Entry{"section", {HtmlKind::Block}},    Entry{"select", {HtmlKind::Hidden}},
    Entry{"strong", {HtmlKind::Bold}},      Entry{"style", {HtmlKind::Hidden}},
    Entry{"summary", {HtmlKind::Block}},    Entry{"svg", {HtmlKind::Hidden}},
    Entry{"table", {HtmlKind::Table}},      Entry{"td", {HtmlKind::Cell}},
    Entry{"template", {HtmlKind::Hidden}},  Entry{"th", {HtmlKind::Cell}},
    Entry{"title", {HtmlKind::Title}},      Entry{"tr", {HtmlKind::Row}},
    Entry{"ul", {HtmlKind::List}},
};
static_assert(std::ranges::is_sorted(Elements, {}, &Entry::name));

}  // namespace

HtmlMeaning htmlMeaning(std::string_view name) {
  const auto found = std::ranges::lower_bound(Elements, name, {}, &Entry::name);
  return found != Elements.end() && found->name == name ? found->meaning : HtmlMeaning{};
}

}  // namespace candor::formats
