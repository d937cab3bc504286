#include "style/tokens.h"

#include <array>

using namespace Qt::StringLiterals;

namespace candor::style {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

// clang-format off
const Tokens& lightTokens() {
  static const Tokens tokens = {
      .theme = Theme::Light,
      .desk = rgb(0xE8EAE6), .sheet = rgb(0xFAFBF8), .raised = rgb(0xFFFFFF), .sunken = rgb(0xF0F2EE),
      .hover = rgb(0xEBEEE9), .selected = rgb(0xDFE6F2), .line = rgb(0xD5D9D2), .edge = rgb(0x7F868A),
      .text = rgb(0x1B2025), .text2 = rgb(0x454C54), .text3 = rgb(0x5C636B), .disabled = rgb(0x858B91),
      .accent = rgb(0x2A4A8B), .accentHover = rgb(0x1F3A70), .accentOn = rgb(0xFFFFFF), .tint = rgb(0xE4EAF5),
      .pos = rgb(0x1C6446), .posFill = rgb(0xDCEEE3), .cau = rgb(0x7A4E00), .cauFill = rgb(0xF8ECCB),
      .neg = rgb(0x9A2F1D), .negFill = rgb(0xF9E2DC), .focus = rgb(0x0A66C8), .ev = rgb(0xFFE680),
      .evOn = rgb(0x1B2025), .evPart = rgb(0xFFF5CC), .evPartOn = rgb(0x1B2025), .evEdge = rgb(0x8A6A00),
      .mask = rgb(0x22272D), .maskOn = rgb(0xFFFFFF), .stageSaved = rgb(0x5A616A), .stageApplied = rgb(0x1F57C8),
      .stageScreening = rgb(0x521A68), .stageInterview = rgb(0xB06F0E), .stageOffer = rgb(0x12875A),
      .stageClosed = rgb(0x64101F),
  };
  return tokens;
}

const Tokens& darkTokens() {
  static const Tokens tokens = {
      .theme = Theme::Dark,
      .desk = rgb(0x14171A), .sheet = rgb(0x1C2024), .raised = rgb(0x242A2F), .sunken = rgb(0x181C1F),
      .hover = rgb(0x262C31), .selected = rgb(0x2A3650), .line = rgb(0x343B41), .edge = rgb(0x737B83),
      .text = rgb(0xE7E9E6), .text2 = rgb(0xBBC1C6), .text3 = rgb(0x9CA3AA), .disabled = rgb(0x6F767D),
      .accent = rgb(0xA3BCF2), .accentHover = rgb(0xBDD0F8), .accentOn = rgb(0x111A2E), .tint = rgb(0x27324A),
      .pos = rgb(0x86D3AC), .posFill = rgb(0x1D3A2D), .cau = rgb(0xEBC26B), .cauFill = rgb(0x40320F),
      .neg = rgb(0xF3A08E), .negFill = rgb(0x4A241C), .focus = rgb(0x6FB2FF), .ev = rgb(0x6A5510),
      .evOn = rgb(0xFFF6D6), .evPart = rgb(0x3F3713), .evPartOn = rgb(0xFFF6D6), .evEdge = rgb(0xD9B53C),
      .mask = rgb(0xDADDDA), .maskOn = rgb(0x14171A), .stageSaved = rgb(0x9FA4AA), .stageApplied = rgb(0x6AA8F2),
      .stageScreening = rgb(0xE4C0F2), .stageInterview = rgb(0xF4AC3A), .stageOffer = rgb(0x66E0B0),
      .stageClosed = rgb(0xE0566E),
  };
  return tokens;
}

const Tokens& highContrastTokens() {
  static const Tokens tokens = {
      .theme = Theme::HighContrast,
      .desk = rgb(0x000000), .sheet = rgb(0x000000), .raised = rgb(0x000000), .sunken = rgb(0x000000),
      .hover = rgb(0x1F2933), .selected = rgb(0x003A5C), .line = rgb(0x8C8C8C), .edge = rgb(0xFFFFFF),
      .text = rgb(0xFFFFFF), .text2 = rgb(0xFFFFFF), .text3 = rgb(0xE6E6E6), .disabled = rgb(0xA6A6A6),
      .accent = rgb(0x7FD8FF), .accentHover = rgb(0xB5E9FF), .accentOn = rgb(0x000000), .tint = rgb(0x00293F),
      .pos = rgb(0x7DF2A8), .posFill = rgb(0x000000), .cau = rgb(0xFFD24A), .cauFill = rgb(0x000000),
      .neg = rgb(0xFF9E91), .negFill = rgb(0x000000), .focus = rgb(0xFF7BFF), .ev = rgb(0xFFE14D),
      .evOn = rgb(0x000000), .evPart = rgb(0x4A4000), .evPartOn = rgb(0xFFFFFF), .evEdge = rgb(0xFFE14D),
      .mask = rgb(0xFFFFFF), .maskOn = rgb(0x000000), .stageSaved = rgb(0xA6ADB6), .stageApplied = rgb(0x4F84F5),
      .stageScreening = rgb(0xD99AE8), .stageInterview = rgb(0xFCA74E), .stageOffer = rgb(0xD2F8EB),
      .stageClosed = rgb(0xE8607A),
  };
  return tokens;
}

// clang-format on

constexpr auto Names = std::to_array<NamedToken>({
    {"desk"_L1, &Tokens::desk},
    {"sheet"_L1, &Tokens::sheet},
    {"raised"_L1, &Tokens::raised},
    {"sunken"_L1, &Tokens::sunken},
    {"hover"_L1, &Tokens::hover},
    {"selected"_L1, &Tokens::selected},
    {"line"_L1, &Tokens::line},
    {"edge"_L1, &Tokens::edge},
    {"text"_L1, &Tokens::text},
    {"text2"_L1, &Tokens::text2},
    {"text3"_L1, &Tokens::text3},
    {"disabled"_L1, &Tokens::disabled},
    {"accent"_L1, &Tokens::accent},
    {"accentHover"_L1, &Tokens::accentHover},
    {"accentOn"_L1, &Tokens::accentOn},
    {"tint"_L1, &Tokens::tint},
    {"pos"_L1, &Tokens::pos},
    {"posFill"_L1, &Tokens::posFill},
    {"cau"_L1, &Tokens::cau},
    {"cauFill"_L1, &Tokens::cauFill},
    {"neg"_L1, &Tokens::neg},
    {"negFill"_L1, &Tokens::negFill},
    {"focus"_L1, &Tokens::focus},
    {"ev"_L1, &Tokens::ev},
    {"evOn"_L1, &Tokens::evOn},
    {"evPart"_L1, &Tokens::evPart},
    {"evPartOn"_L1, &Tokens::evPartOn},
    {"evEdge"_L1, &Tokens::evEdge},
    {"mask"_L1, &Tokens::mask},
    {"maskOn"_L1, &Tokens::maskOn},
    {"stageSaved"_L1, &Tokens::stageSaved},
    {"stageApplied"_L1, &Tokens::stageApplied},
    {"stageScreening"_L1, &Tokens::stageScreening},
    {"stageInterview"_L1, &Tokens::stageInterview},
    {"stageOffer"_L1, &Tokens::stageOffer},
    {"stageClosed"_L1, &Tokens::stageClosed},
});

}  // namespace

const Tokens& tokensOf(Theme theme) {
  switch (theme) {
    case Theme::Light: return lightTokens();
    case Theme::Dark: return darkTokens();
    case Theme::HighContrast: return highContrastTokens();
  }
  return lightTokens();
}

std::span<const NamedToken> namedTokens() { return Names; }

}  // namespace candor::style
