#include "cli/profile_page.h"

#include "cli/page_writer.h"
#include "cli/text_layout.h"
#include "report/terms.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;
using profile::Field;

constexpr int NarrowestProfile = 40;
constexpr int WidestProfile = 100;

QString joined(QStringList parts, const QString& between) {
  parts.removeAll(QString());
  return parts.join(between);
}

QString monthOf(const profile::Moment& moment) { return moment.isNow ? u"now"_s : moment.iso(); }

QString periodOf(const profile::Period& period) {
  return joined({monthOf(period.start), monthOf(period.end)}, u" – "_s);
}

void writeField(PageWriter& page, const QString& label, const QString& value) {
  constexpr int Indent = 12;
  if (!value.isEmpty()) page.labelled(page.ink().in(Tone::Quiet, padded(label, Indent)), value, Indent);
}

void writeFields(PageWriter& page, const QString& label, const std::vector<Field>& fields) {
  QStringList values;
  for (const Field& field : fields) values += field.value;
  writeField(page, label, joined(values, u", "_s));
}

void writeEntry(PageWriter& page, const QString& title, const QString& period) {
  page.paragraph(title, 2, Tone::Strong);
  if (!period.isEmpty()) page.paragraph(period, 2, Tone::Quiet);
}

void writeContact(PageWriter& page, const profile::Profile& profile) {
  page.paragraph(profile.name.isEmpty() ? u"No name found"_s : profile.name.value, 0, Tone::Strong);
  if (!profile.label.isEmpty()) page.paragraph(profile.label.value, 0);
  page.line();
  writeField(page, u"Email"_s, profile.email.value);
  writeField(page, u"Phone"_s, profile.phone.value);
  writeField(page, u"Place"_s, profile.location.value);
  writeField(page, u"Web"_s, profile.url.value);
  for (const auto& online : profile.profiles) writeField(page, online.network, online.url.value);
  writeField(page, u"Summary"_s, profile.summary.value);
}

void writeWork(PageWriter& page, const profile::Profile& profile) {
  if (profile.work.empty()) return;
  page.heading(u"Work"_s);
  for (const profile::Work& work : profile.work) {
    writeEntry(page, joined({work.position.value, work.employer.value, work.location.value}, u", "_s),
               periodOf(work.period));
    for (const Field& highlight : work.highlights) page.labelled(u"  • "_s, highlight.value, 4);
  }
}

void writeEducation(PageWriter& page, const profile::Profile& profile) {
  if (profile.education.empty()) return;
  page.heading(u"Education"_s);
  for (const profile::Education& study : profile.education)
    writeEntry(page,
               joined({study.studyType.value, study.area.value, study.institution.value, study.score.value}, u", "_s),
               periodOf(study.period));
}

void writeOthers(PageWriter& page, const profile::Profile& profile) {
  QStringList skills;
  for (const profile::Skill& skill : profile.skills) skills += skill.name.value;
  QStringList sections;
  for (const profile::Section& section : profile.sections) {
    const auto key = profile::key(section.kind);
    sections += report::sectionTitle(QString::fromLatin1(key.data(), qsizetype(key.size())));
  }
  page.line();
  writeField(page, u"Skills"_s, joined(skills, u", "_s));
  writeFields(page, u"Languages"_s, profile.languages);
  writeFields(page, u"Certificates"_s, profile.certificates);
  writeFields(page, u"Projects"_s, profile.projects);
  writeFields(page, u"Awards"_s, profile.awards);
  writeField(page, u"Sections"_s, joined(sections, u", "_s));
  page.line();
}

}  // namespace

QString profilePage(const profile::Profile& profile, int width, const Ink& ink) {
  PageWriter page(std::clamp(width, NarrowestProfile, WidestProfile), ink);
  writeContact(page, profile);
  writeWork(page, profile);
  writeEducation(page, profile);
  writeOthers(page, profile);
  return page.page();
}

}  // namespace candor::cli
