#include "match/ats_checks.h"

#include "match/sentences.h"

#include <algorithm>
#include <array>

namespace candor::match {

using namespace Qt::StringLiterals;
using profile::Profile;
using profile::SectionKind;
using reading::Layout;

namespace {

constexpr int FewestWords = 150;
constexpr int MostWords = 1200;
constexpr int MostPages = 3;

AtsCheck check(QString id, CheckState state, QString sentence) { return {std::move(id), state, std::move(sentence)}; }

AtsCheck textLayer(const Layout& layout) {
  if (layout.certainty)
    return check(u"text-layer"_s, CheckState::Failed,
                 u"The file is a picture of a page: most systems find no text in it. Export the resume as text."_s);
  if (layout.mayLackCharacters)
    return check(
        u"text-layer"_s, CheckState::Caution,
        u"The file has text, but some of its characters may be missing: compare what Candor reads with the page."_s);
  return check(u"text-layer"_s, CheckState::Passed, u"The file's text can be read and selected."_s);
}

AtsCheck repaired(const Layout& layout) {
  if (!layout.wasRepaired) return check(u"repaired-text"_s, CheckState::Passed, u"Words are stored whole."_s);
  return check(
      u"repaired-text"_s, CheckState::Caution,
      u"Joined letters, broken words or spaced-out headings had to be put right; simpler readers will not. Turn off ligatures, hyphenation and letter-spacing."_s);
}

AtsCheck columns(const Layout& layout) {
  if (layout.columns <= 1) return check(u"columns"_s, CheckState::Passed, u"One column."_s);
  return check(u"columns"_s, CheckState::Caution,
               u"%1 columns; some systems read straight across them. One column is safe."_s.arg(layout.columns));
}

AtsCheck tables(const Layout& layout) {
  if (layout.tables == 0) return check(u"tables"_s, CheckState::Passed, u"No tables."_s);
  return check(u"tables"_s, CheckState::Caution,
               u"%1; cells may be read in another order. Plain lines are safe."_s.arg(
                   countText(layout.tables, u"table", u"tables")));
}

AtsCheck textBoxes(const Layout& layout) {
  if (layout.textBoxes == 0) return check(u"text-boxes"_s, CheckState::Passed, u"No text boxes."_s);
  return check(u"text-boxes"_s, CheckState::Failed,
               u"%1; many systems skip what stands in them. Move the words into the page."_s.arg(
                   countText(layout.textBoxes, u"text box", u"text boxes")));
}

AtsCheck images(const Layout& layout) {
  if (layout.images == 0) return check(u"images"_s, CheckState::Passed, u"No pictures."_s);
  return check(u"images"_s, CheckState::Caution,
               u"%1; words in a picture are not read. Keep nothing important in it."_s.arg(
                   countText(layout.images, u"picture", u"pictures")));
}

AtsCheck headerText(const Layout& layout) {
  if (!layout.hasHeaderText)
    return check(u"header-text"_s, CheckState::Passed, u"Nothing stands only in the page header or footer."_s);
  return check(
      u"header-text"_s, CheckState::Caution,
      u"Some text stands only in the page header or footer, which systems may drop. Repeat contact data in the page itself."_s);
}

AtsCheck headings(const Profile& profile) {
  struct Expected {
    SectionKind kind;
    QStringView name;
  };
  constexpr std::array<Expected, 3> Wanted{{{SectionKind::Work, u"work experience"},
                                            {SectionKind::Education, u"education"},
                                            {SectionKind::Skills, u"skills"}}};
  QStringList missing;
  for (const Expected& wanted : Wanted) {
    const auto isIt = [&wanted](const profile::Section& section) { return section.kind == wanted.kind; };
    if (std::none_of(profile.sections.begin(), profile.sections.end(), isIt)) missing << wanted.name.toString();
  }
  if (missing.isEmpty())
    return check(u"headings"_s, CheckState::Passed,
                 u"Work, education and skills stand under headings that are recognised."_s);
  return check(u"headings"_s, missing.size() > 1 ? CheckState::Failed : CheckState::Caution,
               u"No heading found for %1. Use the usual words on a line of their own."_s.arg(listText(missing)));
}

AtsCheck dates(const Profile& profile) {
  if (profile.work.empty())
    return check(u"dates"_s, CheckState::Caution,
                 u"No work entries were recognised. Give each a title, an employer and dates."_s);
  const auto isUndated = [](const profile::Work& work) {
    return !work.period.start.isKnown() && !work.period.end.isKnown();
  };
  const auto undated = int(std::count_if(profile.work.begin(), profile.work.end(), isUndated));
  if (undated == 0) return check(u"dates"_s, CheckState::Passed, u"All work entries have dates that can be read."_s);
  return check(
      u"dates"_s, CheckState::Caution,
      u"%1 of %2 work entries have no date that can be read. Write months and years, as in “03/2021 – present”."_s
          .arg(undated)
          .arg(profile.work.size()));
}

AtsCheck contact(const Profile& profile) {
  QStringList missing;
  if (profile.name.isEmpty()) missing << u"name"_s;
  if (profile.email.isEmpty()) missing << u"e-mail address"_s;
  if (profile.phone.isEmpty()) missing << u"phone number"_s;
  if (missing.isEmpty())
    return check(u"contact"_s, CheckState::Passed, u"Name, e-mail address and phone number are found."_s);
  return check(u"contact"_s, CheckState::Failed,
               u"Not found: %1. Put it at the top, as plain text."_s.arg(listText(missing)));
}

AtsCheck length(const Candidate& candidate) {
  const auto words = int(candidate.tokens().size());
  const int pages = candidate.layout().pages;
  const QString size = u"%1 words on %2"_s.arg(words).arg(countText(pages, u"page", u"pages"));
  if (words < FewestWords)
    return check(u"length"_s, CheckState::Caution,
                 size + u": little to find a match in. Say what you did, with which tools and results."_s);
  if (words > MostWords)
    return check(u"length"_s, CheckState::Caution, size + u": long. Keep what speaks for this posting."_s);
  if (pages > MostPages)
    return check(u"length"_s, CheckState::Caution, size + u": spread thin. Fewer pages are read more willingly."_s);
  return check(u"length"_s, CheckState::Passed, size + u"."_s);
}

}  // namespace

std::vector<AtsCheck> atsChecks(const Candidate& candidate) {
  const Layout& layout = candidate.layout();
  const Profile& profile = candidate.profile();
  return {textLayer(layout),  repaired(layout),  columns(layout), tables(layout),   textBoxes(layout), images(layout),
          headerText(layout), headings(profile), dates(profile),  contact(profile), length(candidate)};
}

}  // namespace candor::match
