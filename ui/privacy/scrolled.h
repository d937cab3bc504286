// A column of rows that scrolls when the page is too low for it.
#pragma once

class QVBoxLayout;
class QWidget;

namespace candor::privacy {

struct ScrolledColumn {
  QWidget* view = nullptr;
  QVBoxLayout* column = nullptr;
};

// The caller gives the view to a layout; `widest` is a width of the look.
[[nodiscard]] ScrolledColumn scrolledColumn(int widest);

}  // namespace candor::privacy
