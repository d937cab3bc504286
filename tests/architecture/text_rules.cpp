#include "architecture/text_rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace candor::tests {

namespace {

constexpr qsizetype MostLines = 300;

// The brackets keep the rule from finding itself.
constexpr QStringView Leftover = uR"(\b(TO[D]O|FIX[M]E|XX[X](?!-X)|HA[C]K)\b|/(home|root|wor[k]|Users)/[a-z])";

}  // namespace

QStringList badHeader(const SourceFile& file) {
  static const QRegularExpression opensNamespace(uR"(^\s*using\s+namespace\b)"_s, QRegularExpression::MultilineOption);
  if (!file.isHeader()) return {};
  QStringList breaches;
  if (!file.text.contains(u"\n#pragma once\n"_s)) breaches.append(file.path + u": lacks #pragma once"_s);
  if (!file.text.startsWith(u"// "_s))
    breaches.append(file.path + u": lacks the opening comment that names its concept"_s);
  if (opensNamespace.match(file.text).hasMatch()) breaches.append(file.path + u": opens a namespace for everybody"_s);
  return breaches;
}

QStringList emptyNames(const SourceFile& file) {
  static const QRegularExpression inType(
      uR"(\b(?:class|struct|enum(?: class)?|namespace)\s+(\w*(?:Manager|Helper|Util|Handler|Impl|Info)s?(?![a-z])\w*))"_s);
  static const QRegularExpression inPath(u"(^|[/_])(manager|helper|util|handler|impl|info)s?[_./]"_s);
  QStringList breaches;
  if (file.isCode() && inPath.match(file.path).hasMatch()) breaches.append(file.path + u": its name says nothing"_s);
  if (!file.isCode()) return breaches;
  for (auto it = inType.globalMatch(file.text); it.hasNext();) {
    breaches.append(file.path + u": this name says nothing: "_s + it.next().captured(1));
  }
  return breaches;
}

QStringList leftovers(const SourceFile& file) {
  static const QRegularExpression words(Leftover.toString());
  QStringList breaches;
  for (auto it = words.globalMatch(file.text); it.hasNext();) {
    breaches.append(file.path + u": "_s + it.next().captured(0));
  }
  return breaches;
}

bool isTooLong(const SourceFile& file) {
  return file.isCode() && !file.path.contains(u"_words"_s) && file.text.count(u'\n') > MostLines;
}

}  // namespace candor::tests
