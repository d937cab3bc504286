#include "profile/contact.h"

#include "profile/email.h"
#include "profile/person_name.h"
#include "profile/phone.h"
#include "profile/places.h"
#include "profile/shape.h"
#include "profile/web.h"

#include <algorithm>
#include <utility>

namespace candor::profile {
namespace {

using namespace Qt::StringLiterals;

class ContactReader {
 public:
  ContactReader(const reading::Document& resume, std::span<const ResumeLine> lines, const Outline& outline)
      : m_resume(resume), m_lines(lines), m_outline(outline) {}

  [[nodiscard]] Profile read(std::span<const DateMention> dates, const ontology::Ontology& ontology) const {
    const QStringView text = m_resume.text;
    Profile profile;
    profile.email = best(findEmails(text));
    if (profile.email.isEmpty()) profile.email = linked(u"mailto:"_s);
    profile.phone = best(findPhones(text, dates));
    if (profile.phone.isEmpty()) profile.phone = linked(u"tel:"_s);
    readWeb(profile);
    PersonName person = findName(m_resume, m_lines, profile.email.value, ontology);
    profile.name = std::move(person.name);
    profile.label = std::move(person.label);
    profile.location = location();
    return profile;
  }

 private:
  // 2 among contact data, 0 where other people's are, 1 elsewhere.
  [[nodiscard]] int zoneOf(Span span) const {
    for (const Section& section : m_outline.sections) {
      const Span whole{section.heading.start, section.body.end() - section.heading.start};
      if (!whole.contains(span)) continue;
      if (section.kind == SectionKind::Contact) return 2;
      if (section.kind == SectionKind::References || section.kind == SectionKind::Publications) return 0;
    }
    return 1;
  }

  [[nodiscard]] Field best(std::vector<Field> found) const {
    Field chosen;
    double highest = 0.25;
    for (Field& field : found) {
      const double score = field.confidence * (1 + zoneOf(field.span));
      if (field.confidence < 0.3 || score <= highest) continue;
      highest = score;
      chosen = std::move(field);
    }
    return chosen;
  }

  [[nodiscard]] Field linked(const QString& scheme) const {
    for (const reading::Link& link : m_resume.links) {
      if (!link.target.startsWith(scheme, Qt::CaseInsensitive)) continue;
      const QString value = link.target.mid(scheme.size()).section(u'?', 0, 0).trimmed();
      if (!value.isEmpty()) return {value, link.span, 0.85};
    }
    return {};
  }

  void readWeb(Profile& profile) const {
    for (WebAddress& address : findWebAddresses(m_resume.text, m_resume.links)) {
      const int zone = zoneOf(address.url.span);
      if (!address.network.isEmpty()) {
        const auto same = [&](const OnlineProfile& known) { return known.network == address.network; };
        if (zone == 2 && std::none_of(profile.profiles.begin(), profile.profiles.end(), same))
          profile.profiles.push_back({std::move(address.network), std::move(address.url)});
      } else if (zone == 2 && profile.url.isEmpty() && !address.url.value.contains(u'@')) {
        profile.url = std::move(address.url);
      }
    }
  }

  [[nodiscard]] Field location() const {
    for (const Part& part : m_outline.parts) {
      if (part.kind != SectionKind::Contact) continue;
      for (const ResumeLine& line : part.lines)
        if (Field place = locationIn(line); !place.isEmpty()) return place;
    }
    return {};
  }

  [[nodiscard]] Field locationIn(const ResumeLine& line) const {
    const QStringView text = m_resume.text;
    qsizetype start = line.span.start;
    for (qsizetype at = line.span.start; at <= line.span.end(); ++at) {
      if (at < line.span.end() && !QStringView(u"\t|•·∙⋅●").contains(text[at])) continue;
      Span piece = trimmed(text, {start, at - start});
      start = at + 1;
      const qsizetype colon = piece.in(text).indexOf(u':');
      if (colon > 0 && colon < 12) piece = trimmed(text, {piece.start + colon + 1, piece.length - colon - 1});
      if (isPlace(piece.in(text))) return fieldAt(text, piece, 0.85);
      if (isAddress(piece.in(text)) && piece.length < 100) return fieldAt(text, piece, 0.7);
    }
    return {};
  }

  const reading::Document& m_resume;
  std::span<const ResumeLine> m_lines;
  const Outline& m_outline;
};

}  // namespace

Profile readContact(const reading::Document& resume, std::span<const ResumeLine> lines, const Outline& outline,
                    std::span<const DateMention> dates, const ontology::Ontology& ontology) {
  return ContactReader(resume, lines, outline).read(dates, ontology);
}

}  // namespace candor::profile
