#include "profile/date_words.h"

#include "profile/word_list.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace candor::profile {
namespace {

// Of each month: English, German, French, Spanish, Italian, Portuguese, Dutch, in full and as they are shortened.
constexpr std::array<WordList, 12> Months = {
    WordList(u" january jan januar jaenner janner janvier janv enero ene gennaio gen janeiro januari "),
    WordList(u" february feb februar febr fevrier fevr fev febrero febbraio fevereiro februari "),
    WordList(u" march mar marz maerz mrz mars marzo marco mrt maart "),
    WordList(u" april apr avril avr abril abr aprile "),
    WordList(u" may mai mayo maggio mag maio mei "),
    WordList(u" june jun juni juin junio giugno giu junho "),
    WordList(u" july jul juli juillet juil julio luglio lug julho "),
    WordList(u" august aug aout agosto ago ag augustus "),
    WordList(u" september sep sept septembre septiembre settembre set setembro "),
    WordList(u" october oct oktober okt octobre octubre ottobre ott outubro out "),
    WordList(u" november nov novembre noviembre novembro "),
    WordList(u" december dec dezember dez decembre diciembre dic dicembre dezembro ")};

constexpr WordList Seasons(
    u" spring summer fall autumn winter fruhling fruhjahr sommer herbst printemps ete automne hiver primavera verano "
    u"otono "
    u"invierno estate autunno inverno verao outono lente zomer herfst ");
constexpr WordList Now(
    u" present current currently now today ongoing date heute jetzt aktuell laufend gegenwart gegenwartig actuel "
    u"actuellement "
    u"aujourd actual actualidad actualmente presente hoy oggi attuale attualmente corso cours jour atual atualmente "
    u"hoje heden "
    u"nu huidig momento derzeit dato andauernd lopend vandaag ");
constexpr WordList Since(u" since seit depuis desde dal dall sinds ab ");
constexpr WordList Until(u" to till til until through thru upto bis a au al ate tot hasta fino until ");

}  // namespace

int monthOf(QStringView word) {
  if (word.size() < 2) return 0;
  const auto month =
      std::find_if(Months.begin(), Months.end(), [&](const WordList& names) { return names.holds(word); });
  return month == Months.end() ? 0 : int(month - Months.begin()) + 1;
}

bool isSeason(QStringView word) { return Seasons.holds(word); }
bool isNowWord(QStringView word) { return Now.holds(word); }
bool isSinceWord(QStringView word) { return Since.holds(word); }
bool isUntilWord(QStringView word) { return Until.holds(word); }

}  // namespace candor::profile
