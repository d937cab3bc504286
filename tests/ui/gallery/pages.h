// The pages of the gallery: the components with their states, the two sides of an analysis, and the icons.
#pragma once

#include <memory>

class QWidget;

namespace candor::gallery {

[[nodiscard]] std::unique_ptr<QWidget> componentsPage();
[[nodiscard]] std::unique_ptr<QWidget> analysisPage();
[[nodiscard]] std::unique_ptr<QWidget> iconsPage();

}  // namespace candor::gallery
