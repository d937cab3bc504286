// The three columns of the components page.
#pragma once

class QWidget;

namespace candor::gallery {

[[nodiscard]] QWidget* controlsColumn();
[[nodiscard]] QWidget* messagesColumn();
[[nodiscard]] QWidget* navigationColumn();

}  // namespace candor::gallery
