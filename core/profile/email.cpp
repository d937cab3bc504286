#include "profile/email.h"

#include <algorithm>

namespace candor::profile {
namespace {

using namespace Qt::StringLiterals;

bool isLocal(QChar c) {
  return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringView(u"._%+-").contains(c) ||
         (c.unicode() > 191 && c.isLetter());
}

bool isDomain(QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; }

// Where "@" or a word for it stands, and how long it is.
Span signAt(QStringView text, qsizetype at) {
  if (text[at] == u'@' || text[at] == u'\uff20') return {at, 1};
  for (const QStringView word : {u"(at)", u"[at]", u"{at}", u"<at>", u"(a)", u"(@)", u"[@]"})
    if (text.sliced(at).startsWith(word, Qt::CaseInsensitive)) return {at, word.size()};
  return {at, 0};
}

class Address {
 public:
  Address(QStringView text, Span sign) : m_text(text), m_sign(sign) {}

  [[nodiscard]] Field read() {
    takeLocal();
    takeDomain();
    if (m_local.isEmpty() || !isWhole(m_domain)) return {};
    const bool isPlain = m_sign.length == 1 && m_end - m_start == m_local.size() + 1 + m_domain.size();
    return {m_local + u'@' + m_domain, {m_start, m_end - m_start}, isPlain ? 0.98 : 0.8};
  }

 private:
  void takeLocal() {
    qsizetype start = m_sign.start;
    while (start > 0 && m_text[start - 1] == u' ' && m_sign.start - start < 2) --start;
    if (start == m_sign.start && start > 0 && m_text[start - 1] == u'\n') --start;
    const qsizetype end = start;
    while (start > 0 && isLocal(m_text[start - 1])) --start;
    while (start < end && !m_text[start].isLetterOrNumber()) ++start;
    m_start = start;
    m_local = m_text.sliced(start, end - start).toString();
  }

  void takeDomain() {
    m_end = m_sign.end();
    skipSpace();
    takeWord();
    // A domain that cannot end here goes on after the break.
    while (!m_domain.isEmpty() && m_end < m_text.size()) {
      const qsizetype before = m_end;
      if (!isWhole(m_domain) || m_domain.endsWith(u'.')) {
        if (!takeDot() && !takeBreak()) break;
      } else if (!takeFragment()) {
        break;
      }
      if (m_end == before) break;
    }
    while (m_domain.endsWith(u'.') || m_domain.endsWith(u'-')) {
      m_domain.chop(1);
      --m_end;
    }
  }

  void skipSpace() {
    if (m_end < m_text.size() && m_text[m_end].isSpace()) ++m_end;
  }

  void takeWord() {
    const qsizetype start = m_end;
    while (m_end < m_text.size() && isDomain(m_text[m_end])) ++m_end;
    m_domain += m_text.sliced(start, m_end - start);
  }

  // "example . com", "example (dot) com"
  bool takeDot() {
    const QStringView rest = m_text.sliced(m_end);
    for (const QStringView dot : {u" . ", u"(dot)", u"[dot]", u" (dot) ", u" [dot] ", u" dot "}) {
      if (!rest.startsWith(dot, Qt::CaseInsensitive)) continue;
      m_end += dot.size();
      m_domain += u'.';
      takeWord();
      return true;
    }
    return false;
  }

  bool takeBreak() {
    const qsizetype next = m_end + (m_end < m_text.size() && m_text[m_end].isSpace() ? 1 : 0);
    const qsizetype letter = next < m_text.size() && m_text[next] == u'.' && !m_domain.endsWith(u'.') ? next + 1 : next;
    if (next == m_end || letter >= m_text.size() || !isAlike(m_text[letter])) return false;
    if (m_text[m_end] != u'\n' && !m_domain.endsWith(u'.')) return false;
    m_end = next;
    takeWord();
    return true;
  }

  // "…@mail.co" and a line of nothing but "m".
  bool takeFragment() {
    if (m_text[m_end] != u'\n') return false;
    qsizetype end = m_end + 1;
    while (end < m_text.size() && isAlike(m_text[end]) && end - m_end <= 3) ++end;
    const bool isAlone = end > m_end + 1 && end - m_end <= 3 && (end == m_text.size() || m_text[end] == u'\n');
    if (!isAlone) return false;
    m_domain += m_text.sliced(m_end + 1, end - m_end - 1);
    m_end = end;
    return true;
  }

  // A letter as the domain is written: small, or capital in an address in capitals.
  [[nodiscard]] bool isAlike(QChar c) const { return c.isLower() || (c.isUpper() && m_domain == m_domain.toUpper()); }

  static bool isWhole(const QString& domain) {
    const qsizetype dot = domain.lastIndexOf(u'.');
    if (dot < 1 || domain.size() - dot < 3) return false;
    return std::all_of(domain.begin() + dot + 1, domain.end(), [](QChar c) { return c.isLetter(); });
  }

  QStringView m_text;
  Span m_sign;
  qsizetype m_start = 0;
  qsizetype m_end = 0;
  QString m_local;
  QString m_domain;
};

}  // namespace

std::vector<Field> findEmails(QStringView text) {
  std::vector<Field> found;
  for (qsizetype at = 0; at < text.size(); ++at) {
    const Span sign = signAt(text, at);
    if (sign.isEmpty()) continue;
    Field email = Address(text, sign).read();
    if (email.isEmpty()) continue;
    at = email.span.end() - 1;
    found.push_back(std::move(email));
  }
  return found;
}

}  // namespace candor::profile
