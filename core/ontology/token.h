// Token: one word of a text, folded so that spellings of one word are equal: lower case, no accents or ligatures,
// stemmed. "Node.js" is two tokens, "C++", "C#" and ".NET" are one each. Tokens of equal key are the same word.
#pragma once

#include "base/span.h"

#include <QStringView>

#include <vector>

namespace candor::ontology {

struct Token {
  Span span;                   // in the text it was read from
  quint64 key = 0;             // hash of the stem: what is compared
  quint64 exact = 0;           // hash of the folded word before stemming
  bool opensSentence = false;  // first word of a sentence, line, bullet or cell
  bool isStopWord = false;     // the, and, of …: carries no meaning of its own
  bool isNumber = false;
  bool breaksPhrase = false;  // before it stands something no phrase crosses: comma, semicolon, bullet, blank line …

  friend bool operator==(const Token&, const Token&) = default;
};

// Linear in the text. Any thread; deterministic.
[[nodiscard]] std::vector<Token> tokenise(QStringView text);

// Lower case, accents dropped (é → e, ß → ss, æ → ae), compatibility forms (ﬁ, full width) resolved.
[[nodiscard]] QString fold(QStringView text);

// The key a single word would get from tokenise(); 0 when the text is not exactly one token.
[[nodiscard]] quint64 keyOf(QStringView word);

// The key of several words taken as one: "node" + "js" → the key of "nodejs".
[[nodiscard]] quint64 joinedKey(QStringView text);

}  // namespace candor::ontology
