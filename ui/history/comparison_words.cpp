#include "history/comparison_words.h"

#include "widgets/score.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace candor::history {

namespace {

class ComparisonWords {
  Q_DECLARE_TR_FUNCTIONS(candor::history::ComparisonWords)

 public:
  static QString status(const std::optional<match::RequirementResult>& result) {
    if (!result) return tr("not asked for");
    switch (result->status) {
      case match::Status::Met: return tr("met");
      case match::Status::Partly: return tr("partly met");
      case match::Status::Missing: return tr("missing");
    }
    return {};
  }
  static QString change(Change change) {
    switch (change) {
      case Change::Gained: return tr("New");
      case Change::Lost: return tr("No longer asked");
      case Change::Improved: return tr("Improved");
      case Change::Worsened: return tr("Worsened");
    }
    return {};
  }
  static QString beforeAndNow(const QString& before, const QString& now) {
    return tr("Before: %1. Now: %2.").arg(before, now);
  }
  static QString inputs(const Inputs& inputs) {
    QStringList reasons;
    if (inputs.isOtherResume) reasons += tr("The file of the resume is another.");
    if (inputs.isOtherPosting) reasons += tr("The text of the posting is another.");
    if (inputs.isOtherData) reasons += tr("Candor read and scored them with different data, which may explain a part.");
    return reasons.join(u' ');
  }
};

}  // namespace

QString signedPoints(double gain) {
  if (std::abs(gain) < 0.05) return u"±0"_s;
  return (gain > 0 ? u"+"_s : u"−"_s) + widgets::shownPoints(std::abs(gain));
}

QString fromTo(const AddendChange& addend) {
  const auto side = [](std::optional<double> points) { return points ? widgets::shownPoints(*points) : u"–"_s; };
  return side(addend.before) + u" → "_s + side(addend.after);
}

QString word(Change change) { return ComparisonWords::change(change); }

QString explanation(const RequirementChange& change) {
  QString words =
      ComparisonWords::beforeAndNow(ComparisonWords::status(change.before), ComparisonWords::status(change.after));
  const auto& quoting = change.after ? change.after : change.before;
  if (quoting && !quoting->evidence.empty()) words += u" “"_s + quoting->evidence.front().quote.simplified() + u'”';
  return words;
}

QString explanation(const Inputs& inputs) { return ComparisonWords::inputs(inputs); }

}  // namespace candor::history
