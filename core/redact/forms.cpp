#include "redact/forms.h"

#include <algorithm>

namespace candor::redact {

QRegularExpression formOf(QStringView pattern, Letters letters) {
  QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
  if (letters == Letters::AnyCase) options |= QRegularExpression::CaseInsensitiveOption;
  QRegularExpression form(pattern.toString(), options);
  form.optimize();
  return form;
}

std::vector<Span> placesOf(const QRegularExpression& form, QStringView text) {
  std::vector<Span> places;
  for (auto matches = form.globalMatch(text.toString()); matches.hasNext();) {
    const QRegularExpressionMatch match = matches.next();
    const int group = match.lastCapturedIndex() > 0 ? 1 : 0;
    places.push_back({match.capturedStart(group), match.capturedLength(group)});
  }
  return places;
}

int digitsIn(QStringView text) {
  return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

}  // namespace candor::redact
