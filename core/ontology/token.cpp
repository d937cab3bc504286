#include "ontology/token.h"

#include "ontology/hash.h"
#include "ontology/stem.h"
#include "ontology/stop_words.h"

#include <QString>

namespace candor::ontology {

namespace {

// Letters that have no decomposition but a usual spelling in plain Latin.
QStringView plainLatin(QChar c) {
  switch (c.unicode()) {
    case u'ß': return u"ss";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ø': return u"o";
    case u'đ': return u"d";
    case u'ł': return u"l";
    case u'ı': return u"i";
    case u'þ': return u"th";
    default: return {};
  }
}

void appendFolded(QString& out, QChar c) {
  const QChar lower = c.toLower();
  if (lower.unicode() < 0x80) {
    out += lower;
    return;
  }
  if (const QStringView plain = plainLatin(lower); !plain.isEmpty()) {
    out += plain;
    return;
  }
  if (lower.decompositionTag() == QChar::NoDecomposition) {
    if (!lower.isMark()) out += lower;
    return;
  }
  for (const QChar part : lower.decomposition())
    if (!part.isMark()) appendFolded(out, part);
}

bool isWordChar(QChar c) {
  const char16_t u = c.unicode();
  if (u < 0x80) return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9');
  return c.isLetterOrNumber() || c.isMark();
}

// Scripts written without spaces: each sign is a token.
bool standsAlone(QChar c) {
  if (c.unicode() < 0x2e80) return false;
  const QChar::Script script = c.script();
  return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

class Tokeniser {
 public:
  explicit Tokeniser(QStringView text) : m_text(text) { m_tokens.reserve(size_t(text.size() / 6)); }

  std::vector<Token> run() {
    while (m_at < m_text.size()) {
      const QChar c = m_text[m_at];
      if (isWordChar(c) || startsDotWord()) {
        readWord();
      } else {
        passSeparator(c);
        ++m_at;
      }
    }
    return std::move(m_tokens);
  }

 private:
  [[nodiscard]] QChar ahead(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(u'\n'); }

  // ".NET": a dot that opens a word instead of ending one.
  [[nodiscard]] bool startsDotWord() const {
    if (m_text[m_at] != u'.' || !ahead(m_at + 1).isLetter()) return false;
    return m_at == 0 || !(isWordChar(m_text[m_at - 1]) || m_text[m_at - 1] == u'.' || m_text[m_at - 1] == u')');
  }

  void readWord() {
    const qsizetype start = m_at++;
    if (!standsAlone(m_text[start]))
      while (m_at < m_text.size() && isWordChar(m_text[m_at]) && !standsAlone(m_text[m_at])) ++m_at;
    takeSuffix(start);
    append({start, m_at - start});
    dropPossessive();
  }

  // "C++", "C#", "A+": signs that belong to the word when nothing follows them.
  void takeSuffix(qsizetype start) {
    if (!m_text[start].isLetter()) return;
    qsizetype end = m_at;
    while (end < m_text.size() && end - m_at < 2 && m_text[end] == u'+') ++end;
    if (end == m_at && m_at - start <= 2 && ahead(m_at) == u'#') ++end;
    if (end > m_at && !isWordChar(ahead(end))) m_at = end;
  }

  void dropPossessive() {
    const QChar mark = ahead(m_at);
    if ((mark == u'\'' || mark == u'\u2019') && ahead(m_at + 1).toLower() == u's' && !isWordChar(ahead(m_at + 2)))
      m_at += 2;
  }

  void passSeparator(QChar c) {
    switch (c.unicode()) {
      case u'\n':
        if (m_sawLineEnd) m_breaks = m_opens = true;
        m_sawLineEnd = true;
        m_opensLine = true;
        break;
      case u'.':
      case u'!':
      case u'?':
        if (!isWordChar(ahead(m_at + 1))) m_breaks = m_opens = true;
        break;
      case u',':
      case u';':
      case u':':
      case u'|':
      case u'(':
      case u')':
      case u'[':
      case u']':
      case u'"':
      case u'\u201c':
      case u'\u201d': m_breaks = true; break;
      case u'\t':
      case u'\u2022':
      case u'\u00b7':
      case u'\u25aa':
      case u'\u25cf':
      case u'\u2013':
      case u'\u2014': m_breaks = m_opens = true; break;
      default: break;
    }
  }

  void append(Span span) {
    m_folded.clear();
    for (const QChar c : span.in(m_text)) appendFolded(m_folded, c);
    if (m_folded.isEmpty()) return;
    Token token{.span = span};
    token.exact = hashOf(m_folded);
    token.isNumber = m_folded[0].isDigit();
    token.isStopWord = isStopWord(token.exact);
    token.key = token.isNumber || token.isStopWord ? token.exact : stemKey(m_folded, token.exact);
    token.opensSentence = m_opens || m_opensLine || m_tokens.empty();
    token.breaksPhrase = m_breaks || m_tokens.empty();
    m_tokens.push_back(token);
    m_breaks = m_opens = m_opensLine = m_sawLineEnd = false;
  }

  QStringView m_text;
  qsizetype m_at = 0;
  std::vector<Token> m_tokens;
  QString m_folded;
  bool m_breaks = false;
  bool m_opens = false;
  bool m_opensLine = false;
  bool m_sawLineEnd = false;
};

}  // namespace

std::vector<Token> tokenise(QStringView text) { return Tokeniser(text).run(); }

QString fold(QStringView text) {
  QString folded;
  folded.reserve(text.size());
  for (const QChar c : text) appendFolded(folded, c);
  return folded;
}

quint64 keyOf(QStringView word) {
  const std::vector<Token> tokens = tokenise(word);
  return tokens.size() == 1 ? tokens.front().key : 0;
}

quint64 joinedKey(QStringView text) {
  QString joined;
  for (const Token& token : tokenise(text)) joined += fold(token.span.in(text));
  return joined.isEmpty() ? 0 : hashOf(stem(joined));
}

}  // namespace candor::ontology
