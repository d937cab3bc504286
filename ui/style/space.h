// Space: the steps, heights and radii of the look, in pixels of a 13 px interface; Type::px scales them.
#pragma once

namespace candor::style::space {

constexpr int S4 = 4;
constexpr int S8 = 8;
constexpr int S12 = 12;
constexpr int S16 = 16;
constexpr int S24 = 24;
constexpr int S32 = 32;

constexpr int Control = 30;
constexpr int SmallControl = 26;
constexpr int FilterHeight = 28;
constexpr int TableRow = 33;  // with its rule
constexpr int CompactRow = 27;
constexpr int SidebarItem = 34;
constexpr int TabBar = 36;
constexpr int TopBar = 44;
constexpr int JobStrip = 30;
constexpr int PageHead = 70;
constexpr int Sidebar = 176;
constexpr int Rail = 52;
constexpr int RailBelow = 1100;  // width of the window
constexpr int DocumentMargin = 44;
constexpr int LeastTarget = 24;

constexpr double StripRadius = 2;
constexpr double CheckRadius = 3;
constexpr double ControlRadius = 4;
constexpr double DialogRadius = 6;

}  // namespace candor::style::space
