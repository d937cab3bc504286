#include "resumes/profile_fields.h"

#include "profile/corrected.h"
#include "resumes/profile_words.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace candor::resumes {

namespace {

constexpr double SureFrom = 0.6;

class ProfileShown {
  Q_DECLARE_TR_FUNCTIONS(candor::resumes::ProfileShown)

 public:
  explicit ProfileShown(const profile::Profile& profile) : m_profile(profile) {}

  [[nodiscard]] ShownProfile sections() {
    addBasics();
    addWork();
    addEducation();
    addSkills();
    addList({u"languages"_s, tr("Languages"), tr("Language")}, m_profile.languages);
    addList({u"certificates"_s, tr("Certificates"), tr("Certificate")}, m_profile.certificates);
    addList({u"projects"_s, tr("Projects"), tr("Project")}, m_profile.projects);
    addList({u"awards"_s, tr("Awards"), tr("Award")}, m_profile.awards);
    return std::move(m_sections);
  }

 private:
  struct ListNames {
    QString key;
    QString title;
    QString label;
  };

  static ShownField field(const QString& key, const QString& label, const profile::Field& read) {
    return {.key = key,
            .label = label,
            .reading = read.value,
            .place = read.span,
            .certainty = !read.isEmpty() && read.confidence < SureFrom ? Certainty::ToCheck : Certainty::Sure};
  }
  static void addKnown(ShownEntry& entry, ShownField field) {
    if (!field.reading.isEmpty()) entry.fields.push_back(std::move(field));
  }

  void add(const QString& title, const QString& note, std::vector<ShownEntry> entries) {
    std::erase_if(entries, [](const ShownEntry& entry) { return entry.fields.empty(); });
    if (!entries.empty()) m_sections.push_back({title, note, std::move(entries)});
  }

  void addBasics() {
    const profile::Profile& p = m_profile;
    ShownEntry entry{{field(u"basics.name"_s, tr("Name"), p.name), field(u"basics.label"_s, tr("Headline"), p.label),
                      field(u"basics.email"_s, tr("Email"), p.email), field(u"basics.phone"_s, tr("Phone"), p.phone),
                      field(u"basics.location"_s, tr("Place"), p.location)}};
    const auto needed = int(entry.fields.size());
    const auto read = int(std::count_if(entry.fields.begin(), entry.fields.end(),
                                        [](const ShownField& each) { return !each.reading.isEmpty(); }));
    addKnown(entry, field(u"basics.url"_s, tr("Website"), p.url));
    for (std::size_t i = 0; i < p.profiles.size(); ++i) {
      const profile::OnlineProfile& online = p.profiles[i];
      const QString label = online.network.isEmpty() ? tr("Profile") : online.network;
      addKnown(entry, field(u"basics.profiles.%1.url"_s.arg(i), label, online.url));
    }
    ShownField summary = field(u"basics.summary"_s, tr("Summary"), p.summary);
    summary.editing = Editing::ManyLines;
    addKnown(entry, summary);
    add(tr("Basics"), tr("%1 of %2 read").arg(read).arg(needed), {entry});
  }

  void addWork() {
    std::vector<ShownEntry> entries;
    for (std::size_t i = 0; i < m_profile.work.size(); ++i) {
      const profile::Work& work = m_profile.work[i];
      const QString key = u"work.%1"_s.arg(i);
      ShownEntry entry;
      addKnown(entry, field(key + u".position"_s, tr("Position"), work.position));
      addKnown(entry, field(key + u".name"_s, tr("Employer"), work.employer));
      addKnown(entry, field(key + u".location"_s, tr("Place"), work.location));
      addPeriod(entry, key, work.period);
      addHighlights(entry, key, work.highlights);
      entries.push_back(std::move(entry));
    }
    const auto count = int(m_profile.work.size());
    add(tr("Work"), tr("%n positions", nullptr, count), std::move(entries));
  }

  void addPeriod(ShownEntry& entry, const QString& key, const profile::Period& period) const {
    const QString field = key + u".period"_s;
    addKnown(entry, {.key = field,
                     .label = tr("Dates"),
                     .reading = words(period),
                     .place = period.span,
                     .inFile = profile::reading(m_profile, field)});
  }

  static void addHighlights(ShownEntry& entry, const QString& key, const std::vector<profile::Field>& highlights) {
    if (highlights.empty()) return;
    const qsizetype start = highlights.front().span.start;
    entry.fields.push_back({.key = key + u".highlights"_s,
                            .label = tr("Highlights"),
                            .reading = tr("%n lines", "highlights of a position", int(highlights.size())),
                            .place = {start, highlights.back().span.end() - start},
                            .editing = Editing::Not});
  }

  void addEducation() {
    std::vector<ShownEntry> entries;
    for (std::size_t i = 0; i < m_profile.education.size(); ++i) {
      const profile::Education& school = m_profile.education[i];
      const QString key = u"education.%1"_s.arg(i);
      ShownEntry entry;
      addKnown(entry, field(key + u".studyType"_s, tr("Degree"), school.studyType));
      addKnown(entry, field(key + u".area"_s, tr("Subject"), school.area));
      addKnown(entry, field(key + u".institution"_s, tr("School"), school.institution));
      addKnown(entry, field(key + u".score"_s, tr("Grade"), school.score));
      addPeriod(entry, key, school.period);
      entries.push_back(std::move(entry));
    }
    add(tr("Education"), QString::number(m_profile.education.size()), std::move(entries));
  }

  // One row a group, as the resume has them.
  void addSkills() {
    ShownEntry entry;
    int known = 0;
    QString group;
    for (const profile::Skill& skill : m_profile.skills) {
      known += skill.concept_.has_value();
      if (entry.fields.empty() || skill.group != group) {
        group = skill.group;
        entry.fields.push_back(
            field(u"skills.%1"_s.arg(entry.fields.size()), group.isEmpty() ? tr("Skills") : group, skill.name));
        continue;
      }
      ShownField& row = entry.fields.back();
      row.reading += u", "_s + skill.name.value;
      const qsizetype start = std::min(row.place.start, skill.name.span.start);
      row.place = {start, std::max(row.place.end(), skill.name.span.end()) - start};
    }
    for (ShownField& row : entry.fields) row.editing = Editing::ManyLines;
    const auto count = int(m_profile.skills.size());
    add(tr("Skills"), tr("%1, of which Candor knows %2").arg(count).arg(known), {entry});
  }

  void addList(const ListNames& names, const std::vector<profile::Field>& fields) {
    ShownEntry entry;
    for (std::size_t i = 0; i < fields.size(); ++i)
      addKnown(entry, field(u"%1.%2"_s.arg(names.key).arg(i), names.label, fields[i]));
    add(names.title, QString::number(fields.size()), {entry});
  }

  const profile::Profile& m_profile;
  ShownProfile m_sections;
};

template <class Profile, class F>
void eachField(Profile& profile, F f) {
  for (auto& section : profile) {
    for (auto& entry : section.entries) {
      for (auto& field : entry.fields) f(field);
    }
  }
}

}  // namespace

ShownProfile shownProfile(const profile::Profile& profile) { return ProfileShown(profile).sections(); }

void apply(const std::vector<documents::Correction>& corrections, ShownProfile& profile) {
  eachField(profile, [&](ShownField& field) {
    const auto found = std::find_if(corrections.begin(), corrections.end(), [&](const documents::Correction& each) {
      return each.field == field.key && each.reading == field.asRead();
    });
    field.corrected = found == corrections.end() ? std::nullopt : std::optional(found->value);
  });
}

int countToCheck(const ShownProfile& profile) {
  int count = 0;
  eachField(profile, [&](const ShownField& field) {
    if (field.certainty == Certainty::ToCheck && !field.corrected) ++count;
  });
  return count;
}

const ShownField* fieldAt(const ShownProfile& profile, qsizetype offset) {
  const ShownField* found = nullptr;
  eachField(profile, [&](const ShownField& field) {
    const bool isThere = field.place.start <= offset && offset < field.place.end();
    if (isThere && (!found || field.place.length < found->place.length)) found = &field;
  });
  return found;
}

}  // namespace candor::resumes
