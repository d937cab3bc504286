#include "style/palette.h"

namespace candor::style {

QPalette paletteOf(const Tokens& tokens) {
  QPalette palette;
  palette.setColor(QPalette::Window, tokens.sheet);
  palette.setColor(QPalette::WindowText, tokens.text);
  palette.setColor(QPalette::Base, tokens.raised);
  palette.setColor(QPalette::AlternateBase, tokens.sunken);
  palette.setColor(QPalette::Text, tokens.text);
  palette.setColor(QPalette::PlaceholderText, tokens.text3);
  palette.setColor(QPalette::Button, tokens.raised);
  palette.setColor(QPalette::ButtonText, tokens.text);
  palette.setColor(QPalette::BrightText, tokens.neg);
  palette.setColor(QPalette::Highlight, tokens.accent);
  palette.setColor(QPalette::HighlightedText, tokens.accentOn);
  palette.setColor(QPalette::Link, tokens.accent);
  palette.setColor(QPalette::LinkVisited, tokens.accent);
  palette.setColor(QPalette::ToolTipBase, tokens.raised);
  palette.setColor(QPalette::ToolTipText, tokens.text);
  palette.setColor(QPalette::Light, tokens.raised);
  palette.setColor(QPalette::Midlight, tokens.sunken);
  palette.setColor(QPalette::Mid, tokens.line);
  palette.setColor(QPalette::Dark, tokens.edge);
  palette.setColor(QPalette::Shadow, tokens.edge);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
    palette.setColor(QPalette::Disabled, role, tokens.disabled);
  palette.setColor(QPalette::Disabled, QPalette::Base, tokens.sunken);
  palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.sunken);
  palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tokens.disabled);
  return palette;
}

}  // namespace candor::style
