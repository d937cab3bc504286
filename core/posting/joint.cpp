#include "posting/joint.h"

#include "posting/openers.h"

#include <algorithm>

namespace candor::posting {

namespace {

constexpr qsizetype ShortestLeft = 3;  // "McDonald", "iPhone", "myAccount" are not joints
constexpr qsizetype ShortestPascal = 4;
constexpr qsizetype LongestOfProducts = 8;  // "BusinessObjects" is long already, and known
constexpr qsizetype PostcodeDigits = 5;

bool isInWord(QChar c) { return c.isLetterOrNumber() || c == u'\'' || c == u'\u2019'; }

struct Glued {
  QStringView left;
  QStringView right;  // up to the next capital
  QStringView whole;
};

Glued gluedAt(QStringView text, qsizetype at) {
  qsizetype start = at;
  while (start > 0 && isInWord(text[start - 1])) --start;
  qsizetype end = at;
  while (end < text.size() && text[end].isLetterOrNumber()) ++end;
  qsizetype stop = at + 1;
  while (stop < end && text[stop].isLower()) ++stop;
  return {text.mid(start, at - start), text.mid(at, stop - at), text.mid(start, end - start)};
}

bool isRepeated(QStringView text, QStringView word) {
  const qsizetype first = text.indexOf(word);
  return text.indexOf(word, first + word.size()) >= 0;
}

bool isAllCapitals(QStringView word) {
  return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

bool opensLine(QStringView word) { return opensBullet(word) || opensSentence(word) || endsHeading(word); }

// "REQUIREMENTSBachelor": capitals before a capitalised word.
bool isCapitalsJoint(const Glued& glued) {
  return glued.left.size() >= ShortestPascal && isAllCapitals(glued.left) && endsHeading(glued.left) &&
         glued.right.size() > 1;
}

// "About UsNorthern Light is …".
bool isAboutUs(QStringView text, QStringView left) {
  const qsizetype start = left.data() - text.data();
  return left == u"Us" && text.left(start).endsWith(u"About ");
}

// "controlAbility" is no name, although its stem is that of "control".
bool isOneName(const Glued& glued, const ontology::Ontology& ontology) {
  const auto whole = ontology.named(glued.whole);
  return whole && whole != ontology.named(glued.left);
}

// "CentOSExperience", "GMPAbility": behind capitals what opens a bullet, and small letters.
bool isOpenerAfterCapitals(const Glued& glued, const ontology::Ontology& ontology) {
  return glued.left.size() >= ShortestLeft - 1 && opensBullet(glued.right) &&
         (isAllCapitals(glued.left) || ontology.named(glued.left)) && !isOneName(glued, ontology);
}

// "DevelopmentWeb": the parts of product names are shorter, and a word known from work follows.
bool isLongJoint(QStringView text, const Glued& glued, const ontology::Ontology& ontology) {
  if (glued.left.size() < LongestOfProducts || glued.right.size() < ShortestLeft || isRepeated(text, glued.whole))
    return false;
  const auto right = ontology::tokenise(glued.right);
  return right.size() == 1 && ontology.word(right.front().exact) && !ontology.named(glued.whole);
}

// "MySQLScrum": two names that are none together.
bool isJointOfNames(const Glued& glued, const ontology::Ontology& ontology) {
  return glued.left.size() >= ShortestLeft && glued.right.size() >= ShortestPascal && ontology.named(glued.left) &&
         ontology.named(glued.right) && !ontology.named(glued.whole);
}

bool isLowerJoint(QStringView text, const Glued& glued, const ontology::Ontology& ontology) {
  if (glued.left.size() < ShortestLeft) return isAboutUs(text, glued.left);
  const bool isPascal = glued.left.front().isUpper();
  if (opensLine(glued.right) || endsHeading(glued.left)) return !isOneName(glued, ontology);
  if (isPascal) return isLongJoint(text, glued, ontology);
  if (isRepeated(text, glued.whole)) return false;
  return !ontology.named(glued.whole);
}

// After a bracket or a digit: "(GED)Experience", "95%Ability".
bool isSignJoint(QChar previous, const Glued& glued) {
  if (previous == u')') return glued.right.size() > 1;
  const bool isPostcode = glued.left.size() == PostcodeDigits && glued.left.front().isDigit() && previous.isDigit();
  if (isPostcode) return glued.right.size() > 2;
  return (previous.isDigit() || previous == u'%' || previous == u'+') && opensBullet(glued.right);
}

}  // namespace

bool isJoint(QStringView text, qsizetype at, const ontology::Ontology& ontology) {
  if (at == 0 || !text[at].isUpper()) return false;
  const QChar previous = text[at - 1];
  if (previous.isSpace()) return false;
  if (previous.isUpper()) {
    const Glued glued = gluedAt(text, at);
    return at + 1 < text.size() && text[at + 1].isLower() &&
           (isCapitalsJoint(glued) || isJointOfNames(glued, ontology) || isOpenerAfterCapitals(glued, ontology));
  }
  const Glued glued = gluedAt(text, at);
  return previous.isLower() ? isLowerJoint(text, glued, ontology) : isSignJoint(previous, glued);
}

}  // namespace candor::posting
