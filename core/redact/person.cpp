#include "redact/person.h"

#include "ontology/token.h"
#include "profile/person_name.h"
#include "profile/shape.h"
#include "redact/forms.h"

#include <QSet>

#include <algorithm>

namespace candor::redact {

using namespace Qt::StringLiterals;

namespace {

using profile::SectionKind;

constexpr qsizetype ShortestPart = 2;
constexpr qsizetype ShortestInWord = 3;  // of a part of the name that a handle may hold

// Words of a name that no name is known by.
bool isSmallPart(const QString& part) {
  static const QSet<QString> Parts{u"de"_s,  u"da"_s,  u"di"_s,  u"du"_s,   u"la"_s,  u"le"_s,  u"van"_s, u"von"_s,
                                   u"der"_s, u"den"_s, u"dr"_s,  u"prof"_s, u"mr"_s,  u"mrs"_s, u"ms"_s,  u"jr"_s,
                                   u"sr"_s,  u"ii"_s,  u"iii"_s, u"phd"_s,  u"md"_s,  u"mba"_s, u"rn"_s,  u"el"_s,
                                   u"al"_s,  u"bin"_s, u"dos"_s, u"das"_s,  u"and"_s, u"the"_s};
  return Parts.contains(part.toLower());
}

std::vector<QString> partsOf(const QString& name) {
  std::vector<QString> parts;
  static const QRegularExpression word = formOf(uR"(\p{L}[\p{L}\p{M}'’-]*)", Letters::AsWritten);
  for (const Span span : placesOf(word, name)) {
    const QString part = span.in(name).toString();
    if (part.size() >= ShortestPart && !isSmallPart(part)) parts.push_back(part);
  }
  return parts;
}

QString wholeWord(const QString& pattern) { return uR"((?<![\p{L}\p{N}]))"_s + pattern + uR"((?![\p{L}\p{N}]))"_s; }

// "Jane  Q. Doe" in any letters, also "Doe, Jane" and "JANE DOE".
std::vector<Span> wholeNames(const QString& text, const QString& name, const std::vector<QString>& parts) {
  QStringList words;
  for (const QString& word : name.simplified().split(u' ')) words += QRegularExpression::escape(word);
  QString pattern = words.join(uR"(\s+)"_s);
  if (parts.size() > 1)
    pattern += uR"(|%2[\s,]+%1|%1[ ]+(?:\p{Lu}\.?[ ]+)?%2)"_s.arg(QRegularExpression::escape(parts.front()),
                                                                  QRegularExpression::escape(parts.back()));
  return placesOf(formOf(wholeWord(u"(?:"_s + pattern + u')'), Letters::AnyCase), text);
}

bool isNamePart(QStringView word, const std::vector<QString>& parts) {
  return std::any_of(parts.begin(), parts.end(),
                     [word](const QString& part) { return word.compare(part, Qt::CaseInsensitive) == 0; });
}

// The word that touches the span with nothing but a space between, empty at a line's end or another sign.
QStringView neighbour(const QString& text, Span span, int direction) {
  qsizetype at = direction > 0 ? span.end() : span.start - 1;
  if (at < 0 || at >= text.size() || text[at] != u' ') return {};
  at += direction;
  const qsizetype first = at;
  while (at >= 0 && at < text.size() && text[at].isLetter()) at += direction;
  return direction > 0 ? QStringView(text).sliced(first, at - first) : QStringView(text).sliced(at + 1, first - at);
}

// "Virginia Tech" is not Virginia: a capital beside it makes it a part of another name.
bool isOfOtherName(const QString& text, Span span, const std::vector<QString>& parts) {
  const auto isOther = [&](QStringView word) {
    return word.size() > 1 && word.front().isUpper() &&
           word.sliced(1).toString() == word.sliced(1).toString().toLower() && !isNamePart(word, parts);
  };
  return isOther(neighbour(text, span, 1)) || isOther(neighbour(text, span, -1));
}

// "J. Doe", "J. Q. Doe", "Doe, J.", as publications have it.
void addInitials(std::vector<Span>& found, const QString& text, const std::vector<QString>& parts) {
  if (parts.size() < 2) return;
  const auto capital = [](const QString& part) { return QString(part.at(0).toUpper()) + part.sliced(1).toLower(); };
  const QString initial(parts.front().at(0).toUpper());
  const QString last = QRegularExpression::escape(capital(parts.back()));
  const QString pattern = uR"(%1\.?[ ]?(?:\p{Lu}\.[ ]?)*[ ]?%2|%2,?[ ]%1\.?(?:[ ]?\p{Lu}\.)*)"_s.arg(initial, last);
  for (const Span span : placesOf(formOf(wholeWord(u"(?:"_s + pattern + u')'), Letters::AsWritten), text))
    found.push_back(span);
}

void addParts(std::vector<Span>& found, const QString& text, const std::vector<QString>& parts) {
  for (const QString& part : parts) {
    const QString capital = part.at(0).toUpper() + part.sliced(1).toLower();
    const QString pattern = QRegularExpression::escape(part) + u'|' + QRegularExpression::escape(capital) + u'|' +
                            QRegularExpression::escape(part.toUpper());
    for (const Span span : placesOf(formOf(wholeWord(u"(?:"_s + pattern + u')'), Letters::AsWritten), text))
      if (!isOfOtherName(text, span, parts)) found.push_back(span);
  }
}

// The pieces of a line between commas, dashes and other signs.
std::vector<Span> piecesOf(const QString& text, Span body) {
  static const QRegularExpression form =
      formOf(uR"~([^\n,;|•·:()"“”]+?(?=\s[-–—]\s|[\n,;|•·:()"“”]|$))~", Letters::AsWritten);
  std::vector<Span> pieces;
  for (Span piece : placesOf(form, body.in(text))) {
    piece.start += body.start;
    piece = profile::trimmed(text, piece);
    if (!piece.isEmpty()) pieces.push_back(piece);
  }
  return pieces;
}

bool isReferee(QStringView piece) {
  static const QRegularExpression noPerson = formOf(
      uR"(\b(?:references?|upon|request|inc|llc|ltd|gmbh|corp|company|university|college|school|hospital|manager|)"
      uR"(director|engineer|developer|supervisor|professor of|head|chief|officer|president|phone|email|e-mail|tel|)"
      uR"(mobile|native|fluent|proficient|address|relationship|title|available|department|team|services|group|street|road|avenue)\b)",
      Letters::AnyCase);
  return profile::wordCount(piece) >= 2 && profile::isNameLike(piece) && !noPerson.match(piece.toString()).hasMatch();
}

}  // namespace

std::vector<Span> findOwnName(const profile::Profile& profile) {
  if (profile.name.isEmpty()) return {};
  const std::vector<QString> parts = partsOf(profile.name.value);
  std::vector<Span> found = wholeNames(profile.text, profile.name.value, parts);
  if (!profile.name.span.isEmpty()) found.push_back(profile.name.span);
  addInitials(found, profile.text, parts);
  addParts(found, profile.text, parts);
  return found;
}

std::vector<Span> findReferees(const profile::Profile& profile) {
  std::vector<Span> found;
  const QStringView text(profile.text);
  bool isAmongReferences = false;
  bool isToCome = false;  // the heading stands alone at the end of a page
  for (const profile::Section& section : profile.sections) {
    // A name in larger type looks like a heading of its own.
    const bool isName = isAmongReferences && section.kind == SectionKind::Other && isReferee(section.heading.in(text));
    const bool goesOn = isName || (isToCome && section.heading.isEmpty());
    isAmongReferences = section.kind == SectionKind::References || goesOn;
    isToCome = isAmongReferences && profile::trimmed(text, section.body).isEmpty();
    if (!isAmongReferences) continue;
    if (isName) found.push_back(section.heading);
    for (const Span piece : piecesOf(profile.text, section.body))
      if (isReferee(piece.in(text))) found.push_back(piece);
  }
  return found;
}

bool holdsName(const profile::Profile& profile, QStringView word) {
  const QString folded = ontology::fold(word);
  const std::vector<QString> parts = partsOf(profile.name.value);
  return std::any_of(parts.begin(), parts.end(), [&folded](const QString& part) {
    return part.size() >= ShortestInWord && folded.contains(ontology::fold(part));
  });
}

bool standsIn(const profile::Profile& profile, SectionKind section, Span span) {
  return std::any_of(profile.sections.begin(), profile.sections.end(),
                     [&](const profile::Section& each) { return each.kind == section && each.body.overlaps(span); });
}

}  // namespace candor::redact
