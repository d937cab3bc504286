// SecretText: a line of text being typed that must not linger. It lives in one buffer that never grows or moves, is
// wiped when it goes, and becomes no QString.
#pragma once

#include "base/secret.h"

#include <QStringView>

#include <array>

namespace candor::widgets {

class SecretText {
 public:
  static constexpr qsizetype Most = 1024;  // UTF-16 units; what goes beyond is refused

  SecretText() = default;
  ~SecretText() { clear(); }
  SecretText(const SecretText&) = delete;
  SecretText& operator=(const SecretText&) = delete;

  [[nodiscard]] QStringView view() const { return {m_units.data(), m_size}; }
  [[nodiscard]] qsizetype size() const { return m_size; }
  [[nodiscard]] qsizetype signs() const;  // code points, which is how many dots are shown
  [[nodiscard]] Secret utf8() const;

  [[nodiscard]] qsizetype caret() const { return m_caret; }
  [[nodiscard]] qsizetype signsBeforeCaret() const;
  [[nodiscard]] bool isAllSelected() const { return m_isAllSelected && m_size > 0; }

  void insert(QStringView text);  // at the caret, or in place of all that is selected; control characters are left out
  void eraseBack();
  void eraseForward();
  void moveBack();
  void moveForward();
  void moveToStart();
  void moveToEnd();
  void selectAll();
  void clear();

 private:
  [[nodiscard]] qsizetype before(qsizetype place) const;  // one code point back
  [[nodiscard]] qsizetype after(qsizetype place) const;
  void erase(qsizetype from, qsizetype to);

  std::array<char16_t, std::size_t(Most)> m_units = {};
  qsizetype m_size = 0;
  qsizetype m_caret = 0;
  bool m_isAllSelected = false;
};

}  // namespace candor::widgets
