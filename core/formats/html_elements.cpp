#include "formats/html_elements.h"

#include <algorithm>
#include <array>

namespace candor::formats {
namespace {

struct ElementEntry {
  std::string_view name;
  HtmlMeaning meaning;
};

// Sorted by name, as it is searched for every element of a page.
constexpr std::array Elements{
    ElementEntry{"a", {HtmlKind::Link}},           ElementEntry{"address", {HtmlKind::Block}},
    ElementEntry{"article", {HtmlKind::Block}},    ElementEntry{"aside", {HtmlKind::Block}},
    ElementEntry{"b", {HtmlKind::Bold}},           ElementEntry{"blockquote", {HtmlKind::Block}},
    ElementEntry{"body", {HtmlKind::Block}},       ElementEntry{"br", {HtmlKind::Break}},
    ElementEntry{"caption", {HtmlKind::Block}},    ElementEntry{"center", {HtmlKind::Block}},
    ElementEntry{"dd", {HtmlKind::Block}},         ElementEntry{"details", {HtmlKind::Block}},
    ElementEntry{"div", {HtmlKind::Block}},        ElementEntry{"dl", {HtmlKind::Block}},
    ElementEntry{"dt", {HtmlKind::Block}},         ElementEntry{"fieldset", {HtmlKind::Block}},
    ElementEntry{"figcaption", {HtmlKind::Block}}, ElementEntry{"figure", {HtmlKind::Block}},
    ElementEntry{"footer", {HtmlKind::Block}},     ElementEntry{"form", {HtmlKind::Block}},
    ElementEntry{"h1", {HtmlKind::Heading, 1}},    ElementEntry{"h2", {HtmlKind::Heading, 2}},
    ElementEntry{"h3", {HtmlKind::Heading, 3}},    ElementEntry{"h4", {HtmlKind::Heading, 4}},
    ElementEntry{"h5", {HtmlKind::Heading, 5}},    ElementEntry{"h6", {HtmlKind::Heading, 6}},
    ElementEntry{"head", {HtmlKind::Head}},        ElementEntry{"header", {HtmlKind::Block}},
    ElementEntry{"hgroup", {HtmlKind::Block}},     ElementEntry{"hr", {HtmlKind::Block}},
    ElementEntry{"html", {HtmlKind::Root}},        ElementEntry{"iframe", {HtmlKind::Hidden}},
    ElementEntry{"img", {HtmlKind::Image}},        ElementEntry{"legend", {HtmlKind::Block}},
    ElementEntry{"li", {HtmlKind::Item}},          ElementEntry{"main", {HtmlKind::Block}},
    ElementEntry{"menu", {HtmlKind::List}},        ElementEntry{"meta", {HtmlKind::Meta}},
    ElementEntry{"nav", {HtmlKind::Block}},        ElementEntry{"noscript", {HtmlKind::Hidden}},
    ElementEntry{"object", {HtmlKind::Hidden}},    ElementEntry{"ol", {HtmlKind::List}},
    ElementEntry{"p", {HtmlKind::Block}},          ElementEntry{"pre", {HtmlKind::Preformatted}},
    ElementEntry{"rt", {HtmlKind::Hidden}},        ElementEntry{"script", {HtmlKind::Hidden}},
    ElementEntry{"section", {HtmlKind::Block}},    ElementEntry{"select", {HtmlKind::Hidden}},
    ElementEntry{"strong", {HtmlKind::Bold}},      ElementEntry{"style", {HtmlKind::Hidden}},
    ElementEntry{"summary", {HtmlKind::Block}},    ElementEntry{"svg", {HtmlKind::Hidden}},
    ElementEntry{"table", {HtmlKind::Table}},      ElementEntry{"td", {HtmlKind::Cell}},
    ElementEntry{"template", {HtmlKind::Hidden}},  ElementEntry{"th", {HtmlKind::Cell}},
    ElementEntry{"title", {HtmlKind::Title}},      ElementEntry{"tr", {HtmlKind::Row}},
    ElementEntry{"ul", {HtmlKind::List}},
};
static_assert(std::ranges::is_sorted(Elements, {}, &ElementEntry::name));

}  // namespace

HtmlMeaning htmlMeaning(std::string_view name) {
  const auto found = std::ranges::lower_bound(Elements, name, {}, &ElementEntry::name);
  return found != Elements.end() && found->name == name ? found->meaning : HtmlMeaning{};
}

}  // namespace candor::formats
