#include "cli/ink.h"

#include <QLatin1StringView>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

QLatin1StringView codeOf(Tone tone) {
  switch (tone) {
    case Tone::Strong: return "1"_L1;
    case Tone::Quiet: return "2"_L1;
    case Tone::Good: return "32"_L1;
    case Tone::Caution: return "33"_L1;
    case Tone::Bad: return "31"_L1;
    case Tone::Accent: return "34"_L1;
  }
  return {};
}

}  // namespace

QString Ink::in(Tone tone, const QString& text) const {
  if (!m_hasColours || text.isEmpty()) return text;
  return u"\u001b["_s + codeOf(tone) + u'm' + text + u"\u001b[0m"_s;
}

}  // namespace candor::cli
