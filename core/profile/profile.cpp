#include "profile/profile.h"

namespace candor::profile {

using namespace Qt::StringLiterals;

QString Moment::iso() const {
  if (isNow || year == 0) return {};
  const QString years = u"%1"_s.arg(year, 4, 10, QChar(u'0'));
  return month == 0 ? years : u"%1-%2"_s.arg(years).arg(month, 2, 10, QChar(u'0'));
}

std::string_view key(SectionKind kind) {
  switch (kind) {
    case SectionKind::Contact: return "contact";
    case SectionKind::Summary: return "summary";
    case SectionKind::Work: return "work";
    case SectionKind::Education: return "education";
    case SectionKind::Skills: return "skills";
    case SectionKind::Projects: return "projects";
    case SectionKind::Languages: return "languages";
    case SectionKind::Certificates: return "certificates";
    case SectionKind::Awards: return "awards";
    case SectionKind::Publications: return "publications";
    case SectionKind::Volunteer: return "volunteer";
    case SectionKind::Interests: return "interests";
    case SectionKind::References: return "references";
    case SectionKind::Other: return "other";
  }
  return "other";
}

}  // namespace candor::profile
