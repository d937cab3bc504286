// Numbers the state, a bank or a card company gave to a person.
#include "redact/check_digits.h"
#include "redact/forms.h"
#include "redact/personal.h"

#include <algorithm>
#include <array>

namespace candor::redact {

using namespace Qt::StringLiterals;

namespace {

using Check = bool (*)(QStringView);

// Where a number is found: by its own form, behind an acronym ("SSN 123…"), or behind words and a sign that a number
// follows ("passport no.: …").
enum class Stands : quint8 { Alone, BehindAcronym, BehindWords };

struct NumberForm {
  QStringView pattern;  // of the number, or of what stands before it
  Stands stands = Stands::Alone;
  Check check = passesAlways;
  PersonalKind kind = PersonalKind::GovernmentId;
};

constexpr std::array Numbers{
    NumberForm{uR"((?<![\d-])(?!000|666)(?:\d{3}|[Xx*]{3})-(?!00)(?:\d{2}|[Xx*]{2})-(?!0000)\d{4}(?![\d-]))"},
    NumberForm{uR"(\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b)"},
    NumberForm{uR"(\b\d{2} ?[0-3]\d[01]\d\d{2} ?[A-Z] ?\d{3}\b)", Stands::Alone, passesPensionKey},
    NumberForm{uR"((?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d))", Stands::Alone,
               passesFrenchKey},
    NumberForm{uR"(\b(?:\d{8}|[XYZ]-?\d{7})-?[A-Z]\b)", Stands::Alone, passesSpanishKey},
    NumberForm{uR"(\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b)", Stands::Alone, passesItalianKey},
    NumberForm{uR"((?<![\d+(])(?<![\d)] )[1-9]\d \d{3} \d{3} \d{3}(?! ?\d))", Stands::Alone, passesTaxKey},
    NumberForm{uR"((?<![\d+(])(?<![\d)] )[2-9]\d{3}(?: \d{4} |-\d{4}-)\d{4}(?![ -]?\d))", Stands::Alone, passesAadhaar},
    NumberForm{uR"((?<!\d)756\.?\d{4}\.?\d{4}\.?\d{2}(?!\d))", Stands::Alone, passesEan13},
    NumberForm{uR"((?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d))", Stands::Alone, passesCpf},
    NumberForm{uR"(\b[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]\b)"},
    NumberForm{uR"((?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]\d{4}(?!\d))", Stands::Alone,
               passesPersonalKey},
    NumberForm{u"SSN|SIN|NIN|NINO|BSN|NIF|NIE|DNI|CPF|RUT|CURP|PESEL|TFN|PAN|AHV|TIN|ITIN|IdNr", Stands::BehindAcronym},
    NumberForm{
        u"social security|social insurance|national insurance|national id(?:entity|entification)?|identity card|"
        u"id card|personal id|passport|reisepass|personalausweis|ausweis|pasaporte|passeport|passaporto?|paspoort|"
        u"carte d.identité|carta d.identità|documento de identidad|steuer-?id|steueridentifikations|"
        u"steuerliche identifikations|steuer|sozialversicherungs?|rentenversicherungs?|sécurité sociale|"
        u"seguridad social|codice fiscale|contribuinte|burgerservice|aadhaa?r|tax(?:payer)? (?:id|identification)|"
        u"tax file|driver.?s? licen[cs]e|driving licen[cs]e|führerschein|permis de conduire|alien registration|"
        u"green card|uscis|voter id|nhs",
        Stands::BehindWords},
    NumberForm{u"\\b(?:account|a/c|acct|konto|compte|cuenta|conto|rekening|routing|sort code|blz|clabe)",
               Stands::BehindWords, passesAlways, PersonalKind::BankAccount},
    NumberForm{uR"(\b(?:IFSC|BIC|SWIFT)(?:[ /-]?(?:[Cc]ode|BIC))?[ :]+([A-Z]{4}[A-Z0-9]{4,7})\b)", Stands::Alone,
               passesAlways, PersonalKind::BankAccount},
};

constexpr int FewestDigits = 5;  // behind a label

// Groups that begin with a digit, after three letters at most.
constexpr QStringView Value = uR"(([A-Z]{0,3}[ -]?\d[\dA-Z]*(?:[ .\-/]\d[\dA-Z]*){0,5}))";
constexpr QStringView NumberSign =
    uR"((?: card| id)?(?:\s*(?:number|no\b\.?|num\b\.?|nr\b\.?|nummer|n[°º]|número|numéro|numero|#)\s*[:#]?|\s*:)\s*)";

QRegularExpression patternOf(const NumberForm& form) {
  switch (form.stands) {
    case Stands::Alone: return formOf(form.pattern, Letters::AsWritten);
    case Stands::BehindAcronym:
      return formOf(uR"(\b(?:)"_s + form.pattern.toString() +
                        uR"()\b[ .]*(?:[Nn]o\.?|[Nn]umber|[Nn]r\.?|#)?[ :#.-]*)"_s + Value.toString(),
                    Letters::AsWritten);
    case Stands::BehindWords: break;
  }
  return formOf(u"(?:"_s + form.pattern.toString() + u')' + NumberSign.toString() + Value.toString(), Letters::AnyCase);
}

struct Compiled {
  const NumberForm* form = nullptr;
  QRegularExpression pattern;
};

const std::vector<Compiled>& compiledNumbers() {
  static const std::vector<Compiled> compiled = [] {
    std::vector<Compiled> all;
    for (const NumberForm& form : Numbers) all.push_back({&form, patternOf(form)});
    return all;
  }();
  return compiled;
}

// What follows an IBAN in the text may look like more of it: the longest run of groups that passes is it.
std::vector<Personal> ibansIn(QStringView text) {
  static const QRegularExpression form = formOf(uR"(\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4}){3,8})", Letters::AsWritten);
  std::vector<Personal> found;
  for (Span place : placesOf(form, text)) {
    while (place.length > 0 && !passesIban(place.in(text))) --place.length;
    if (place.length > 0) found.push_back({PersonalKind::BankAccount, place});
  }
  return found;
}

// By the first digits and the length of the big issuers.
bool isCard(QStringView written) {
  QString digits;
  for (const QChar c : written)
    if (c.isDigit()) digits += c;
  static const QRegularExpression issuers = formOf(
      uR"(^(?:4\d{12}(?:\d{3})?(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d\d)\d{12}|)"
      uR"(3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|62\d{14,17})$)",
      Letters::AsWritten);
  return issuers.match(digits).hasMatch() && passesLuhn(digits);
}

std::vector<Personal> cardsIn(QStringView text) {
  static const QRegularExpression form = formOf(uR"((?<![\d+])\d(?:[ -]?\d){12,18}(?!\d))", Letters::AsWritten);
  std::vector<Personal> found;
  for (const Span place : placesOf(form, text))
    if (isCard(place.in(text))) found.push_back({PersonalKind::Card, place});
  return found;
}

bool isEnough(Stands stands, QStringView value) { return stands == Stands::Alone || digitsIn(value) >= FewestDigits; }

}  // namespace

std::vector<Personal> findIdentityNumbers(QStringView text) {
  std::vector<Personal> found = ibansIn(text);
  const auto isFree = [&found](Span span) {
    return std::none_of(found.begin(), found.end(),
                        [span](const Personal& other) { return other.span.overlaps(span); });
  };
  for (const Personal& card : cardsIn(text))
    if (isFree(card.span)) found.push_back(card);
  for (const auto& [form, pattern] : compiledNumbers())
    for (const Span place : placesOf(pattern, text))
      if (form->check(place.in(text)) && isEnough(form->stands, place.in(text)) && isFree(place))
        found.push_back({form->kind, place});
  std::sort(found.begin(), found.end(), [](const Personal& a, const Personal& b) { return a.span < b.span; });
  return found;
}

std::vector<Personal> findIdsAndCards(QStringView text) {
  std::vector<Personal> found = findIdentityNumbers(text);
  std::erase_if(found, [](const Personal& number) { return number.kind == PersonalKind::BankAccount; });
  return found;
}

bool findsGovernmentIds(QStringView text) { return !findIdsAndCards(text).empty(); }

QString struckOut(QStringView text, const std::vector<Personal>& personal) {
  QString struck = text.toString();
  for (const Personal& each : personal)
    for (qsizetype at = each.span.start; at < each.span.end(); ++at)
      if (struck[at].isLetterOrNumber()) struck[at] = u'X';
  return struck;
}

}  // namespace candor::redact
