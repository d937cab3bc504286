#include "profile/profile_json.h"

#include "base/span.h"

#include <QJsonArray>
#include <QString>

#include <cmath>
#include <initializer_list>
#include <utility>

namespace candor::profile {
namespace {

using namespace Qt::StringLiterals;

class Writer {
 public:
  explicit Writer(const Profile& profile) : m_profile(profile), m_points(profile.text) {}

  [[nodiscard]] QJsonObject write() {
    QJsonObject object{{u"basics"_s, basics()},
                       {u"work"_s, work()},
                       {u"education"_s, education()},
                       {u"skills"_s, skills()},
                       {u"languages"_s, languages()},
                       {u"certificates"_s, names(u"certificates"_s, u"name"_s, m_profile.certificates)},
                       {u"projects"_s, names(u"projects"_s, u"name"_s, m_profile.projects)},
                       {u"awards"_s, names(u"awards"_s, u"title"_s, m_profile.awards)},
                       {u"sections"_s, sections()}};
    object[u"spans"_s] = m_spans;
    object[u"confidence"_s] = m_confidence;
    return object;
  }

 private:
  void place(const QString& path, Span span) {
    m_spans[path] =
        QJsonObject{{u"start"_s, qint64(m_points.at(span.start))}, {u"end"_s, qint64(m_points.at(span.end()))}};
  }

  // Notes where a value stands and how sure it is, and returns it; "" for one that is not known.
  QString value(const QString& path, const Field& field) {
    if (field.isEmpty()) return u""_s;
    place(path, field.span);
    m_confidence[path] = std::round(field.confidence * 100) / 100;
    return field.value;
  }

  QJsonObject basics() {
    QJsonObject object{{u"name"_s, value(u"basics.name"_s, m_profile.name)},
                       {u"label"_s, value(u"basics.label"_s, m_profile.label)},
                       {u"email"_s, value(u"basics.email"_s, m_profile.email)},
                       {u"phone"_s, value(u"basics.phone"_s, m_profile.phone)},
                       {u"location"_s, value(u"basics.location"_s, m_profile.location)},
                       {u"url"_s, value(u"basics.url"_s, m_profile.url)},
                       {u"summary"_s, value(u"basics.summary"_s, m_profile.summary)}};
    QJsonArray profiles;
    for (const OnlineProfile& profile : m_profile.profiles)
      profiles.append(QJsonObject{{u"network"_s, profile.network},
                                  {u"url"_s, value(u"basics.profiles.%1.url"_s.arg(profiles.size()), profile.url)}});
    object[u"profiles"_s] = profiles;
    return object;
  }

  void addPeriod(QJsonObject& object, const QString& path, const Period& period) {
    object[u"startDate"_s] = period.start.iso();
    object[u"endDate"_s] = period.end.iso();
    if (period.end.isNow) object[u"isCurrent"_s] = true;
    if (!period.span.isEmpty()) place(path + u".period"_s, period.span);
  }

  QJsonArray work() {
    QJsonArray array;
    for (const Work& job : m_profile.work) {
      const QString path = u"work.%1"_s.arg(array.size());
      QJsonObject object{{u"name"_s, value(path + u".name"_s, job.employer)},
                         {u"position"_s, value(path + u".position"_s, job.position)},
                         {u"location"_s, value(path + u".location"_s, job.location)}};
      addPeriod(object, path, job.period);
      QJsonArray highlights;
      for (const Field& highlight : job.highlights)
        highlights.append(value(path + u".highlights.%1"_s.arg(highlights.size()), highlight));
      object[u"highlights"_s] = highlights;
      place(path, job.span);
      array.append(object);
    }
    return array;
  }

  QJsonArray education() {
    QJsonArray array;
    for (const Education& school : m_profile.education) {
      const QString path = u"education.%1"_s.arg(array.size());
      QJsonObject object{{u"institution"_s, value(path + u".institution"_s, school.institution)},
                         {u"area"_s, value(path + u".area"_s, school.area)},
                         {u"studyType"_s, value(path + u".studyType"_s, school.studyType)},
                         {u"score"_s, value(path + u".score"_s, school.score)}};
      addPeriod(object, path, school.period);
      place(path, school.span);
      array.append(object);
    }
    return array;
  }

  // One object a skill: JSON Resume's keywords belong to groups, and resumes without groups are many.
  QJsonArray skills() {
    QJsonArray array;
    for (const Skill& skill : m_profile.skills) {
      const QString path = u"skills.%1.name"_s.arg(array.size());
      QJsonObject object{{u"name"_s, value(path, skill.name)}, {u"keywords"_s, QJsonArray()}};
      if (!skill.group.isEmpty()) object[u"group"_s] = skill.group;
      array.append(object);
    }
    return array;
  }

  // "English (native)" → the language, and the rest as its fluency.
  QJsonArray languages() {
    QJsonArray array;
    for (const Field& field : m_profile.languages) {
      const QString whole = value(u"languages.%1.language"_s.arg(array.size()), field);
      qsizetype cut = 0;
      while (cut < whole.size() && (whole[cut].isLetter() || whole[cut].isMark())) ++cut;
      QString fluency = whole.mid(cut).trimmed();
      while (!fluency.isEmpty() && u"(:-–—,)"_s.contains(fluency.front())) fluency = fluency.mid(1).trimmed();
      if (fluency.endsWith(u')') && !fluency.contains(u'(')) fluency.chop(1);
      array.append(QJsonObject{{u"language"_s, whole.left(cut)}, {u"fluency"_s, fluency}});
    }
    return array;
  }

  QJsonArray names(const QString& list, const QString& member, const std::vector<Field>& fields) {
    QJsonArray array;
    for (const Field& field : fields)
      array.append(QJsonObject{{member, value(u"%1.%2.%3"_s.arg(list).arg(array.size()).arg(member), field)}});
    return array;
  }

  [[nodiscard]] QJsonArray sections() const {
    QJsonArray array;
    for (const Section& section : m_profile.sections) {
      const std::string_view name = key(section.kind);
      const QJsonValue wanted(QString::fromLatin1(name.data(), qsizetype(name.size())));
      if (!array.contains(wanted)) array.append(wanted);
    }
    return array;
  }

  const Profile& m_profile;
  CodePoints m_points;
  QJsonObject m_spans;
  QJsonObject m_confidence;
};

}  // namespace

QJsonObject toJson(const Profile& profile) { return Writer(profile).write(); }

}  // namespace candor::profile
