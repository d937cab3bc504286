#include "unlock/passphrase_strength.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string_view>

namespace candor::unlock {

namespace {

using widgets::Strength;

// What people choose most, without digits and signs at the ends. Letters that stand for others are undone before.
constexpr std::array KnownWords = {
    std::string_view("password"), std::string_view("passwort"), std::string_view("passphrase"),
    std::string_view("qwerty"),   std::string_view("qwertz"),   std::string_view("azerty"),
    std::string_view("asdf"),     std::string_view("letmein"),  std::string_view("welcome"),
    std::string_view("admin"),    std::string_view("login"),    std::string_view("master"),
    std::string_view("dragon"),   std::string_view("monkey"),   std::string_view("iloveyou"),
    std::string_view("secret"),   std::string_view("geheim"),   std::string_view("hallo"),
    std::string_view("hello"),    std::string_view("candor"),   std::string_view("sunshine"),
    std::string_view("princess"), std::string_view("football"), std::string_view("summer"),
    std::string_view("winter"),   std::string_view("sommer"),   std::string_view("vault"),
    std::string_view("resume"),   std::string_view("changeme"), std::string_view("abc"),
    std::string_view("test"),     std::string_view("computer")};

constexpr double BitsOfKnownWord = 5;
constexpr double BitsOfWord = 11;       // of a few thousand words that come to mind
constexpr double BitsOfNumber = 3.32;   // a digit
constexpr double BitsOfLetter = 4.7;    // outside words
constexpr double BitsOfOther = 5;       // signs, and the bytes of other scripts
constexpr double BitsOfFollower = 0.5;  // a sign that repeats or continues the one before
constexpr std::size_t ShortestWord = 3;

struct StrengthText {
  Q_DECLARE_TR_FUNCTIONS(StrengthText)
};

enum class Kind { Letter, Digit, Separator, Other };

unsigned char lower(unsigned char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte - 'A' + 'a') : byte;
}

// A guesser tries these in place of letters first.
char plain(unsigned char byte) {
  switch (byte) {
    case '0': return 'o';
    case '1': return 'i';
    case '3': return 'e';
    case '4':
    case '@': return 'a';
    case '5':
    case '$': return 's';
    case '7': return 't';
    default: return char(lower(byte));
  }
}

Kind kindOf(unsigned char byte) {
  if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') return Kind::Letter;
  if (byte >= '0' && byte <= '9') return Kind::Digit;
  if (byte == ' ' || byte == '-' || byte == '_' || byte == '.' || byte == ',') return Kind::Separator;
  return Kind::Other;
}

bool follows(unsigned char before, unsigned char byte) {
  const int step = int(lower(byte)) - int(lower(before));
  return step == 0 || step == 1 || step == -1;
}

// Bits of a group by its signs; those that go on from the one before count little.
double bitsBySign(std::span<const unsigned char> group, double each) {
  double bits = 0;
  for (std::size_t i = 0; i < group.size(); ++i)
    bits += i > 0 && follows(group[i - 1], group[i]) ? BitsOfFollower : each;
  return bits;
}

// With the letters that stand for others undone; as secret as the passphrase.
Secret plainOf(std::span<const unsigned char> bytes) {
  Secret plainBytes(bytes.size());
  std::transform(bytes.begin(), bytes.end(), plainBytes.writable().begin(),
                 [](unsigned char byte) { return std::byte(plain(byte)); });
  return plainBytes;
}

bool isRepeated(std::string_view all, std::string_view word, std::size_t before) {
  return all.substr(0, before).find(word) != std::string_view::npos;
}

double bitsOfLetters(std::span<const unsigned char> group, std::string_view all, std::size_t at) {
  const std::string_view word = all.substr(at, group.size());
  const bool isKnown = std::any_of(KnownWords.begin(), KnownWords.end(),
                                   [&](std::string_view known) { return word.find(known) != std::string_view::npos; });
  const double most = isKnown ? BitsOfKnownWord
                      : isRepeated(all, word, at)
                          ? 1
                          : BitsOfWord + 1.5 * double(std::max<std::size_t>(group.size(), 9) - 9);
  return std::min(most, bitsBySign(group, BitsOfLetter));
}

}  // namespace

PassphraseStrength strengthOf(const Secret& passphrase) {
  const std::span bytes(reinterpret_cast<const unsigned char*>(passphrase.bytes().data()), passphrase.bytes().size());
  const Secret plainBytes = plainOf(bytes);
  const auto* signs_ = reinterpret_cast<const char*>(plainBytes.bytes().data());
  const std::string_view all(signs_, plainBytes.bytes().size());  // a view, no copy
  PassphraseStrength found;
  for (std::size_t at = 0; at < bytes.size();) {
    std::size_t end = at + 1;
    const Kind kind = kindOf(bytes[at]);
    while (end < bytes.size() && kindOf(bytes[end]) == kind) ++end;
    const auto group = bytes.subspan(at, end - at);
    if (kind == Kind::Letter) found.bits += bitsOfLetters(group, all, at);
    if (kind == Kind::Digit) found.bits += bitsBySign(group, BitsOfNumber);
    if (kind == Kind::Other) found.bits += bitsBySign(group, BitsOfOther);
    if (kind == Kind::Letter && group.size() >= ShortestWord) ++found.words;
    at = end;
  }
  // Signs used as letters hide a known word from the groups, not from a guesser.
  const bool isDisguised = std::any_of(KnownWords.begin(), KnownWords.end(), [&](std::string_view known) {
    return known.size() > 4 && all.find(known) != std::string_view::npos;
  });
  if (isDisguised && found.words < 3) found.bits = std::min(found.bits, 2 * BitsOfKnownWord + 8);
  if (passphrase.isEmpty()) return found;
  found.strength = found.bits < 30   ? Strength::Weak
                   : found.bits < 44 ? Strength::Fair
                   : found.bits < 60 ? Strength::Good
                                     : Strength::Strong;
  return found;
}

QString adviceFor(const PassphraseStrength& strength) {
  switch (strength.strength) {
    case Strength::None: return StrengthText::tr("Four or more unrelated words are easy to keep in mind.");
    case Strength::Weak: return StrengthText::tr("A guesser would find this soon. Add unrelated words.");
    case Strength::Fair:
      return StrengthText::tr("About %1 bits. One more unrelated word makes it good.").arg(qRound(strength.bits));
    case Strength::Good:
      return StrengthText::tr("About %1 bits. One more word would make it strong.").arg(qRound(strength.bits));
    case Strength::Strong: return StrengthText::tr("About %1 bits.").arg(qRound(strength.bits));
  }
  return {};
}

}  // namespace candor::unlock
