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

AtsCheck check(QString id, CheckState state, Said sentence) { return {std::move(id), state, std::move(sentence)}; }

AtsCheck textLayer(const Layout& layout) {
  if (layout.certainty)
    return check(
        u"text-layer"_s, CheckState::Failed,
        Said(QT_TRANSLATE_NOOP(
            "Said", "The file is a picture of a page: most systems find no text in it. Export the resume as text.")));
  if (layout.mayLackCharacters)
    return check(
        u"text-layer"_s, CheckState::Caution,
        Said(QT_TRANSLATE_NOOP(
            "Said",
            "The file has text, but some of its characters may be missing: compare what Candor reads with the page.")));
  return check(u"text-layer"_s, CheckState::Passed,
               Said(QT_TRANSLATE_NOOP("Said", "The file's text can be read and selected.")));
}

AtsCheck repaired(const Layout& layout) {
  if (!layout.wasRepaired)
    return check(u"repaired-text"_s, CheckState::Passed, Said(QT_TRANSLATE_NOOP("Said", "Words are stored whole.")));
  return check(
      u"repaired-text"_s, CheckState::Caution,
      Said(QT_TRANSLATE_NOOP("Said",
                             "Joined letters, broken words or spaced-out headings had to be put right; simpler readers "
                             "will not. Turn off ligatures, hyphenation and letter-spacing.")));
}

AtsCheck columns(const Layout& layout) {
  if (layout.columns <= 1)
    return check(u"columns"_s, CheckState::Passed, Said(QT_TRANSLATE_NOOP("Said", "One column.")));
  return check(
      u"columns"_s, CheckState::Caution,
      Said(QT_TRANSLATE_NOOP("Said", "%1 columns; some systems read straight across them. One column is safe."),
           {numberText(layout.columns)}));
}

AtsCheck tables(const Layout& layout) {
  if (layout.tables == 0) return check(u"tables"_s, CheckState::Passed, Said(QT_TRANSLATE_NOOP("Said", "No tables.")));
  return check(
      u"tables"_s, CheckState::Caution,
      Said(QT_TRANSLATE_NOOP("Said", "%1; cells may be read in another order. Plain lines are safe."),
           {countText(layout.tables, {QT_TRANSLATE_NOOP("Said", "1 table"), QT_TRANSLATE_NOOP("Said", "%1 tables")})}));
}

AtsCheck textBoxes(const Layout& layout) {
  if (layout.textBoxes == 0)
    return check(u"text-boxes"_s, CheckState::Passed, Said(QT_TRANSLATE_NOOP("Said", "No text boxes.")));
  return check(
      u"text-boxes"_s, CheckState::Failed,
      Said(QT_TRANSLATE_NOOP("Said", "%1; many systems skip what stands in them. Move the words into the page."),
           {countText(layout.textBoxes,
                      {QT_TRANSLATE_NOOP("Said", "1 text box"), QT_TRANSLATE_NOOP("Said", "%1 text boxes")})}));
}

AtsCheck images(const Layout& layout) {
  if (layout.images == 0)
    return check(u"images"_s, CheckState::Passed, Said(QT_TRANSLATE_NOOP("Said", "No pictures.")));
  return check(u"images"_s, CheckState::Caution,
               Said(QT_TRANSLATE_NOOP("Said", "%1; words in a picture are not read. Keep nothing important in it."),
                    {countText(layout.images,
                               {QT_TRANSLATE_NOOP("Said", "1 picture"), QT_TRANSLATE_NOOP("Said", "%1 pictures")})}));
}

AtsCheck headerText(const Layout& layout) {
  if (!layout.hasHeaderText)
    return check(u"header-text"_s, CheckState::Passed,
                 Said(QT_TRANSLATE_NOOP("Said", "Nothing stands only in the page header or footer.")));
  return check(u"header-text"_s, CheckState::Caution,
               Said(QT_TRANSLATE_NOOP("Said",
                                      "Some text stands only in the page header or footer, which systems may drop. "
                                      "Repeat contact data in the page itself.")));
}

AtsCheck headings(const Profile& profile) {
  struct Expected {
    SectionKind kind;
    const char* name;
  };
  constexpr std::array<Expected, 3> Wanted{{{SectionKind::Work, QT_TRANSLATE_NOOP("Said", "work experience")},
                                            {SectionKind::Education, QT_TRANSLATE_NOOP("Said", "education")},
                                            {SectionKind::Skills, QT_TRANSLATE_NOOP("Said", "skills")}}};
  std::vector<Said> missing;
  for (const Expected& wanted : Wanted) {
    const auto isIt = [&wanted](const profile::Section& section) { return section.kind == wanted.kind; };
    if (std::none_of(profile.sections.begin(), profile.sections.end(), isIt)) missing.push_back(Said(wanted.name));
  }
  if (missing.empty())
    return check(
        u"headings"_s, CheckState::Passed,
        Said(QT_TRANSLATE_NOOP("Said", "Work, education and skills stand under headings that are recognised.")));
  return check(u"headings"_s, missing.size() > 1 ? CheckState::Failed : CheckState::Caution,
               Said(QT_TRANSLATE_NOOP("Said", "No heading found for %1. Use the usual words on a line of their own."),
                    {listText(missing)}));
}

AtsCheck dates(const Profile& profile) {
  if (profile.work.empty())
    return check(
        u"dates"_s, CheckState::Caution,
        Said(QT_TRANSLATE_NOOP("Said", "No work entries were recognised. Give each a title, an employer and dates.")));
  const auto isUndated = [](const profile::Work& work) {
    return !work.period.start.isKnown() && !work.period.end.isKnown();
  };
  const auto undated = int(std::count_if(profile.work.begin(), profile.work.end(), isUndated));
  if (undated == 0)
    return check(u"dates"_s, CheckState::Passed,
                 Said(QT_TRANSLATE_NOOP("Said", "All work entries have dates that can be read.")));
  return check(u"dates"_s, CheckState::Caution,
               Said(QT_TRANSLATE_NOOP("Said",
                                      "%1 of %2 work entries have no date that can be read. Write months and years, as "
                                      "in “03/2021 – present”."),
                    {numberText(undated), numberText(qint64(profile.work.size()))}));
}

AtsCheck contact(const Profile& profile) {
  std::vector<Said> missing;
  if (profile.name.isEmpty()) missing.push_back(Said(QT_TRANSLATE_NOOP("Said", "name")));
  if (profile.email.isEmpty()) missing.push_back(Said(QT_TRANSLATE_NOOP("Said", "e-mail address")));
  if (profile.phone.isEmpty()) missing.push_back(Said(QT_TRANSLATE_NOOP("Said", "phone number")));
  if (missing.empty())
    return check(u"contact"_s, CheckState::Passed,
                 Said(QT_TRANSLATE_NOOP("Said", "Name, e-mail address and phone number are found.")));
  return check(
      u"contact"_s, CheckState::Failed,
      Said(QT_TRANSLATE_NOOP("Said", "Not found: %1. Put it at the top, as plain text."), {listText(missing)}));
}

AtsCheck length(const Candidate& candidate) {
  const auto words = int(candidate.tokens().size());
  const int pages = candidate.layout().pages;
  const Said size(QT_TRANSLATE_NOOP("Said", "%1 words on %2"),
                  {numberText(words),
                   countText(pages, {QT_TRANSLATE_NOOP("Said", "1 page"), QT_TRANSLATE_NOOP("Said", "%1 pages")})});
  if (words < FewestWords)
    return check(u"length"_s, CheckState::Caution,
                 Said(QT_TRANSLATE_NOOP(
                          "Said", "%1: little to find a match in. Say what you did, with which tools and results."),
                      {size}));
  if (words > MostWords)
    return check(u"length"_s, CheckState::Caution,
                 Said(QT_TRANSLATE_NOOP("Said", "%1: long. Keep what speaks for this posting."), {size}));
  if (pages > MostPages)
    return check(u"length"_s, CheckState::Caution,
                 Said(QT_TRANSLATE_NOOP("Said", "%1: spread thin. Fewer pages are read more willingly."), {size}));
  return check(u"length"_s, CheckState::Passed, Said(QT_TRANSLATE_NOOP("Said", "%1."), {size}));
}

}  // namespace

std::vector<AtsCheck> atsChecks(const Candidate& candidate) {
  const Layout& layout = candidate.layout();
  const Profile& profile = candidate.profile();
  return {textLayer(layout),  repaired(layout),  columns(layout), tables(layout),   textBoxes(layout), images(layout),
          headerText(layout), headings(profile), dates(profile),  contact(profile), length(candidate)};
}

}  // namespace candor::match
