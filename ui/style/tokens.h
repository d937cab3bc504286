// Tokens: the colours of Candor by what they are for, in three instances. Every pair that meets on the screen keeps a
// contrast of 4.5 (text) or 3 (graphics); tests/ui/style computes it from here.
#pragma once

#include <QColor>
#include <QLatin1StringView>

#include <span>

namespace candor::style {

enum class Theme { Light, Dark, HighContrast };

struct Tokens {
  Theme theme;
  QColor desk;      // window, sidebar, top bar, job strip
  QColor sheet;     // page
  QColor raised;    // fields, document paper, menus, dialogs
  QColor sunken;    // table header, group row, inactive
  QColor hover;     // row and button under the pointer
  QColor selected;  // selected row, pressed button
  QColor line;      // hairline between rows; never the only sign of a control
  QColor edge;      // border of every control, scroll handle, section rule
  QColor text;
  QColor text2;
  QColor text3;  // third level, placeholder
  QColor disabled;
  QColor accent;  // ink: primary action, link, margin number, addends
  QColor accentHover;
  QColor accentOn;  // text on the two
  QColor tint;      // info strip, drop target, next-edit bar
  QColor pos;       // met, passed
  QColor posFill;
  QColor cau;  // partly, open question, blocker
  QColor cauFill;
  QColor neg;  // missing, failed, danger
  QColor negFill;
  QColor focus;
  QColor ev;  // evidence mark, met (marker pen)
  QColor evOn;
  QColor evPart;  // evidence mark, partly
  QColor evPartOn;
  QColor evEdge;  // underline of partly (dotted) and of the selected mark (solid)
  QColor mask;    // replaced personal data (black marker)
  QColor maskOn;
  QColor stageSaved;  // withdrawn and no answer, too
  QColor stageApplied;
  QColor stageScreening;
  QColor stageInterview;
  QColor stageOffer;   // accepted, too
  QColor stageClosed;  // rejected
};

[[nodiscard]] const Tokens& tokensOf(Theme theme);

struct NamedToken {
  QLatin1StringView name;
  QColor Tokens::*member;
};

// All of them, for the style sheet and the tests.
[[nodiscard]] std::span<const NamedToken> namedTokens();

}  // namespace candor::style
