#include "posting/salary.h"

#include "posting/money.h"
#include "posting/phrases.h"

#include <algorithm>
#include <iterator>

namespace candor::posting {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype PeriodReach = 40;  // units after a sum in which its period stands
constexpr qsizetype SpeechReach = 60;  // units around a sum in which pay is spoken of

struct Period {
  QStringView word;
  QStringView name;
};

constexpr Period Periods[] = {
    {u"per hour", u"hour"},    {u"/hour", u"hour"},       {u"/hr", u"hour"},      {u"/ hour", u"hour"},
    {u"/ hr", u"hour"},        {u"an hour", u"hour"},     {u"hourly", u"hour"},   {u"per hr", u"hour"},
    {u"pro stunde", u"hour"},  {u"/h", u"hour"},          {u"per day", u"day"},   {u"/day", u"day"},
    {u"a day", u"day"},        {u"daily", u"day"},        {u"per diem", u"day"},  {u"per month", u"month"},
    {u"/month", u"month"},     {u"monthly", u"month"},    {u"a month", u"month"}, {u"pro monat", u"month"},
    {u"im monat", u"month"},   {u"par mois", u"month"},   {u"al mes", u"month"},  {u"monatlich", u"month"},
    {u"/mo", u"month"},        {u"per year", u"year"},    {u"/year", u"year"},    {u"/yr", u"year"},
    {u"per annum", u"year"},   {u"annually", u"year"},    {u"a year", u"year"},   {u"yearly", u"year"},
    {u"annual", u"year"},      {u"p.a", u"year"},         {u"pro jahr", u"year"}, {u"par an", u"year"},
    {u"al a\u00f1o", u"year"}, {u"brutto/jahr", u"year"}, {u"annuel", u"year"},   {u"anual", u"year"},
    {u"bruto anual", u"year"}};

constexpr QStringView PayWords[] = {u"salary",       u"pay",
                                    u"compensation", u"wage",
                                    u"earn",         u"rate",
                                    u"gehalt",       u"verg\u00fctung",
                                    u"salaire",      u"r\u00e9mun\u00e9ration",
                                    u"salario",      u"ote",
                                    u"income",       u"starting",
                                    u"brut",         u"retribuci\u00f3n",
                                    u"stipend"};

// Sums that are no pay: what one manages, buys, is given besides.
constexpr QStringView OtherWords[] = {u"million",  u"billion",   u"revenue",  u"sales of",  u"budget",
                                      u"bonus",    u"sign-on",   u"sign on",  u"raised",    u"portfolio",
                                      u"assets",   u"reimburse", u"tuition",  u"insurance", u"referral",
                                      u"coverage", u"quota",     u"discount", u"card",      u"contract value"};

struct Limits {
  QStringView period;
  double least;
  double most;
};

// What a person can be paid; it also tells the period where the text does not.
constexpr Limits Plausible[] = {{u"hour", 5, 400}, {u"day", 60, 4000}, {u"month", 450, 40000}, {u"year", 8000, 900000}};

bool holdsAny(QStringView text, const QStringView* begin, const QStringView* end) {
  return std::any_of(begin, end, [text](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isPlausible(double amount, QStringView period) {
  return std::any_of(std::begin(Plausible), std::end(Plausible), [&](const Limits& limits) {
    return limits.period == period && limits.least <= amount && amount <= limits.most;
  });
}

class SalaryReader {
 public:
  explicit SalaryReader(const Outline& outline) : m_outline(outline), m_text(outline.text) {}

  [[nodiscard]] std::optional<Salary> run() const {
    for (const Piece& piece : m_outline.pieces) {
      if (piece.zone != Zone::Pay || piece.isHeading) continue;
      if (const auto salary = inPiece(piece)) return salary;
    }
    for (const Piece& piece : m_outline.pieces)
      if (const auto salary = inPiece(piece)) return salary;
    return std::nullopt;
  }

 private:
  [[nodiscard]] std::optional<Salary> inPiece(const Piece& piece) const {
    for (qsizetype at = piece.span.start; at < piece.span.end(); ++at) {
      if (!mayOpenMoney(at)) continue;
      const auto low = moneyAt(m_text, at);
      if (!low) continue;
      if (const auto salary = from(*low, piece)) return salary;
      at = low->span.end() - 1;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool mayOpenMoney(qsizetype at) const {
    const QChar c = m_text[at];
    if (c == u'$' || c == u'\u20ac' || c == u'\u00a3' || c == u'\u20b9') return true;
    const bool opensWord = at == 0 || !m_text[at - 1].isLetterOrNumber();
    return opensWord && (c.isDigit() || c == u'U' || c == u'E' || c == u'G' || c == u'C' || c == u'A' || c == u'N' ||
                         c == u'S' || c == u'D' || c == u'P' || c == u'I');
  }

  [[nodiscard]] std::optional<Salary> from(const Money& low, const Piece& piece) const {
    std::optional<Money> high = upperEnd(low);
    const QString currency = !low.currency.isEmpty() ? low.currency : high ? high->currency : QString();
    if (currency.isEmpty()) return std::nullopt;
    Salary salary{.low = low.amount, .high = high ? high->amount : low.amount, .currency = currency};
    salary.span = {low.span.start, (high ? high->span.end() : low.span.end()) - low.span.start};
    if (salary.low < 1000 && salary.high >= 10000) salary.low *= 1000;  // "60-75k"
    salary.period = periodAfter(salary.span.end(), piece.span.end());
    const bool saysPeriod = !salary.period.isEmpty();
    if (!saysPeriod) salary.period = likelyPeriod(salary.high);
    if (!isPlausible(salary.high, salary.period) || salary.low > salary.high || speaksOfOther(salary.span, piece))
      return std::nullopt;
    if (!saysPeriod && piece.zone != Zone::Pay && !speaksOfPay(salary.span, piece)) return std::nullopt;
    return salary;
  }

  // "– 75.000 €", "to $52,000".
  [[nodiscard]] std::optional<Money> upperEnd(const Money& low) const {
    qsizetype at = low.span.end();
    while (at < m_text.size() && m_text[at].isSpace() && at - low.span.end() < 3) ++at;
    const QStringView rest = m_text.mid(at, 4);
    qsizetype skip = 0;
    if (rest.startsWith(u'-') || rest.startsWith(u'\u2013') || rest.startsWith(u'\u2014')) skip = 1;
    for (const QStringView word :
         {QStringView(u"to "), QStringView(u"bis "), QStringView(u"and "), QStringView(u"\u00e0 "), QStringView(u"a ")})
      if (rest.startsWith(word)) skip = word.size();
    if (skip == 0) return std::nullopt;
    at += skip;
    while (at < m_text.size() && m_text[at].isSpace()) ++at;
    const auto high = at < m_text.size() ? moneyAt(m_text, at) : std::nullopt;
    return high && (high->amount >= low.amount || high->amount >= 10000) ? high : std::nullopt;
  }

  [[nodiscard]] QString periodAfter(qsizetype at, qsizetype end) const {
    const QStringView rest = m_text.mid(at, std::min(PeriodReach, end + 12 - at));
    const Period* best = nullptr;
    qsizetype nearest = rest.size();
    for (const Period& period : Periods) {
      const qsizetype found = rest.indexOf(period.word, 0, Qt::CaseInsensitive);
      if (found < 0 || found >= nearest) continue;
      nearest = found;
      best = &period;
    }
    return best ? best->name.toString() : QString();
  }

  [[nodiscard]] static QString likelyPeriod(double amount) {
    if (amount >= 12000) return u"year"_s;
    return amount < 150 ? u"hour"_s : u"month"_s;
  }

  [[nodiscard]] QStringView around(Span span, const Piece& piece) const {
    const qsizetype start = std::max({qsizetype(0), piece.span.start - 20, span.start - SpeechReach});
    return m_text.mid(start, std::min(piece.span.end(), span.end() + SpeechReach) - start);
  }

  [[nodiscard]] bool speaksOfPay(Span span, const Piece& piece) const {
    return holdsAny(around(span, piece), std::begin(PayWords), std::end(PayWords));
  }

  // Beside the sum itself: "a $2,000 sign-on bonus", "$5 million".
  [[nodiscard]] bool speaksOfOther(Span span, const Piece& piece) const {
    const qsizetype start = std::max(piece.span.start, span.start - 20);
    const QStringView near = m_text.mid(start, std::min(piece.span.end(), span.end() + 22) - start);
    return holdsAny(near, std::begin(OtherWords), std::end(OtherWords)) || m_text.mid(span.end(), 2).startsWith(u'M') ||
           m_text.mid(span.end(), 3).trimmed().startsWith(u'%');
  }

  const Outline& m_outline;
  QStringView m_text;
};

}  // namespace

std::optional<Salary> salaryOf(const Outline& outline) { return SalaryReader(outline).run(); }

}  // namespace candor::posting
