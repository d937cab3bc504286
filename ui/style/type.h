// Type: the five sizes of the look, grown with the user's own font. Sizes are pixels; a line of a step is always higher
// than its letters.
#pragma once

#include <QFont>

namespace candor::style {

enum class Step { Small, Body, Panel, Page, Score };  // 12, 13, 15, 20 and 28 px
enum class Face { Interface, Document, Fixed };
enum class Weight { Regular = 400, Medium = 500, Strong = 600 };

class Type {
 public:
  // The user's font decides the size (13 px is 1, kept within 0.9 and 1.6) and is the last resort of the families.
  explicit Type(const QFont& ofUser);

  [[nodiscard]] double factor() const { return m_factor; }
  [[nodiscard]] int px(double pixels) const;  // a height or width of the look, grown
  [[nodiscard]] QFont font(Step step, Weight weight = Weight::Regular, Face face = Face::Interface) const;
  [[nodiscard]] int lineHeight(Step step, Face face = Face::Interface) const;

 private:
  double m_factor = 1;
  QFont m_interface;
  QFont m_document;
  QFont m_fixed;
};

}  // namespace candor::style
