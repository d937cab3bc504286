#include "widgets/secret_text.h"

#include <QChar>

#include <algorithm>
#include <span>

namespace candor::widgets {

namespace {

bool isSurrogatePair(char16_t high, char16_t low) { return QChar::isHighSurrogate(high) && QChar::isLowSurrogate(low); }

qsizetype codePoints(QStringView text) {
  qsizetype count = text.size();
  for (qsizetype i = 1; i < text.size(); ++i) count -= isSurrogatePair(text[i - 1].unicode(), text[i].unicode());
  return count;
}

int utf8Length(char32_t point) { return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4; }

void writeUtf8(char32_t point, std::span<std::byte> to) {
  static constexpr std::array<unsigned, 5> Lead = {0, 0, 0xC0, 0xE0, 0xF0};
  for (std::size_t i = to.size() - 1; i > 0; --i) {
    to[i] = std::byte(0x80 | (point & 0x3F));
    point >>= 6;
  }
  to[0] = std::byte(point | Lead[to.size()]);
}

template <class F>
void forEachPoint(QStringView text, F f) {
  for (qsizetype i = 0; i < text.size(); ++i) {
    const char16_t unit = text[i].unicode();
    const bool isPair = i + 1 < text.size() && isSurrogatePair(unit, text[i + 1].unicode());
    f(isPair ? QChar::surrogateToUcs4(unit, text[++i].unicode()) : char32_t(unit));
  }
}

}  // namespace

qsizetype SecretText::signs() const { return codePoints(view()); }

qsizetype SecretText::signsBeforeCaret() const { return codePoints(view().first(m_caret)); }

Secret SecretText::utf8() const {
  std::size_t size = 0;
  forEachPoint(view(), [&](char32_t point) { size += std::size_t(utf8Length(point)); });
  Secret secret(size);
  std::span<std::byte> rest = secret.writable();
  forEachPoint(view(), [&](char32_t point) {
    const auto length = std::size_t(utf8Length(point));
    writeUtf8(point, rest.first(length));
    rest = rest.subspan(length);
  });
  return secret;
}

void SecretText::insert(QStringView text) {
  if (m_isAllSelected) clear();
  for (const QChar sign : text) {
    const bool isRefused = m_size == Most || sign.category() == QChar::Other_Control;
    if (isRefused) continue;
    std::copy_backward(m_units.begin() + m_caret, m_units.begin() + m_size, m_units.begin() + m_size + 1);
    m_units[std::size_t(m_caret)] = sign.unicode();
    ++m_caret;
    ++m_size;
  }
}

void SecretText::eraseBack() {
  if (m_isAllSelected) return clear();
  erase(before(m_caret), m_caret);
}

void SecretText::eraseForward() {
  if (m_isAllSelected) return clear();
  erase(m_caret, after(m_caret));
}

void SecretText::moveBack() {
  m_isAllSelected = false;
  m_caret = before(m_caret);
}

void SecretText::moveForward() {
  m_isAllSelected = false;
  m_caret = after(m_caret);
}

void SecretText::moveToStart() {
  m_isAllSelected = false;
  m_caret = 0;
}

void SecretText::moveToEnd() {
  m_isAllSelected = false;
  m_caret = m_size;
}

void SecretText::selectAll() {
  m_caret = m_size;
  m_isAllSelected = true;
}

void SecretText::clear() {
  wipe(std::as_writable_bytes(std::span(m_units)));
  m_size = 0;
  m_caret = 0;
  m_isAllSelected = false;
}

qsizetype SecretText::before(qsizetype place) const {
  if (place == 0) return 0;
  const auto at = std::size_t(place);
  return place > 1 && isSurrogatePair(m_units[at - 2], m_units[at - 1]) ? place - 2 : place - 1;
}

qsizetype SecretText::after(qsizetype place) const {
  if (place == m_size) return m_size;
  const auto at = std::size_t(place);
  return place + 1 < m_size && isSurrogatePair(m_units[at], m_units[at + 1]) ? place + 2 : place + 1;
}

// What moves down leaves its old place, which is wiped.
void SecretText::erase(qsizetype from, qsizetype to) {
  std::copy(m_units.begin() + to, m_units.begin() + m_size, m_units.begin() + from);
  const qsizetype left = m_size - (to - from);
  wipe(std::as_writable_bytes(std::span(m_units).subspan(std::size_t(left), std::size_t(to - from))));
  m_size = left;
  m_caret = from;
}

}  // namespace candor::widgets
