#include "analyze/line_to_edit.h"

#include "reading/found_words.h"

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
    if (const auto place = reading::findWords(words, shown.resume->text)) return lineAt(*shown.resume, place->start);
  for (const QString& words : named)
    if (const match::Evidence* proof = proofOf(words, shown.analysis)) return lineAt(*shown.resume, proof->span.start);
  return {};
}

}  // namespace candor::analyze
