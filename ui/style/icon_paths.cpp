#include "style/icon_paths.h"

#include <array>

using namespace Qt::StringLiterals;

namespace candor::style {

namespace {

// clang-format off
constexpr auto Shapes = std::to_array<IconShape>({  // in the order of Icon
    IconShape{.stroke = "M5 5.5h14v14H5zM5 9.5h14M8.5 3.5v4M15.5 3.5v4M9 14.5l2 2 4-4"_L1},  // today
    IconShape{.stroke = "M6.5 3.5H14l4 4v13H6.5zM14 3.5v4h4M9.5 12h5.5M9.5 15.5h5.5"_L1},  // resume
    IconShape{.stroke = "M7 16.5V13l8-8 3.5 3.5-8 8zM12.5 7.5L16 11M4.5 20h15"_L1},  // analyze
    IconShape{.stroke = "M4.5 4.5h4v15h-4zM10 4.5h4v9h-4zM15.5 4.5h4v12h-4z"_L1},  // applications
    IconShape{.stroke = "M4 6h16v12H4zM4 7l8 6 8-6"_L1},  // mail
    IconShape{.stroke = "M5 4.5v15h15M9 16v-4M13 16V8M17 16v-6"_L1},  // insights
    IconShape{.stroke = "M6 3.5h12v17H6zM9 7.5h6M9 11h6M9 15.5l2 2 4-3.5"_L1},  // reports
    IconShape{.stroke = "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19.5c.5-3.2 2.7-5 5.5-5s5 1.8 5.5 5M15.5 5.3a2.8 2.8 0 0 1 0 5.4M17.2 14.9c1.9.7 3 2.3 3.3 4.6"_L1},  // coach
    IconShape{.stroke = "M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM9 12l2.2 2.2L15.2 10"_L1},  // privacy
    IconShape{.stroke = "M4 7.5h8.5M17.5 7.5H20M4 16.5h2.5M11.5 16.5H20M15 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9 19a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"_L1},  // settings
    IconShape{.stroke = "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3L20 20"_L1},  // search
    IconShape{.stroke = "M6 10.5h12V20H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14.5v2"_L1},  // lock
    IconShape{.stroke = "M6 10.5h12V20H6zM8.5 10.5V7a3.5 3.5 0 0 1 6.7-1.4M12 14.5v2"_L1},  // unlock
    IconShape{.stroke = "M7.5 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11.5 12H21M17.5 12v3.5M21 12v2.5"_L1},  // key
    IconShape{.stroke = "M3 12c2.2-4 5.2-6 9-6s6.8 2 9 6c-2.2 4-5.2 6-9 6s-6.8-2-9-6zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"_L1},  // eye
    IconShape{.stroke = "M3 12c2.2-4 5.2-6 9-6s6.8 2 9 6c-2.2 4-5.2 6-9 6s-6.8-2-9-6zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM4.5 19.5l15-15"_L1},  // eye-off
    IconShape{.fill = "M12 20.75a8.75 8.75 0 1 0 0-17.5 8.75 8.75 0 0 0 0 17.5z"_L1, .cut = "M8 12.3l2.8 2.8L16 9.6"_L1},  // met
    IconShape{.stroke = "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16z"_L1, .fill = "M12 4a8 8 0 0 0 0 16z"_L1},  // partly
    IconShape{.stroke = "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16z"_L1},  // missing
    IconShape{.stroke = "M8.5 4h7L20 8.5v7L15.5 20h-7L4 15.5v-7zM12 8v5M12 16h.01"_L1},  // blocker
    IconShape{.stroke = "M12 4.5L21 19.5H3zM12 10.5v4M12 17h.01"_L1},  // caution
    IconShape{.stroke = "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 11.5v4.5M12 8.5h.01"_L1},  // info
    IconShape{.stroke = "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM9.2 9.2l5.6 5.6M14.8 9.2l-5.6 5.6"_L1},  // error
    IconShape{.stroke = "M5 12.5l4.5 4.5L19 7.5"_L1},  // check
    IconShape{.stroke = "M6 6l12 12M18 6L6 18"_L1},  // close
    IconShape{.stroke = "M12 5v14M5 12h14"_L1},  // plus
    IconShape{.stroke = "M6.5 9.5l5.5 5.5 5.5-5.5"_L1},  // chevron-down
    IconShape{.stroke = "M9.5 6.5L15 12l-5.5 5.5"_L1},  // chevron-right
    IconShape{.stroke = "M6 12h.01M12 12h.01M18 12h.01"_L1, .width = 2.4},  // more
    IconShape{.stroke = "M5 19l.8-4L15.5 5.3l3.2 3.2L9 18.2zM13 7.8L16.2 11"_L1},  // edit
    IconShape{.stroke = "M5 7h14M9.5 7V4.5h5V7M6.5 7l.8 13h9.4l.8-13M10.3 11v5M13.7 11v5"_L1},  // delete
    IconShape{.stroke = "M8.5 5.5L4.5 9.5l4 4M4.5 9.5H14a5 5 0 0 1 0 10h-4"_L1},  // undo
    IconShape{.stroke = "M4.5 7h15M7.5 12h9M10.5 17h3"_L1},  // filter
    IconShape{.stroke = "M4.5 5h15v14h-15zM4.5 9.5h15M10 9.5V19M4.5 14.2h15"_L1},  // table
    IconShape{.stroke = "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 7.5V12l3 2"_L1},  // clock
    IconShape{.stroke = "M5 5.5h14v14H5zM5 9.5h14M8.5 3.5v4M15.5 3.5v4"_L1},  // calendar
    IconShape{.stroke = "M6 17h12l-1.5-2.5V10a4.5 4.5 0 0 0-9 0v4.5zM10.5 19.5h3"_L1},  // bell
    IconShape{.stroke = "M17.5 11l-6 6a3.5 3.5 0 0 1-5-5l7-7a2.4 2.4 0 0 1 3.4 3.4l-6.6 6.6a1.2 1.2 0 0 1-1.7-1.7L14 8"_L1},  // attach
    IconShape{.stroke = "M10 5.5H5.5v13h13V14M13.5 4.5h6v6M19.5 4.5L11.5 12.5"_L1},  // open
    IconShape{.stroke = "M12 4v10M8 10.5l4 4 4-4M4.5 16v3.5h15V16"_L1},  // import
    IconShape{.stroke = "M12 14.5V4M8 7.5l4-4 4 4M4.5 16v3.5h15V16"_L1},  // export
    IconShape{.stroke = "M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4"_L1},  // copy
    IconShape{.stroke = "M12 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5.5 20c.6-3.7 3.2-5.5 6.5-5.5s5.9 1.8 6.5 5.5"_L1},  // person
    IconShape{.stroke = "M6 20V4h12v16M4 20h16M9.5 8h1M13.5 8h1M9.5 12h1M13.5 12h1M10.5 20v-3.5h3V20"_L1},  // building
    IconShape{.stroke = "M12 20.5c4-4.2 6-7.4 6-10.2a6 6 0 0 0-12 0c0 2.8 2 6 6 10.2zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"_L1},  // place
    IconShape{.stroke = "M13 4.1A8 8 0 1 0 19.9 11M14.5 9.5L20 4M15.5 4H20v4.5"_L1},  // network
    IconShape{.stroke = "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM6.4 17.6L17.6 6.4"_L1},  // offline
    IconShape{.stroke = "M4.5 6.5h15M4.5 17.5h10"_L1, .fill = "M4.5 10h15v4h-15z"_L1},  // mask
    IconShape{.stroke = "M6 4h12.5v16H6zM6 4v16M3.8 8h4M3.8 12h4M3.8 16h4M11 9h4.5M11 13h4.5"_L1},  // ledger
    IconShape{.stroke = "M5 5h14v14H5zM8.5 12l2.5 2.5 4.5-5"_L1},  // task
    IconShape{.stroke = "M3.5 6.5h17v11h-17zM7 10h.01M10.3 10h.01M13.7 10h.01M17 10h.01M8 14h8"_L1},  // keyboard
});
// clang-format on
static_assert(Shapes.size() == std::size_t(Icon::Keyboard) + 1);

}  // namespace

const IconShape& shapeOf(Icon icon) { return Shapes[std::size_t(icon)]; }

}  // namespace candor::style
