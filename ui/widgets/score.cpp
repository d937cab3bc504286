#include "widgets/score.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace candor::widgets {

namespace {

constexpr double LeastGain = 0.05;  // points are exact multiples of 0.1

QString told(const char* sentence) { return QCoreApplication::translate("candor::widgets::Score", sentence); }

}  // namespace

QString shownPoints(double points) {
  const bool isWhole = qRound(points * 10) % 10 == 0;
  return QLocale().toString(points, 'f', isWhole ? 0 : 1);
}

QString pointsInColumn(double points) { return QLocale().toString(points, 'f', 1); }

QString scoreInColumn(double points, Firmness firmness) {
  if (firmness == Firmness::Firm) return pointsInColumn(points);
  return told(QT_TRANSLATE_NOOP("candor::widgets::Score", "about %1")).arg(qRound(points));
}

QString signedPoints(double gain) {
  const QString sign = std::abs(gain) < LeastGain ? u"±"_s : gain > 0 ? u"+"_s : u"−"_s;
  return sign + pointsInColumn(std::abs(gain));
}

QColor style::Tokens::*gainInk(double gain) {
  if (std::abs(gain) < LeastGain) return &style::Tokens::text2;
  return gain > 0 ? &style::Tokens::pos : &style::Tokens::neg;
}

QString spoken(const Score& score) {
  if (!score.points) return told(QT_TRANSLATE_NOOP("candor::widgets::Score", "No score"));
  QStringList parts = {
      score.firmness == Firmness::Firm
          ? told(QT_TRANSLATE_NOOP("candor::widgets::Score", "Score %1 of 100")).arg(shownPoints(*score.points))
          : told(QT_TRANSLATE_NOOP("candor::widgets::Score", "Score about %1 of 100, provisional"))
                .arg(qRound(*score.points))};
  for (const ScoreAddend& addend : score.addends) {
    parts.append(told(QT_TRANSLATE_NOOP("candor::widgets::Score", "%1: %2 of %3"))
                     .arg(addend.label, shownPoints(addend.points), shownPoints(addend.most)));
  }
  return parts.join(u"; "_s);
}

}  // namespace candor::widgets
