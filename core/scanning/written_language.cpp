#include "scanning/written_language.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace candor::scanning {
namespace {

struct SmallWords {
  std::string_view language;
  std::u16string_view words;  // each between spaces
};

// Words that are frequent in one of the languages and rare in the others, as recognised without that language's
// accents.
constexpr std::array Known{
    SmallWords{"eng", u" the and of to with for in on at by from as is an our this "},
    SmallWords{"deu", u" und der die das mit von bei im auf zur zum des den für fur als eine sowie durch nach "},
    SmallWords{"fra", u" et les des du une pour dans sur avec au aux chez par en le la ans "},
    SmallWords{"spa", u" el los las y del una para con por en como la su al años anos "},
    SmallWords{"ita", u" il di della dei delle per con presso e una nel gli del alla come "},
    SmallWords{"por", u" do da dos das em para com uma no na os e ao como "},
    SmallWords{"nld", u" het een van voor en bij met aan op de door naar te bij als "},
};
constexpr int EnoughWords = 4;

}  // namespace

std::string writtenLanguage(QStringView text) {
  std::array<int, Known.size()> counts{};
  const QString lower = text.toString().toLower();
  for (const QStringView word : QStringView(lower).tokenize(u' ', Qt::SkipEmptyParts)) {
    const QString framed = u' ' + word.toString() + u' ';
    for (std::size_t at = 0; at < Known.size(); ++at)
      if (QStringView(Known[at].words).contains(framed)) ++counts[at];
  }
  const auto most = std::ranges::max_element(counts);
  if (*most < EnoughWords || *most <= counts.front()) return "eng";
  return std::string(Known[std::size_t(most - counts.begin())].language);
}

}  // namespace candor::scanning
