#include "redact/check_digits.h"

#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace candor::redact {

namespace {

std::vector<int> digitsOf(QStringView number) {
  std::vector<int> digits;
  for (const QChar c : number)
    if (c.isDigit()) digits.push_back(c.digitValue());
  return digits;
}

QString lettersAndDigits(QStringView number) {
  QString kept;
  for (const QChar c : number)
    if (c.isLetterOrNumber()) kept += c.toUpper();
  return kept;
}

constexpr int CrossSum = 9;  // of two digits: 14 → 5

// Weighted by turns from the last digit on.
int luhnSum(const std::vector<int>& digits) {
  int sum = 0;
  for (size_t i = 0; i < digits.size(); ++i) {
    const int value = digits[digits.size() - 1 - i] * (i % 2 == 0 ? 1 : 2);
    sum += value > CrossSum ? value - CrossSum : value;
  }
  return sum;
}

// The rest of a decimal number of any length.
int restOf(QStringView digits, int divisor) {
  int rest = 0;
  for (const QChar c : digits) rest = (rest * 10 + c.digitValue()) % divisor;
  return rest;
}

int cpfDigit(const std::vector<int>& digits, size_t count) {
  int sum = 0;
  for (size_t i = 0; i < count; ++i) sum += digits[i] * int(count + 1 - i);
  const int rest = sum * 10 % 11;
  return rest == 10 ? 0 : rest;
}

}  // namespace

bool passesAlways(QStringView) { return true; }

bool passesLuhn(QStringView number) {
  const std::vector<int> digits = digitsOf(number);
  return !digits.empty() && luhnSum(digits) % 10 == 0;
}

bool passesPersonalKey(QStringView number) {
  constexpr qsizetype WithoutCentury = 11;  // the sign among them
  return passesLuhn(number.last(std::min(WithoutCentury, number.size())));
}

bool passesIban(QStringView number) {
  constexpr qsizetype Shortest = 15;
  constexpr qsizetype Longest = 34;
  constexpr int Divisor = 97;
  const QString iban = lettersAndDigits(number);
  if (iban.size() < Shortest || iban.size() > Longest) return false;
  QString digits;
  for (const QChar c : QString(iban.sliced(4) + iban.first(4)))
    digits += c.isDigit() ? QString(c) : QString::number(c.unicode() - u'A' + 10);
  return restOf(digits, Divisor) == 1;
}

bool passesEan13(QStringView number) {
  const std::vector<int> digits = digitsOf(number);
  if (digits.size() != 13) return false;
  int sum = 0;
  for (size_t i = 0; i < digits.size(); ++i) sum += digits[i] * (i % 2 == 0 ? 1 : 3);
  return sum % 10 == 0;
}

// Corsica writes its two departments 2A and 2B; they count as 19 and 18.
bool passesFrenchKey(QStringView number) {
  constexpr int Divisor = 97;
  QString digits = lettersAndDigits(number);
  digits.replace(QStringLiteral("2B"), QStringLiteral("18")).replace(u'A', u'9');
  if (digits.size() != 15) return false;
  if (number.contains(u'A')) digits[5] = u'1';
  return Divisor - restOf(QStringView(digits).first(13), Divisor) == QStringView(digits).sliced(13).toInt();
}

bool passesSpanishKey(QStringView number) {
  constexpr QStringView Letters = u"TRWAGMYFPDXBNJZSQVHLCKE";
  const QString key = lettersAndDigits(number);
  if (key.size() != 9) return false;
  QString digits = key.first(8);
  const qsizetype foreign = QStringView(u"XYZ").indexOf(digits.front());
  if (foreign >= 0) digits[0] = QChar(u'0' + char16_t(foreign));
  return Letters[digits.toInt() % Letters.size()] == key.back();
}

bool passesCpf(QStringView number) {
  const std::vector<int> digits = digitsOf(number);
  return digits.size() == 11 && cpfDigit(digits, 9) == digits[9] && cpfDigit(digits, 10) == digits[10];
}

// The letter counts as its place in the alphabet, in two digits; products count by their cross sum.
bool passesPensionKey(QStringView number) {
  constexpr std::array Weights{2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
  std::vector<int> digits;
  for (const QChar c : lettersAndDigits(number)) {
    const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 1;
    if (!c.isDigit()) digits.push_back(value / 10);
    digits.push_back(value % 10);
  }
  if (digits.size() != Weights.size() + 1) return false;
  int sum = 0;
  for (size_t i = 0; i < Weights.size(); ++i) {
    const int product = digits[i] * Weights[i];
    sum += product / 10 + product % 10;
  }
  return sum % 10 == digits.back();
}

}  // namespace candor::redact
