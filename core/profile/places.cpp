#include "profile/places.h"

#include "ontology/token.h"
#include "profile/shape.h"
#include "profile/word_list.h"

#include <algorithm>
#include <string_view>

namespace candor::profile {
namespace {

constexpr WordList Codes(
    u"|AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|"
    u"PA|RI|SC|"
    u"SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|NSW|VIC|QLD|UK|GB|US|USA|UAE|DE|FR|ES|IT|PT|CH|"
    u"AT|BE|IE|"
    u"IN|AU|NZ|SG|HK|EU|JP|CN|BR|MX|U.S.|U.S.A.|U.K.|");
constexpr WordList Regions(
    u"|afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|osterreich|autriche|azerbaijan|"
    u"bahrain|"
    u"bangladesh|belarus|belgium|belgien|belgique|belgie|bolivia|bosnia and "
    u"herzegovina|botswana|brazil|brasil|bulgaria|cambodia|"
    u"cameroon|canada|chile|china|colombia|costa rica|croatia|cuba|cyprus|czech "
    u"republic|czechia|denmark|danmark|dominican "
    u"republic|ecuador|egypt|el "
    u"salvador|england|estonia|ethiopia|finland|france|frankreich|francia|georgia|germany|deutschland|"
    u"allemagne|alemania|germania|ghana|great britain|greece|guatemala|haiti|honduras|hong "
    u"kong|hungary|iceland|india|indonesia|"
    u"iran|iraq|ireland|israel|italy|italia|italien|italie|jamaica|japan|jordan|kazakhstan|kenya|kuwait|latvia|lebanon|"
    u"libya|"
    u"liechtenstein|lithuania|luxembourg|luxemburg|malaysia|malta|mauritius|mexico|moldova|monaco|mongolia|montenegro|"
    u"morocco|"
    u"mozambique|myanmar|namibia|nepal|netherlands|the netherlands|nederland|niederlande|pays-bas|new "
    u"zealand|nicaragua|nigeria|"
    u"north macedonia|northern "
    u"ireland|norway|norge|oman|pakistan|palestine|panama|paraguay|peru|philippines|poland|polska|"
    u"portugal|qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|singapore|slovakia|slovenia|south "
    u"africa|south "
    u"korea|korea|spain|espana|spanien|espagne|sri "
    u"lanka|sudan|sweden|sverige|switzerland|schweiz|suisse|svizzera|syria|taiwan|"
    u"tanzania|thailand|tunisia|turkey|turkiye|uganda|ukraine|united arab emirates|united kingdom|united states|united "
    u"states of "
    u"america|uruguay|uzbekistan|venezuela|vietnam|wales|yemen|zambia|zimbabwe|"
    // States and provinces
    u"alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|"
    u"iowa|kansas|"
    u"kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|"
    u"new "
    u"hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode "
    u"island|south "
    u"carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district "
    u"of "
    u"columbia|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new "
    u"brunswick|bavaria|bayern|hessen|"
    u"nordrhein-westfalen|baden-wurttemberg|catalonia|karnataka|maharashtra|tamil nadu|telangana|new south "
    u"wales|victoria|"
    u"queensland|state|");
// Cities of the world that are written without more, and places of no place
constexpr WordList Cities(
    u"|"
    u"amsterdam|antwerp|athens|atlanta|austin|bangalore|bengaluru|bangkok|barcelona|basel|beijing|berlin|bern|"
    u"birmingham|bogota|"
    u"bologna|bonn|bordeaux|boston|bremen|brisbane|bristol|brussels|bruxelles|bucharest|budapest|buenos "
    u"aires|cairo|cambridge|cape "
    u"town|charlotte|chennai|chicago|cologne|koln|copenhagen|dallas|delhi|denver|detroit|dresden|dubai|dublin|"
    u"dusseldorf|"
    u"edinburgh|eindhoven|essen|florence|firenze|frankfurt|frankfurt am "
    u"main|geneva|geneve|genf|genova|ghent|glasgow|graz|"
    u"hamburg|hannover|hanoi|helsinki|houston|hyderabad|istanbul|jakarta|jerusalem|johannesburg|karachi|kolkata|krakow|"
    u"kuala "
    u"lumpur|kyiv|kiev|lagos|las "
    u"vegas|lausanne|leeds|leipzig|lille|lima|linz|lisbon|lisboa|liverpool|london|londres|los angeles|"
    u"lyon|madrid|malaga|manchester|manila|mannheim|marseille|melbourne|mexico "
    u"city|miami|milan|milano|minneapolis|montevideo|"
    u"montpellier|montreal|moscow|mumbai|munich|munchen|munster|nairobi|nantes|naples|napoli|new delhi|new york "
    u"city|nice|nuremberg|"
    u"nurnberg|orlando|osaka|oslo|ottawa|oxford|palo "
    u"alto|paris|perth|philadelphia|phoenix|porto|portland|prague|praha|pune|"
    u"riga|rio de janeiro|rome|roma|rotterdam|salzburg|san diego|san francisco|san jose|santiago|sao "
    u"paulo|seattle|seoul|"
    u"sevilla|seville|shanghai|shenzhen|sofia|stockholm|strasbourg|stuttgart|sydney|tallinn|tampa|tel aviv|the "
    u"hague|den haag|"
    u"tokyo|toronto|torino|turin|toulouse|utrecht|valencia|vancouver|venice|vienna|wien|vilnius|warsaw|washington "
    u"dc|washington "
    u"d.c.|zagreb|zurich|nyc|sf|bay area|san francisco bay area|remote|hybrid|worldwide|home office|telecommute|city|");
constexpr WordList StreetWords(
    u" street st avenue ave road rd boulevard blvd lane ln drive dr court ct way suite apt apartment strasse str platz "
    u"weg allee "
    u"gasse rue avenue place calle avenida plaza via viale piazza rua praca straat laan plein highway hwy parkway "
    u"box ");

// Words that begin with a capital, no digits but a post code's: what a city may look like.
bool mayBeCity(QStringView piece) {
  const QStringView name = piece.trimmed();
  if (name.isEmpty() || wordCount(name) > 4 || digitCount(name) > 6) return false;
  const bool isPlain = std::all_of(name.begin(), name.end(), [](QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSpace() || QStringView(u"-.'’()/").contains(c);
  });
  return isPlain && (opensWithCapital(name) || name.front().isDigit());
}

// Without a post code at either end.
QStringView withoutPostCode(QStringView piece) {
  piece = piece.trimmed();
  while (!piece.isEmpty() && (piece.back().isDigit() || piece.back() == u'-' || piece.back().isSpace())) piece.chop(1);
  while (!piece.isEmpty() && (piece.front().isDigit() || piece.front() == u'-' || piece.front().isSpace()))
    piece = piece.sliced(1);
  return piece.trimmed();
}

}  // namespace

bool isKnownPlace(QStringView text) {
  const QStringView name = withoutPostCode(text);
  if (name.isEmpty() || name.size() > 40) return false;
  if (Codes.holds(name)) return true;
  const QString folded = ontology::fold(name);
  return Regions.holds(folded) || Cities.holds(folded);
}

bool isPlace(QStringView text) {
  QStringView place = text.trimmed();
  if (place.startsWith(u'(') && place.endsWith(u')')) place = place.sliced(1, place.size() - 2).trimmed();
  if (place.size() < 2 || place.size() > 60 || place.contains(u'@')) return false;
  const auto pieces = place.split(u',');
  if (pieces.size() == 1) {
    if (place.size() <= 3 && !withoutPostCode(place).isEmpty())
      return place == u"NYC" || place == u"USA" || place == u"UK";
    if (isKnownPlace(place)) return true;
    const qsizetype gap = withoutPostCode(place).lastIndexOf(u' ');  // "Austin TX", "Remote - US"
    return gap > 0 && wordCount(place) <= 4 && Codes.holds(withoutPostCode(place).sliced(gap + 1));
  }
  if (pieces.size() > 4 || !isKnownPlace(pieces.back())) return false;
  if (Cities.holds(ontology::fold(withoutPostCode(pieces.back()))) && !isKnownPlace(pieces.front()))
    return false;  // "Acme, London"
  for (const QStringView piece : pieces)
    if (!mayBeCity(piece)) return false;
  return true;
}

bool isAddress(QStringView text) {
  const QString folded = ontology::fold(text);
  if (digitCount(text) == 0 || digitCount(text) > 12 || wordCount(text) > 14) return false;
  for (const QStringView word : wordsOf(folded))
    if (StreetWords.holds(word) || word.endsWith(u"strasse") || word.endsWith(u"straat")) return true;
  const QStringView last = text.sliced(text.lastIndexOf(u',') + 1);
  return text.contains(u',') && isKnownPlace(last);
}

}  // namespace candor::profile
