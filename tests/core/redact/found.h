// What is found in a resume that was read from plain text, written as "email: jane@…", in the order of the text.
#pragma once

#include "profile/read_profile.h"
#include "reading/plain_text.h"
#include "redact/mask.h"
#include "redact/personal.h"

#include <QStringList>

namespace candor::redact {

inline QString nameOf(PersonalKind kind) {
  const QString mask = redact::mask(u"x", std::vector<Personal>{{kind, {0, 1}}}).masks.front().name;
  return mask.mid(1, mask.size() - 4);
}

inline profile::Profile profileOf(const QString& text) {
  static const Result<ontology::Ontology> knowledge = ontology::Ontology::load();
  return profile::readProfile(*reading::readPlainText(text), *knowledge);
}

inline QStringList shown(const std::vector<Personal>& found, QStringView text) {
  QStringList lines;
  for (const Personal& each : found)
    lines += nameOf(each.kind) + QStringLiteral(": ") + each.span.in(text).toString().simplified();
  return lines;
}

inline QStringList foundIn(const QString& text) {
  const profile::Profile profile = profileOf(text);
  return shown(findPersonal(profile), profile.text);
}

}  // namespace candor::redact
