// The sheet and its measures. Everything is laid out in dots, fine enough that no width is rounded to be seen.
#pragma once

namespace candor::print {

inline constexpr double Pt = 20;  // dots in a point
inline constexpr int DotsPerInch = 1440;

inline constexpr double SheetWidth = 595 * Pt;  // A4
inline constexpr double SheetHeight = 842 * Pt;
inline constexpr double MarginLeft = 51 * Pt;
inline constexpr double MarginTop = 54 * Pt;
inline constexpr double MarginBottom = 58 * Pt;
inline constexpr double BodyWidth = SheetWidth - 2 * MarginLeft;
inline constexpr double BodyHeight = SheetHeight - MarginTop - MarginBottom;

}  // namespace candor::print
