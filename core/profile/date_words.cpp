#include "profile/date_words.h"

#include "profile/word_list.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace candor::profile {
namespace {

using Words = std::u16string_view;

// Of each month: English, German, French, Spanish, Italian, Portuguese, Dutch, in full and as they are shortened.
constexpr std::array<Words, 12> Months = {
    u" january jan januar jaenner janner janvier janv enero ene gennaio gen janeiro januari ",
    u" february feb februar febr fevrier fevr fev febrero febbraio fevereiro februari ",
    u" march mar marz maerz mrz mars marzo marco mrt maart ",
    u" april apr avril avr abril abr aprile ",
    u" may mai mayo maggio mag maio mei ",
    u" june jun juni juin junio giugno giu junho ",
    u" july jul juli juillet juil julio luglio lug julho ",
    u" august aug aout agosto ago ag augustus ",
    u" september sep sept septembre septiembre settembre set setembro ",
    u" october oct oktober okt octobre octubre ottobre ott outubro out ",
    u" november nov novembre noviembre novembro ",
    u" december dec dezember dez decembre diciembre dic dicembre dezembro "};

constexpr Words Seasons =
    u" spring summer fall autumn winter fruhling fruhjahr sommer herbst printemps ete automne hiver primavera verano "
    u"otono "
    u"invierno estate autunno inverno verao outono lente zomer herfst ";
constexpr Words Now =
    u" present current currently now today ongoing date heute jetzt aktuell laufend gegenwart gegenwartig actuel "
    u"actuellement "
    u"aujourd actual actualidad actualmente presente hoy oggi attuale attualmente corso cours jour atual atualmente "
    u"hoje heden "
    u"nu huidig momento ";
constexpr Words Since = u" since seit depuis desde dal dall sinds ab ";
constexpr Words Until = u" to till til until through thru upto bis a au al ate tot hasta fino until ";

}  // namespace

int monthOf(QStringView word) {
  if (word.size() < 2) return 0;
  const auto month = std::find_if(Months.begin(), Months.end(), [&](Words names) { return holds(names, word); });
  return month == Months.end() ? 0 : int(month - Months.begin()) + 1;
}

bool isSeason(QStringView word) { return holds(Seasons, word); }
bool isNowWord(QStringView word) { return holds(Now, word); }
bool isSinceWord(QStringView word) { return holds(Since, word); }
bool isUntilWord(QStringView word) { return holds(Until, word); }

}  // namespace candor::profile
