#include "crypto/age_header.h"

#include <algorithm>
#include <optional>

namespace candor::crypto {

namespace {

constexpr QByteArrayView AgeVersionLine = "age-encryption.org/v1";
constexpr qsizetype BodyColumns = 64;
constexpr qsizetype AgeMacSize = 32;

Error damagedAge(const char* what) { return {Fault::Damaged, QString::fromLatin1(what)}; }

// Hands out lines; a line without its end is none.
class AgeLines {
 public:
  explicit AgeLines(QByteArrayView bytes) : m_bytes(bytes) {}

  std::optional<QByteArrayView> next() {
    const qsizetype end = m_bytes.indexOf('\n', m_place);
    if (end < 0) return std::nullopt;
    const QByteArrayView line = m_bytes.sliced(m_place, end - m_place);
    m_place = end + 1;
    return line;
  }
  [[nodiscard]] qsizetype place() const { return m_place; }

 private:
  QByteArrayView m_bytes;
  qsizetype m_place = 0;
};

bool isPrintable(const QByteArray& word) {
  constexpr char FirstPrintable = 33;
  constexpr char LastPrintable = 126;
  return !word.isEmpty() && std::ranges::all_of(word, [](char c) { return c >= FirstPrintable && c <= LastPrintable; });
}

// Lines of 64 letters; the first shorter one, which may be empty, is the last.
Result<QByteArray> bodyIn(AgeLines& lines) {
  QByteArray text;
  for (;;) {
    const auto line = lines.next();
    if (!line || line->size() > BodyColumns) return damagedAge("a stanza's body");
    text += *line;
    if (line->size() < BodyColumns) return fromBareBase64(text);
  }
}

Result<AgeStanza> stanzaIn(QByteArrayView first, AgeLines& lines) {
  AgeStanza stanza{.words = first.sliced(3).toByteArray().split(' '), .body = {}};
  if (!std::ranges::all_of(stanza.words, &isPrintable)) return damagedAge("a stanza's words");
  auto body = bodyIn(lines);
  if (!body) return body.error();
  stanza.body = *std::move(body);
  return stanza;
}

}  // namespace

QByteArray bareBase64(const QByteArray& bytes) { return bytes.toBase64(QByteArray::OmitTrailingEquals); }

Result<QByteArray> fromBareBase64(QByteArrayView text) {
  const auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
  // Bits that mean nothing, and padding, would be a second spelling.
  if (!decoded || bareBase64(*decoded) != text) return damagedAge("base64");
  return *decoded;
}

Result<AgeHeader> parseAgeHeader(QByteArrayView bytes) {
  const QByteArrayView window = bytes.first(std::min(bytes.size(), MostAgeHeaderBytes));
  AgeLines lines(window);
  const auto version = lines.next();
  if (version != AgeVersionLine) return Error{Fault::UnknownFormat, QStringLiteral("not an age file")};
  AgeHeader header;
  for (;;) {
    const qsizetype start = lines.place();
    const auto line = lines.next();
    if (!line) return Error{window.size() < bytes.size() ? Fault::TooLarge : Fault::Damaged, QStringLiteral("header")};
    if (line->startsWith("--- ")) {
      header.authenticated = window.first(start + 3).toByteArray();
      auto mac = fromBareBase64(line->sliced(4));
      if (!mac || mac->size() != AgeMacSize || header.stanzas.empty()) return damagedAge("the header's HMAC");
      header.mac = *std::move(mac);
      header.size = lines.place();
      return header;
    }
    if (!line->startsWith("-> ")) return damagedAge("a line of the header");
    if (header.stanzas.size() == MostAgeStanzas) return Error{Fault::TooLarge, QStringLiteral("stanzas")};
    auto stanza = stanzaIn(*line, lines);
    if (!stanza) return stanza.error();
    header.stanzas.push_back(*std::move(stanza));
  }
}

QByteArray ageHeaderBytes(const std::vector<AgeStanza>& stanzas) {
  QByteArray bytes = AgeVersionLine.toByteArray() + '\n';
  for (const AgeStanza& stanza : stanzas) {
    bytes += "-> " + stanza.words.join(' ') + '\n';
    const QByteArray text = bareBase64(stanza.body);
    for (qsizetype at = 0; at <= text.size(); at += BodyColumns) bytes += text.mid(at, BodyColumns) + '\n';
  }
  return bytes + "---";
}

QByteArray ageMacLine(const QByteArray& mac) { return ' ' + bareBase64(mac) + '\n'; }

}  // namespace candor::crypto
