// Check signs that are worked out by tables.
#include "redact/check_digits.h"

#include <QString>

#include <array>
#include <cstddef>

namespace candor::redact {

namespace {

constexpr std::array<QStringView, 10> Dihedral{u"0123456789", u"1234067895", u"2340178956", u"3401289567",
                                               u"4012395678", u"5987604321", u"6598710432", u"7659821043",
                                               u"8765932104", u"9876543210"};
constexpr std::array<QStringView, 8> Turns{u"0123456789", u"1576283094", u"5803796142", u"8916043527",
                                           u"9453126870", u"4286573901", u"2793806415", u"7046913258"};

int at(QStringView row, int place) { return row[place].digitValue(); }

}  // namespace

// Verhoeff's scheme: from the last digit on, turned by its place and taken in the dihedral group of ten.
bool passesAadhaar(QStringView number) {
  constexpr int Digits = 12;
  int rest = 0;
  int place = 0;
  for (auto c = number.rbegin(); c != number.rend(); ++c) {
    if (!c->isDigit()) continue;
    rest = at(Dihedral[std::size_t(rest)], at(Turns[std::size_t(place) % Turns.size()], c->digitValue()));
    ++place;
  }
  return place == Digits && rest == 0;
}

// ISO 7064, Mod 11,10.
bool passesTaxKey(QStringView number) {
  constexpr int Digits = 11;
  int product = 10;
  int place = 0;
  for (const QChar c : number) {
    if (!c.isDigit()) continue;
    if (++place == Digits) return (11 - product) % 10 == c.digitValue();
    const int sum = (c.digitValue() + product) % 10;
    product = (sum == 0 ? 10 : sum) * 2 % 11;
  }
  return false;
}

// Signs at odd places count by a table, those at even places by their own value; the last sign is the rest.
bool passesItalianKey(QStringView number) {
  constexpr std::array OddPlaces{1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
  constexpr qsizetype Signs = 16;
  if (number.size() != Signs) return false;
  int sum = 0;
  for (qsizetype place = 0; place < Signs - 1; ++place) {
    const QChar c = number[place];
    const int value = c.isDigit() ? c.digitValue() : c.toUpper().unicode() - u'A';
    if (value < 0 || value >= int(OddPlaces.size())) return false;
    sum += place % 2 == 0 ? OddPlaces[std::size_t(value)] : value;
  }
  return number.back().toUpper().unicode() - u'A' == sum % int(OddPlaces.size());
}

}  // namespace candor::redact
