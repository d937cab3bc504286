#include "profile/phone.h"

#include "ontology/token.h"
#include "profile/shape.h"

#include <algorithm>

namespace candor::profile {
namespace {

constexpr int FewestDigits = 7;
constexpr int MostDigits = 15;
constexpr qsizetype LabelReach = 16;

bool isJoint(QChar c) { return QStringView(u" -.()/‐‑–\u00a0\u2009\u202f").contains(c); }

enum class Label { None, Phone, Fax, Number };

Label labelBefore(QStringView text, qsizetype at) {
  const qsizetype start = std::max<qsizetype>(0, at - LabelReach);
  QStringView before = text.sliced(start, at - start);
  const qsizetype line = before.lastIndexOf(u'\n', before.trimmed().size() - 1);
  if (line >= 0) before = before.sliced(line + 1);
  const QString folded = ontology::fold(before);
  const auto words = wordsOf(folded);
  if (words.empty()) return Label::None;
  const QStringView last = words.back();
  for (const QStringView fax : {u"fax", u"telefax"})
    if (last == fax) return Label::Fax;
  for (const QStringView name :
       {u"phone",     u"tel",      u"telephone", u"telefon", u"mobile",  u"mobil",     u"cell",
        u"cellphone", u"handy",    u"telefono",  u"movil",   u"celular", u"cellulare", u"telemovel",
        u"portable",  u"telefoon", u"mob",       u"ph",      u"number",  u"call",      u"whatsapp",
        u"gsm",       u"natel",    u"contact",   u"t",       u"m",       u"p",         u"c"})
    if (last == name) return Label::Phone;
  for (const QStringView name :
       {u"id", u"no", u"isbn", u"issn", u"doi", u"zip", u"patent", u"license", u"licence", u"nr"})
    if (last == name) return Label::Number;
  return Label::None;
}

class Number {
 public:
  Number(QStringView text, qsizetype start) : m_text(text), m_start(start), m_end(start) { take(); }

  [[nodiscard]] Span span() const { return {m_start, m_end - m_start}; }

  [[nodiscard]] bool isPhone(std::span<const DateMention> dates) const {
    const QStringView number = span().in(m_text);
    const int digits = digitCount(number);
    if (digits < FewestDigits || digits > MostDigits) return false;
    if (m_end < m_text.size() && (m_text[m_end].isLetter() || QStringView(u"%@_").contains(m_text[m_end])))
      return false;
    if (number.count(u'/') > 1 || number.startsWith(u"10.") || isAddressOfHost(number)) return false;
    if (isSocialSecurityNumber(number)) return false;
    if (hasPlus()) return digits >= 8;
    if (isDated(dates)) return false;
    if (m_groups == 1 && digits < 9) return false;
    return number.contains(u'(') || digits >= 8 || (digits == 7 && number.contains(u'-'));
  }

  [[nodiscard]] bool hasPlus() const { return m_text[m_start] == u'+' || m_text.sliced(m_start).startsWith(u"(+"); }

 private:
  void take() {
    int joints = 0;
    bool isInGroup = false;
    int digits = 0;
    for (qsizetype i = m_start; i < m_text.size(); ++i) {
      const QChar c = m_text[i];
      const bool isLineBreak = c == u'\n' && i > m_start && m_text[i - 1] == u'-';
      if (c.isDigit()) {
        if (!isInGroup) ++m_groups;
        if (++digits > MostDigits) return;
        isInGroup = true;
        joints = 0;
        m_end = i + 1;
      } else if (isJoint(c) || isLineBreak || (c == u'+' && i <= m_start + 1)) {
        isInGroup = false;
        if (++joints > 3) return;
      } else {
        return;
      }
    }
  }

  // Years, and days or months with their year.
  [[nodiscard]] bool isDated(std::span<const DateMention> dates) const {
    return std::any_of(dates.begin(), dates.end(), [&](const DateMention& date) {
      return span().overlaps(date.period.span) && (date.isRange || !date.isBareYear || m_groups < 3);
    });
  }

  // Four numbers of a byte each.
  static bool isAddressOfHost(QStringView number) {
    const auto parts = number.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
             bool isNumber = false;
             return part.toInt(&isNumber) < 256 && isNumber;
           });
  }

  // Of the United States: three digits, two and four, which no telephone number is written in.
  static bool isSocialSecurityNumber(QStringView number) {
    return number.size() == 11 && number[3] == u'-' && number[6] == u'-' && digitCount(number) == 9;
  }

  QStringView m_text;
  qsizetype m_start;
  qsizetype m_end;
  int m_groups = 0;
};

double confidenceOf(QStringView text, const Number& number) {
  const int digits = digitCount(number.span().in(text));
  double confidence = digits >= 10 && digits <= 13 ? 0.8 : 0.6;
  if (number.hasPlus()) confidence += 0.1;
  switch (labelBefore(text, number.span().start)) {
    case Label::Phone: return confidence + 0.09;
    case Label::Fax: return 0.2;
    case Label::Number: return 0.1;
    case Label::None: break;
  }
  return confidence;
}

}  // namespace

std::vector<Field> findPhones(QStringView text, std::span<const DateMention> dates) {
  std::vector<Field> found;
  for (qsizetype at = 0; at < text.size(); ++at) {
    const QChar c = text[at];
    if (!c.isDigit() && c != u'+' && c != u'(') continue;
    const bool isInside =
        at > 0 && (text[at - 1].isLetterOrNumber() || QStringView(u"#$€£@_/=.").contains(text[at - 1]));
    const Number number(text, at);
    const Span span = number.span();
    if (!isInside && number.isPhone(dates)) found.push_back({tidy(span.in(text)), span, confidenceOf(text, number)});
    at = std::max(at, span.end() - 1);
  }
  return found;
}

}  // namespace candor::profile
