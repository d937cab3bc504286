#include "comparison/comparison_words.h"

#include "widgets/score.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace candor::comparison {

namespace {

struct ComparisonWords {
  Q_DECLARE_TR_FUNCTIONS(candor::comparison::ComparisonWords)
};

}  // namespace

QString sidePoints(std::optional<double> points) { return points ? widgets::pointsInColumn(*points) : u"–"_s; }

QString word(const std::optional<match::RequirementResult>& side) {
  if (!side) return ComparisonWords::tr("Not asked for");
  switch (side->status) {
    case match::Status::Met: return ComparisonWords::tr("Met");
    case match::Status::Partly: return ComparisonWords::tr("Partly met");
    case match::Status::Missing: return ComparisonWords::tr("Missing");
  }
  return {};
}

QString explanation(const history::Inputs& inputs) {
  QStringList reasons;
  if (inputs.isOtherResume) reasons += ComparisonWords::tr("The file of the resume is another.");
  if (inputs.isOtherPosting) reasons += ComparisonWords::tr("The text of the posting is another.");
  if (inputs.isOtherData)
    reasons += ComparisonWords::tr("Candor read and scored them with different data, which may explain a part.");
  return reasons.join(u' ');
}

}  // namespace candor::comparison
