#include "posting/money.h"

#include <algorithm>
#include <cmath>

namespace candor::posting {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LongestNumber = 14;

struct Named {
  QStringView sign;
  QStringView code;
};

// Longer signs first.
constexpr Named Currencies[] = {{u"US$", u"USD"},    {u"CA$", u"CAD"}, {u"C$", u"CAD"},     {u"AU$", u"AUD"},
                                {u"A$", u"AUD"},     {u"NZ$", u"NZD"}, {u"$", u"USD"},      {u"\u20ac", u"EUR"},
                                {u"\u00a3", u"GBP"}, {u"USD", u"USD"}, {u"EUR", u"EUR"},    {u"Euro", u"EUR"},
                                {u"GBP", u"GBP"},    {u"CHF", u"CHF"}, {u"CAD", u"CAD"},    {u"AUD", u"AUD"},
                                {u"NZD", u"NZD"},    {u"SEK", u"SEK"}, {u"NOK", u"NOK"},    {u"DKK", u"DKK"},
                                {u"PLN", u"PLN"},    {u"INR", u"INR"}, {u"\u20b9", u"INR"}, {u"SGD", u"SGD"}};

const Named* currencyAt(QStringView text, qsizetype at) {
  const QStringView rest = text.mid(at, 4);
  for (const Named& named : Currencies)
    if (rest.startsWith(named.sign)) return &named;
  return nullptr;
}

qsizetype skipBlanks(QStringView text, qsizetype at) {
  while (at < text.size() && (text[at] == u' ' || text[at] == u'\u00a0' || text[at] == u'\u202f')) ++at;
  return at;
}

bool isSeparator(QChar c) { return c == u',' || c == u'.' || c == u'\'' || c == u'\u2019'; }

struct Number {
  double value = 0;
  qsizetype end = 0;
};

// Groups of three digits are thousands whatever the separator; one or two digits after the last one are decimals.
Number numberAt(QStringView text, qsizetype at) {
  QString digits;
  QString decimals;
  qsizetype end = at;
  while (end < text.size() && end - at < LongestNumber && text[end].isDigit()) digits += text[end++];
  while (end + 1 < text.size() && end - at < LongestNumber &&
         (isSeparator(text[end]) || text[end] == u' ' || text[end] == u'\u00a0' || text[end] == u'\u202f')) {
    qsizetype groupEnd = end + 1;
    while (groupEnd < text.size() && text[groupEnd].isDigit()) ++groupEnd;
    const qsizetype length = groupEnd - end - 1;
    if (length == 3)
      digits += text.mid(end + 1, 3);
    else if (isSeparator(text[end]) && (length == 1 || length == 2))
      decimals = text.mid(end + 1, length).toString();
    else
      break;
    end = groupEnd;
    if (!decimals.isEmpty()) break;
  }
  return {(digits + u'.' + (decimals.isEmpty() ? u"0"_s : decimals)).toDouble(), end};
}

bool isWordChar(QStringView text, qsizetype at) { return at < text.size() && text[at].isLetterOrNumber(); }

}  // namespace

std::optional<Money> moneyAt(QStringView text, qsizetype at) {
  const Named* before = currencyAt(text, at);
  const qsizetype first = before ? skipBlanks(text, at + before->sign.size()) : at;
  if (first >= text.size() || !text[first].isDigit()) return std::nullopt;
  Number number = numberAt(text, first);
  if (number.end < text.size() && (text[number.end] == u'k' || text[number.end] == u'K') &&
      !isWordChar(text, number.end + 1)) {
    number.value *= 1000;
    ++number.end;
  }
  Money money{.amount = number.value, .span = {at, number.end - at}};
  if (before) {
    money.currency = before->code.toString();
    return money;
  }
  const qsizetype next = skipBlanks(text, number.end);
  const Named* after = next < text.size() ? currencyAt(text, next) : nullptr;
  if (after && !isWordChar(text, next + after->sign.size()) && after->sign != u"$") {
    money.currency = after->code.toString();
    money.span.length = next + after->sign.size() - at;
  }
  return money;
}

}  // namespace candor::posting
