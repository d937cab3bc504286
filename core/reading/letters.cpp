#include "reading/letters.h"

#include <QChar>
#include <QString>

#include <numeric>

namespace candor::reading {
namespace {

// Scripts written without spaces between words, and often mixed with one another.
bool isWrittenWithoutSpaces(QChar::Script script) {
  switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
  }
}

// Private-use signs are broken text, but a few of them are the icons of a resume: legible.cpp knows how many.
bool isBroken(char32_t sign) {
  if (sign == u'\t' || sign == u'\n' || sign == u'\r' || sign == u'\f') return false;
  switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate: return true;
    default: return sign == QChar::ReplacementCharacter;
  }
}

// The Latin letter under an accent: 0 for a, -1 when there is none.
int latinLetter(char32_t sign) {
  const QString parts = QChar::decomposition(sign);
  const char32_t base = QChar::toLower(parts.isEmpty() ? sign : char32_t(parts.at(0).unicode()));
  return base >= U'a' && base <= U'z' ? int(base - U'a') : -1;
}

qint64 lettersOfCidMarks(QStringView text) {
  qint64 letters = 0;
  for (qsizetype at = text.indexOf(u"(cid:"); at >= 0; at = text.indexOf(u"(cid:", at + 5)) {
    const qsizetype end = text.indexOf(u')', at);
    if (end > at && end - at <= 12) letters += end - at + 1;
  }
  return letters;
}

class Counter {
 public:
  void take(char32_t sign) {
    if (QChar::isSpace(sign)) return endWord();
    ++m_letters.visible;
    if (isBroken(sign)) ++m_letters.broken;
    if (QChar::isLetter(sign) || QChar::isMark(sign)) takeLetter(sign);
  }

  [[nodiscard]] Letters finish() {
    endWord();
    return m_letters;
  }

 private:
  void takeLetter(char32_t sign) {
    ++m_letters.letters;
    if (const int latin = latinLetter(sign); latin >= 0) ++m_letters.latin[std::size_t(latin)];
    const QChar::Script script = QChar::script(sign);
    if (script == QChar::Script_Inherited || script == QChar::Script_Common) return;
    const bool isDense = isWrittenWithoutSpaces(script);
    if (isDense)
      ++m_denseLetters;
    else
      ++m_wordLetters;
    if (m_script != QChar::Script_Unknown && script != m_script && !isDense && !isWrittenWithoutSpaces(m_script))
      ++m_letters.scriptChanges;
    m_script = script;
  }

  void endWord() {
    if (m_wordLetters > 0) {
      ++m_letters.words;
      ++m_letters.spacedWords;
      m_letters.spacedLetters += m_wordLetters;
    }
    m_letters.words += (m_denseLetters + 1) / 2;
    m_wordLetters = 0;
    m_denseLetters = 0;
    m_script = QChar::Script_Unknown;
  }

  Letters m_letters;
  qint64 m_wordLetters = 0;
  qint64 m_denseLetters = 0;
  QChar::Script m_script = QChar::Script_Unknown;
};

}  // namespace

Letters Letters::of(QStringView text) {
  Counter counter;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    counter.take(isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode()));
    if (isPair) ++i;
  }
  Letters letters = counter.finish();
  letters.broken += lettersOfCidMarks(text);
  return letters;
}

qint64 Letters::latinLetters() const { return std::accumulate(latin.begin(), latin.end(), qint64(0)); }

}  // namespace candor::reading
