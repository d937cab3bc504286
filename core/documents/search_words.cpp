#include "documents/search_words.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace candor::documents {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype MostWords = 24;
constexpr qsizetype LongestInput = 1000;
constexpr qsizetype ShortestBeginning = 2;  // one letter begins a tenth of all words: too many to be of use

bool isWord(const QString& text) {
  const QList<uint> letters = text.toUcs4();
  return std::any_of(letters.begin(), letters.end(), [](uint letter) { return QChar::isLetterOrNumber(letter); });
}

bool parts(QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }

// Between quotation marks nothing is syntax but the mark itself.
QString quoted(QString word) { return u'"' + word.replace(u'"', u' ') + u'"'; }

}  // namespace

QString matchExpression(QStringView words) {
  QString plain = words.left(LongestInput).toString();
  std::replace_if(plain.begin(), plain.end(), parts, u' ');
  QStringList asked = plain.split(u' ', Qt::SkipEmptyParts);
  const bool goesOn = !asked.isEmpty() && !plain.endsWith(u' ') && isWord(asked.back()) &&
                      asked.back().size() >= ShortestBeginning && asked.size() <= MostWords;
  asked.erase(std::remove_if(asked.begin(), asked.end(), [](const QString& word) { return !isWord(word); }),
              asked.end());
  asked.resize(std::min(asked.size(), MostWords));
  std::transform(asked.begin(), asked.end(), asked.begin(), quoted);
  return asked.join(u' ') + (goesOn ? u"*"_s : u""_s);
}

}  // namespace candor::documents
