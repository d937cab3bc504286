// Personal: a place of a text that tells who somebody is or how to reach them. Findings come in the order of the text
// and never overlap, so that masking them one after the other is safe.
#pragma once

#include "base/span.h"
#include "profile/profile.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace candor::redact {

enum class PersonalKind {
  Name,
  Email,
  Phone,
  Address,  // street, house, postcode, post-office box; the city alone stays
  Link,     // to a page about the person
  Handle,   // their name at a network
  BirthDate,
  GovernmentId,
  BankAccount,
  Card,
  Referee  // the name of somebody who speaks for the person
};

struct Personal {
  PersonalKind kind = PersonalKind::Name;
  Span span;

  friend bool operator==(const Personal&, const Personal&) = default;
};

// "birth date": as masks and JSON name it, in every language of the system.
[[nodiscard]] QString wordFor(PersonalKind kind);

// Everything in profile.text. Linear in the text; any thread; deterministic.
[[nodiscard]] std::vector<Personal> findPersonal(const profile::Profile& profile);

// GovernmentId, BankAccount and Card alone, in any text: their form or a label before them says what they are, and
// where a number carries check digits they have to be right.
[[nodiscard]] std::vector<Personal> findIdentityNumbers(QStringView text);

// What nobody should send with an application: government ids and card numbers.
[[nodiscard]] std::vector<Personal> findIdsAndCards(QStringView text);
[[nodiscard]] bool findsGovernmentIds(QStringView text);  // whether there are any

// The same text with an X for each letter and digit of these places: no longer than it was, so that other places in it
// stay where they are, and nothing in it is found again.
[[nodiscard]] QString struckOut(QStringView text, const std::vector<Personal>& personal);

}  // namespace candor::redact
