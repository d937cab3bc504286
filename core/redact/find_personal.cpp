#include "profile/email.h"
#include "profile/phone.h"
#include "redact/birth_date.h"
#include "redact/online.h"
#include "redact/person.h"
#include "redact/personal.h"
#include "redact/street_address.h"

#include <algorithm>

namespace candor::redact {

namespace {

using profile::SectionKind;

// Those added first win where two overlap: the surest come first.
class Gathering {
 public:
  void add(PersonalKind kind, Span span) {
    if (span.isEmpty()) return;
    const auto next = std::lower_bound(m_found.begin(), m_found.end(), span,
                                       [](const Personal& each, Span other) { return each.span.end() <= other.start; });
    if (next != m_found.end() && next->span.overlaps(span)) return;
    m_found.insert(next, {kind, span});
  }
  void add(PersonalKind kind, const std::vector<Span>& spans) {
    for (const Span span : spans) add(kind, span);
  }
  void add(const std::vector<Personal>& found) {
    for (const Personal& each : found) add(each.kind, each.span);
  }
  std::vector<Personal> take() { return std::move(m_found); }

 private:
  std::vector<Personal> m_found;  // ascending, without overlaps
};

std::vector<Span> spansOf(const std::vector<profile::Field>& fields) {
  std::vector<Span> spans;
  for (const profile::Field& field : fields) spans.push_back(field.span);
  return spans;
}

// Where people write how to reach them or somebody else.
std::vector<Span> addressPostcodes(const profile::Profile& profile) {
  std::vector<Span> kept;
  for (const Span postcode : findPostcodes(profile.text))
    if (standsIn(profile, SectionKind::Contact, postcode) || standsIn(profile, SectionKind::References, postcode))
      kept.push_back(postcode);
  return kept;
}

}  // namespace

std::vector<Personal> findPersonal(const profile::Profile& profile) {
  Gathering gathering;
  gathering.add(findIdentityNumbers(profile.text));
  gathering.add(PersonalKind::BirthDate, findBirthDates(profile.text));
  gathering.add(PersonalKind::Email, profile.email.span);
  gathering.add(PersonalKind::Email, spansOf(profile::findEmails(profile.text)));
  gathering.add(findOnline(profile));
  gathering.add(PersonalKind::Phone, profile.phone.span);
  gathering.add(PersonalKind::Phone, spansOf(profile::findPhones(profile.text, profile::findDates(profile.text))));
  const std::vector<Span> streets = findStreets(profile.text);
  gathering.add(PersonalKind::Address, streets);
  gathering.add(PersonalKind::Address, findPostcodesBehind(profile.text, streets));
  gathering.add(PersonalKind::Address, addressPostcodes(profile));
  gathering.add(PersonalKind::Name, findOwnName(profile));
  gathering.add(PersonalKind::Referee, findReferees(profile));
  return gathering.take();
}

}  // namespace candor::redact
