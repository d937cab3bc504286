#include "analyze/shown_analysis.h"

#include "analyze/analyze_text.h"
#include "report/report.h"
#include "report/shown.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

// What is kept of a document while it lasts; a fault other than its absence is one.
template <class T>
Result<std::optional<T>> ifThere(Result<T> found) {
  if (found) return std::optional<T>(*std::move(found));
  if (found.error().fault == Fault::NoEntry) return std::optional<T>();
  return found.error();
}

}  // namespace

Result<ShownAnalysis> loadAnalysis(const Worker& worker, session::Session& session, AnalysisId id) {
  auto kept = session.history().show(worker, id);
  if (!kept) return kept.error();
  ShownAnalysis shown{.listed = kept->listed,
                      .analysis = report::numbered(std::move(kept->analysis)),
                      .resume = std::nullopt,
                      .posting = std::nullopt};
  if (shown.listed.version) {
    auto resume = ifThere(session.documents().show(worker, *shown.listed.version));
    if (!resume) return resume.error();
    if (*resume) shown.resume = std::move((*resume)->document);
  }
  if (shown.listed.posting) {
    auto posting = ifThere(session.documents().show(worker, *shown.listed.posting));
    if (!posting) return posting.error();
    shown.posting = *std::move(posting);
  }
  return shown;
}

QString titleLine(const ShownAnalysis& shown) {
  QStringList parts{report::shownOnOneLine(shown.listed.postingTitle), report::shownOnOneLine(shown.listed.company)};
  parts.removeAll(QString());
  return parts.isEmpty() ? AnalyzeText::tr("Posting without a title") : parts.join(u", "_s);
}

QString aboutLine(const ShownAnalysis& shown) {
  QStringList parts;
  if (shown.posting) parts += report::shownOnOneLine(shown.posting->posting.names.place);
  parts += report::shownOnOneLine(shown.listed.resumeTitle);
  const QLocale locale;
  const QDateTime made = shown.listed.created.toLocalTime();
  parts += AnalyzeText::tr("analysed offline on %1, %2")
               .arg(locale.toString(made.date(), u"ddd d MMM yyyy"_s), locale.toString(made.time(), u"HH:mm"_s));
  parts += AnalyzeText::tr("data %1").arg(shown.listed.dataVersion);
  parts.removeAll(QString());
  return parts.join(u" · "_s);
}

}  // namespace candor::analyze
