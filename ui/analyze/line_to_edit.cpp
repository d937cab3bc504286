#include "analyze/line_to_edit.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

// What the sentence names or quotes: skills, words of the resume, requirements.
QStringList namedIn(const match::Said& sentence) {
  QStringList named;
  for (const match::Said& piece : sentence.pieces) {
    QString words = piece.words.simplified();
    if (words.endsWith(u'…')) words.chop(1);
    const bool hasLetters = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
    if (piece.kind == match::Said::Kind::Verbatim && hasLetters) named += words;
  }
  return named;
}

QString lineAt(const reading::Document& resume, qsizetype offset) {
  const auto line = std::find_if(resume.lines.begin(), resume.lines.end(), [offset](const reading::Line& each) {
    return each.span.start <= offset && offset < each.span.end();
  });
  return line == resume.lines.end() ? QString() : line->span.in(resume.text).toString();
}

// Whole words, whatever spaces part them.
qsizetype placeOf(const QString& words, const QString& text) {
  QStringList parts;
  for (const QString& part : words.split(u' ', Qt::SkipEmptyParts)) parts += QRegularExpression::escape(part);
  const QRegularExpression pattern(
      u"(?<!\\w)"_s + parts.join(u"\\s+"_s) + u"(?!\\w)"_s,
      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  return pattern.match(text).capturedStart();
}

// The first proof of a requirement that holds the words.
const match::Evidence* proofOf(const QString& words, const match::Analysis& analysis) {
  for (const match::RequirementResult& result : analysis.requirements)
    if (!result.evidence.empty() && result.text.simplified().contains(words, Qt::CaseInsensitive))
      return &result.evidence.front();
  return nullptr;
}

}  // namespace

QString lineToEdit(const ShownAnalysis& shown, const match::Advice& advice) {
  if (!shown.resume) return {};
  const QStringList named = namedIn(advice.sentence);
  for (const QString& words : named)
    if (const qsizetype place = placeOf(words, shown.resume->text); place >= 0) return lineAt(*shown.resume, place);
  for (const QString& words : named)
    if (const match::Evidence* proof = proofOf(words, shown.analysis)) return lineAt(*shown.resume, proof->span.start);
  return {};
}

}  // namespace candor::analyze
