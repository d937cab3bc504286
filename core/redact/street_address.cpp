#include "redact/street_address.h"

#include "redact/forms.h"

#include <array>

namespace candor::redact {

namespace {

// What may stand behind house and street: a unit.
constexpr QStringView Unit =
    uR"((?:,?\s+(?:[Aa]pt|[Aa]partment|[Ss]uite|[Ss]te|[Uu]nit|[Ff]lat|[Rr]oom|[Ff]loor|[Bb]uilding|[Bb]ldg|#)\.?\s*#?[\w-]{1,6}\b)?)";

constexpr std::array Streets{
    // 123 North Main Street
    QStringView(
        uR"(\b\d{1,6}[A-Za-z]?(?:[-/]\d{1,4})?,?[^\S\n]+(?:[NSEWnsew]{1,2}\.?[^\S\n]+|North |South |East |West )?)"
        uR"((?:(?:[A-Z][\w.'’-]*|\d{1,3}(?:st|nd|rd|th)|of|the|de|la|el)[^\S\n]+){1,4})"
        uR"((?:Street|St|Avenue|Ave?|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|)"
        uR"(Way|Parkway|Pkwy|Circle|Cir|Highway|Hwy|Close|Crescent|Cres|Gardens|Grove|Mews|Row|Trail|Trl|Loop|Alley|)"
        uR"(Plaza|Quay|Walk|Turnpike|Pike|Run|Path|Point|Pt|Ridge|Crossing|Broadway)\b\.?)"
        uR"((?:[^\S\n]+(?:NE|NW|SE|SW|[NSEW])\b)?)"),
    // 2712 Broadway, 1600 Amphitheatre Pkwy are above; streets named by themselves: 45 Broadway
    QStringView(
        uR"(\b\d{1,6}[^\S\n]+(?:[NSEW]\.?[^\S\n]+)?(?:Broadway|Bowery|Piccadilly|Embarcadero|Kurfürstendamm)(?:[^\S\n]+(?:St|Street|Ave)\b\.?)?)"),
    // Musterstraße 12, Am Markt 3
    QStringView(
        uR"(\b(?:[A-ZÄÖÜ][\w.-]*[ ]){0,2}(?:[A-ZÄÖÜ][\w-]*)?(?:straße|strasse|str\.|weg|gasse|allee|platz|(?<![aeioup])ring|damm|ufer|)"
        uR"(gracht|straat|laan|plein|kade|singel|vej|gade|gatan|vägen|veien|gata|Straße|Strasse|Str\.|Allee|Platz|Weg|Ring))"
        uR"([ ]*(?!(?:19|20)\d\d\b)\d{1,4}(?:[ ]?[a-zA-Z]\b)?(?:[-–/]\d{1,4})?)"),
    // 12 bis, rue de la Paix; Calle Mayor 5, 3º B; Via Roma, 12; Rua Augusta nº 7
    QStringView(
        uR"((?:\b\d{1,4}(?:[^\S\n]?(?:bis|ter)\b)?,?[^\S\n]+)(?:rue|Rue|avenue|av\.|boulevard|bd|place|allée|chemin|)"
        uR"(impasse|quai|route|cours|passage)[^\S\n]+(?:(?:de|du|des|d'|d’|la|le|les|l'|l’)[^\S\n]*)*[\w'’-]+(?:[^\S\n][A-ZÀ-Ý][\w'’-]+){0,3})"),
    QStringView(
        uR"(\b(?:Calle|C/|Avda\.?|Avenida|Av\.|Paseo|Carrer|Plaza|Rua|Travessa|Via|Viale|Piazza|Corso|Largo|Vicolo)[^\S\n]*)"
        uR"((?:(?:de|del|della|dei|do|da|dos|la|las|los|el)[^\S\n]+)*[A-ZÀ-Ý][\w'’.-]*(?:[^\S\n](?:de|del|la|y|e|[A-ZÀ-Ý][\w'’.-]*)){0,4},?[^\S\n]*(?:n[º°.]?[^\S\n]*)?\d{1,4}[A-Za-z]?\b)"),
    QStringView(
        uR"(\b(?:P\.?[^\S\n]?O\.?[^\S\n]*Box|PO[^\S\n]Box|Post[^\S\n]Office[^\S\n]Box|Postfach|Apartado(?: de Correos)?|Boîte postale)[^\S\n]*#?\d{1,6}\b)"),
};

constexpr std::array Postcodes{
    QStringView(uR"(\b[A-Z]{1,2}\d[A-Z\d]?[^\S\n]\d[A-Z]{2}\b)"),         // United Kingdom
    QStringView(uR"(\b[A-Z]\d[A-Z][^\S\n]?\d[A-Z]\d\b)"),                 // Canada
    QStringView(uR"(\b[A-Z]{2},?[^\S\n]+(\d{5}(?:-\d{4})?)\b(?!-?\d))"),  // CA 94043
    QStringView(
        uR"((?<![\d+(./-])((?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d\b)\d{4,5})[^\S\n](?=(?:[A-Z]{2}[^\S\n])?[A-ZÄÖÜÀ-Ý][a-zß-ÿ]))"),  // 10115
                                                                                                                              // Berlin
    QStringView(uR"(\b[A-Z][\w]+,[^\S\n]+(\d{5,6}(?:-\d{3,4})?)\b(?!\d))"),
};

template <size_t N>
std::vector<QRegularExpression> formsOf(const std::array<QStringView, N>& patterns, QStringView tail) {
  std::vector<QRegularExpression> forms;
  for (const QStringView pattern : patterns)
    forms.push_back(formOf(pattern.toString() + tail.toString(), Letters::AsWritten));
  return forms;
}

std::vector<Span> allOf(const std::vector<QRegularExpression>& forms, QStringView text) {
  std::vector<Span> found;
  for (const QRegularExpression& form : forms)
    for (const Span place : placesOf(form, text)) found.push_back(place);
  return found;
}

}  // namespace

std::vector<Span> findStreets(QStringView text) {
  static const std::vector<QRegularExpression> forms = formsOf(Streets, Unit);
  return allOf(forms, text);
}

std::vector<Span> findPostcodesBehind(QStringView text, const std::vector<Span>& streets) {
  constexpr qsizetype Reach = 60;
  static const QRegularExpression form =
      formOf(uR"((?<![\w(+.-])((?:[A-Z]{2} )?\d{5}(?:-\d{4})?)(?![\w).-]))", Letters::AsWritten);
  std::vector<Span> found;
  for (const Span street : streets)
    for (const Span postcode : placesOf(form, text.sliced(street.end()).left(Reach))) {
      found.push_back({street.end() + postcode.start, postcode.length});
      break;
    }
  return found;
}

std::vector<Span> findPostcodes(QStringView text) {
  static const std::vector<QRegularExpression> forms = formsOf(Postcodes, {});
  return allOf(forms, text);
}

}  // namespace candor::redact
