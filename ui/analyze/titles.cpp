#include "analyze/titles.h"

#include "analyze/analyze_text.h"
#include "report/terms.h"

#include <algorithm>
#include <span>

namespace candor::analyze {

namespace {

struct Titled {
  QStringView id;
  const char* title;
};

constexpr Titled Checks[] = {
    {u"text-layer", QT_TRANSLATE_NOOP("AnalyzeText", "Text layer")},
    {u"repaired-text", QT_TRANSLATE_NOOP("AnalyzeText", "Repaired text")},
    {u"columns", QT_TRANSLATE_NOOP("AnalyzeText", "Columns")},
    {u"tables", QT_TRANSLATE_NOOP("AnalyzeText", "Tables")},
    {u"text-boxes", QT_TRANSLATE_NOOP("AnalyzeText", "Text boxes")},
    {u"images", QT_TRANSLATE_NOOP("AnalyzeText", "Images")},
    {u"header-text", QT_TRANSLATE_NOOP("AnalyzeText", "Header text")},
    {u"headings", QT_TRANSLATE_NOOP("AnalyzeText", "Headings")},
    {u"dates", QT_TRANSLATE_NOOP("AnalyzeText", "Dates")},
    {u"contact", QT_TRANSLATE_NOOP("AnalyzeText", "Contact")},
    {u"length", QT_TRANSLATE_NOOP("AnalyzeText", "Length")},
};

constexpr Titled Sections[] = {
    {u"contact", QT_TRANSLATE_NOOP("AnalyzeText", "Contact")},
    {u"summary", QT_TRANSLATE_NOOP("AnalyzeText", "Summary")},
    {u"work", QT_TRANSLATE_NOOP("AnalyzeText", "Work")},
    {u"education", QT_TRANSLATE_NOOP("AnalyzeText", "Education")},
    {u"skills", QT_TRANSLATE_NOOP("AnalyzeText", "Skills")},
    {u"projects", QT_TRANSLATE_NOOP("AnalyzeText", "Projects")},
    {u"languages", QT_TRANSLATE_NOOP("AnalyzeText", "Languages")},
    {u"certificates", QT_TRANSLATE_NOOP("AnalyzeText", "Certificates")},
    {u"awards", QT_TRANSLATE_NOOP("AnalyzeText", "Awards")},
    {u"publications", QT_TRANSLATE_NOOP("AnalyzeText", "Publications")},
    {u"volunteer", QT_TRANSLATE_NOOP("AnalyzeText", "Volunteer")},
    {u"interests", QT_TRANSLATE_NOOP("AnalyzeText", "Interests")},
    {u"references", QT_TRANSLATE_NOOP("AnalyzeText", "References")},
    {u"other", QT_TRANSLATE_NOOP("AnalyzeText", "Other")},
};

// `unknown`: for one of a later version.
QString titleIn(std::span<const Titled> titles, QStringView id, const QString& unknown) {
  const auto found = std::find_if(titles.begin(), titles.end(), [id](const Titled& titled) { return titled.id == id; });
  return found == titles.end() ? unknown : AnalyzeText::tr(found->title);
}

}  // namespace

QString checkTitle(QStringView id) { return titleIn(Checks, id, report::checkTitle(id)); }

QString sectionTitle(QStringView section) { return titleIn(Sections, section, report::sectionTitle(section)); }

}  // namespace candor::analyze
