#include "redact/birth_date.h"

#include "redact/forms.h"

namespace candor::redact {

namespace {

constexpr QStringView Label =
    uR"((?:\b(?:date of birth|birth ?date|birthday|d\.?o\.?b\.?|born(?: on| in)?|geburtsdatum|geburtstag|geb\.|geboren(?: am| op)?|)"
    uR"(date de naissance|née?(?: le| en)|naissance|fecha de nacimiento|nacid[oa](?: el| en)|nacimiento|data di nascita|)"
    uR"(nat[oa](?: il| nel)|data de nascimento|nascid[oa] em|nascimento|geboortedatum|född|født|født den|syntynyt|ur\.)|\*))";

// A place may stand between: "geboren in Köln am", "born in Austin, Texas, on".
constexpr QStringView Between = uR"([\s:,.–-]*(?:in [\w ]{2,24}[ ,]+(?:am|on|le|el|il|op)?\s*)?)";

constexpr QStringView Date =
    uR"((\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?[-./ ]{1,2}(?:of )?(?:de )?(?:\d{1,2}|\p{L}{3,10}\.?)(?:[-./ ,]{1,2}(?:de )?(?:\d{4}|\d{2})\b)|)"
    uR"(\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|(?:19|20)\d{2}))";

}  // namespace

std::vector<Span> findBirthDates(QStringView text) {
  static const QRegularExpression form =
      formOf(Label.toString() + Between.toString() + Date.toString(), Letters::AnyCase);
  return placesOf(form, text);
}

}  // namespace candor::redact
