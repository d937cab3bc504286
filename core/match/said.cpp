#include "match/said.h"

#include <utility>

namespace candor::match {

namespace {

// All places at once: a value that holds "%1" is not looked into. Without values the pattern is left as it is.
QString filled(QStringView pattern, const QStringList& values) {
  if (values.isEmpty()) return pattern.toString();
  QString text;
  text.reserve(pattern.size());
  for (qsizetype i = 0; i < pattern.size(); ++i) {
    const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].unicode() - u'0' : 0;
    if (place < 1 || place > values.size() || place > 9) {
      text += pattern[i];
    } else {
      text += values[place - 1];
      ++i;
    }
  }
  return text;
}

}  // namespace

Said::Said(QString verbatim) : words(std::move(verbatim)) {}

Said::Said(const char* pattern, std::vector<Said> places)
    : kind(Kind::Pattern), words(QString::fromUtf8(pattern)), pieces(std::move(places)) {}

QString Said::text() const {
  return in([](const QString& pattern) { return pattern; });
}

QString Said::in(const Wording& wording) const {
  QStringList values;
  for (const Said& piece : pieces) values << piece.in(wording);
  switch (kind) {
    case Kind::Verbatim: return words;
    case Kind::Pattern: return filled(wording(words), values);
    case Kind::Row: return values.join(words);
  }
  return {};
}

bool operator==(const Said& a, const Said& b) { return a.kind == b.kind && a.words == b.words && a.pieces == b.pieces; }

Said inARow(std::vector<Said> pieces, const QString& between) {
  if (pieces.size() == 1) return std::move(pieces.front());
  Said row;
  if (pieces.empty()) return row;
  row.kind = Said::Kind::Row;
  row.words = between;
  row.pieces = std::move(pieces);
  return row;
}

Said patternOf(QString sentence) {
  Said said(std::move(sentence));
  said.kind = Said::Kind::Pattern;
  return said;
}

}  // namespace candor::match
