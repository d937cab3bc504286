// Faces and inks of the paper: the light theme's, where they matter. The program's words are set in the interface
// face, the user's and the posting's in a serif, so that a quote is never taken for an opinion.
#pragma once

#include <QColor>
#include <QFont>

namespace candor::print {

enum class Face { Program, Words };

struct Style {
  Face face = Face::Program;
  double size = 9;   // points
  double line = 13;  // points
  QFont::Weight weight = QFont::Normal;
  QRgb ink = 0xff1b2025;
};

[[nodiscard]] QFont fontOf(const Style& style);

namespace ink {
inline constexpr QRgb Text = 0xff1b2025;
inline constexpr QRgb Text2 = 0xff454c54;
inline constexpr QRgb Text3 = 0xff5c636b;
inline constexpr QRgb Accent = 0xff2a4a8b;
inline constexpr QRgb Line = 0xffd5d9d2;
inline constexpr QRgb Edge = 0xff7f868a;
inline constexpr QRgb Positive = 0xff1c6446;
inline constexpr QRgb Caution = 0xff7a4e00;
inline constexpr QRgb CautionFill = 0xfff8eccb;
inline constexpr QRgb Negative = 0xff9a2f1d;
inline constexpr QRgb Evidence = 0xffffe680;
inline constexpr QRgb EvidencePartly = 0xfffff5cc;
inline constexpr QRgb EvidenceEdge = 0xff8a6a00;
inline constexpr QRgb Paper = 0xffffffff;
}  // namespace ink

namespace style {
inline constexpr Style Plain{};
inline constexpr Style Strong{.weight = QFont::DemiBold};
inline constexpr Style Name{.weight = QFont::Medium};
inline constexpr Style Quiet{.ink = ink::Text2};
inline constexpr Style Small{.size = 8, .line = 13, .ink = ink::Text3};
inline constexpr Style Quote{.face = Face::Words, .size = 9, .line = 13.5};
inline constexpr Style Number{.weight = QFont::DemiBold, .ink = ink::Accent};
inline constexpr Style SectionTitle{.size = 11, .line = 16, .weight = QFont::DemiBold};
inline constexpr Style Title{.size = 17, .line = 22, .weight = QFont::DemiBold};
}  // namespace style

}  // namespace candor::print
