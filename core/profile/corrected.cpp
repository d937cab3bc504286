#include "profile/corrected.h"

#include "profile/dates.h"

#include <QStringList>

#include <array>
#include <utility>

namespace candor::profile {
namespace {

using namespace Qt::StringLiterals;

template <class Owner, class Part>
using Named = std::pair<QLatin1StringView, Part Owner::*>;

constexpr std::array BasicFields{
    Named<Profile, Field>{"name"_L1, &Profile::name},         Named<Profile, Field>{"label"_L1, &Profile::label},
    Named<Profile, Field>{"email"_L1, &Profile::email},       Named<Profile, Field>{"phone"_L1, &Profile::phone},
    Named<Profile, Field>{"location"_L1, &Profile::location}, Named<Profile, Field>{"url"_L1, &Profile::url},
    Named<Profile, Field>{"summary"_L1, &Profile::summary}};
constexpr std::array WorkFields{Named<Work, Field>{"position"_L1, &Work::position},
                                Named<Work, Field>{"name"_L1, &Work::employer},
                                Named<Work, Field>{"location"_L1, &Work::location}};
constexpr std::array EducationFields{Named<Education, Field>{"studyType"_L1, &Education::studyType},
                                     Named<Education, Field>{"area"_L1, &Education::area},
                                     Named<Education, Field>{"institution"_L1, &Education::institution},
                                     Named<Education, Field>{"score"_L1, &Education::score}};
constexpr std::array Lists{
    Named<Profile, std::vector<Field>>{"languages"_L1, &Profile::languages},
    Named<Profile, std::vector<Field>>{"certificates"_L1, &Profile::certificates},
    Named<Profile, std::vector<Field>>{"projects"_L1, &Profile::projects},
    Named<Profile, std::vector<Field>>{"awards"_L1, &Profile::awards},
};

// One of the two, or neither.
struct Spot {
  Field* field = nullptr;
  Period* period = nullptr;
};

template <class Owner, std::size_t N>
Field* fieldOf(Owner& owner, const std::array<Named<Owner, Field>, N>& fields, const QString& name) {
  for (const auto& [each, member] : fields) {
    if (name == each) return &(owner.*member);
  }
  return nullptr;
}

template <class Entry, std::size_t N>
Spot spotOf(std::vector<Entry>& entries, const std::array<Named<Entry, Field>, N>& fields, const QStringList& path) {
  bool isNumber = false;
  const std::size_t at = path[1].toUInt(&isNumber);
  if (!isNumber || at >= entries.size() || path.size() != 3) return {};
  if (path[2] == "period"_L1) return {.period = &entries[at].period};
  return {.field = fieldOf(entries[at], fields, path[2])};
}

Spot spotOf(Profile& profile, const QString& field) {
  const QStringList path = field.split(u'.');
  if (path.size() < 2) return {};
  if (path[0] == "basics"_L1) return {.field = path.size() == 2 ? fieldOf(profile, BasicFields, path[1]) : nullptr};
  if (path[0] == "work"_L1) return spotOf(profile.work, WorkFields, path);
  if (path[0] == "education"_L1) return spotOf(profile.education, EducationFields, path);
  for (const auto& [name, list] : Lists) {
    bool isNumber = false;
    const std::size_t at = path[1].toUInt(&isNumber);
    if (path[0] == name && isNumber && at < (profile.*list).size()) return {.field = &(profile.*list)[at]};
  }
  return {};
}

QString readingOf(const Profile& profile, Spot spot) {
  if (spot.field) return spot.field->value;
  return spot.period ? spot.period->span.in(profile.text).toString().simplified() : QString();
}

bool isPeriod(const QString& field) { return field.endsWith(".period"_L1); }

}  // namespace

QString reading(const Profile& profile, const QString& field) {
  Profile copy = profile;
  return readingOf(copy, spotOf(copy, field));
}

bool isUnderstood(const QString& field, const QString& value) { return !isPeriod(field) || !findDates(value).empty(); }

bool correct(Profile& profile, const QString& field, const QString& reading, const QString& value) {
  const Spot spot = spotOf(profile, field);
  if ((!spot.field && !spot.period) || readingOf(profile, spot) != reading || !isUnderstood(field, value)) return false;
  if (spot.period) {
    const Span place = spot.period->span;
    *spot.period = findDates(value).front().period;
    spot.period->span = place;
  } else {
    spot.field->value = value;
    spot.field->confidence = 1;
  }
  return true;
}

}  // namespace candor::profile
