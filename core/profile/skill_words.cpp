#include "profile/skill_words.h"

#include "profile/shape.h"
#include "profile/word_list.h"

#include <algorithm>

namespace candor::profile {
namespace {

constexpr WordList LevelWords(
    u" expert advanced intermediate beginner proficient master mastery senior junior novice basic basics fluent native "
    u"good very "
    u"excellent strong familiar familiarity competent experienced skilled learning fundamental fundamentals knowledge "
    u"level "
    u"professional working limited elementary years year yrs yr months experience of with in and or the + / experte "
    u"fortgeschritten grundkenntnisse gut sehr anfanger profi avance intermediaire debutant courant avanzado "
    u"intermedio basico "
    u"experto avanzato base esperto avancado intermediario gevorderd goed beginner conversational moderate medium high "
    u"low "
    u"upper lower speaker proficiency mother tongue bilingual exposure hands-on apprentice specialist guru ");
constexpr WordList Categories(
    u" frontend backend front back end devops cloud languages frameworks libraries databases tools platforms testing "
    u"methodologies technologies systems operating soft hard skills other others misc web mobile data infrastructure "
    u"core general "
    u"programming software office design concepts ");

}  // namespace

bool isLevel(QStringView folded) {
  const QStringView text = folded.trimmed();
  if (text.isEmpty()) return true;
  for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
    const bool isNumber = std::all_of(word.begin(), word.end(),
                                      [](QChar c) { return c.isDigit() || QStringView(u"/+.%-★☆●○*").contains(c); });
    if (!isNumber && !LevelWords.holds(word)) return false;
  }
  return true;
}

bool isCategory(const QString& folded) {
  const auto words = wordsOf(folded);
  return !words.empty() && words.size() <= 4 && std::all_of(words.begin(), words.end(), [&](QStringView word) {
    return word == u"and" || Categories.holds(word);
  });
}

}  // namespace candor::profile
