// What an HTML element means for the text in it.
#pragma once

#include <string_view>

namespace candor::formats {

enum class HtmlKind {
  Inline,
  Block,
  Heading,
  Item,
  List,
  Table,
  Row,
  Cell,
  Break,
  Link,
  Bold,
  Image,
  Preformatted,
  Title,
  Hidden,
  Head,
  Root,
  Meta
};

struct HtmlMeaning {
  HtmlKind kind = HtmlKind::Inline;
  int level = 0;  // of headings
};

// By its name in lower case; unknown elements are inline.
[[nodiscard]] HtmlMeaning htmlMeaning(std::string_view name);

}  // namespace candor::formats
