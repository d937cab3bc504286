#include "resumes/opened_resume.h"

#include "documents/documents.h"
#include "profile/read_profile.h"
#include "session/session.h"

#include <utility>

namespace candor::resumes {

namespace {

using widgets::DocumentPart;

DocumentPart partOf(const reading::Block& block) {
  switch (block.kind) {
    case reading::BlockKind::Heading: return DocumentPart::Heading;
    case reading::BlockKind::PageHeader:
    case reading::BlockKind::PageFooter: return DocumentPart::Faint;
    case reading::BlockKind::Paragraph:
    case reading::BlockKind::ListItem:
    case reading::BlockKind::TableRow: return DocumentPart::Body;
  }
  return DocumentPart::Body;
}

// Formats without headings have them all the same: the profile's sections know which lines they are.
bool isHeading(const profile::Profile& profile, Span line) {
  return std::any_of(profile.sections.begin(), profile.sections.end(), [line](const profile::Section& section) {
    return !section.heading.isEmpty() && section.heading.overlaps(line);
  });
}

std::vector<redact::PersonalKind> idsIn(QStringView text) {
  std::vector<redact::PersonalKind> kinds;
  for (const redact::Personal& each : redact::findIdsAndCards(text)) kinds.push_back(each.kind);
  return kinds;
}

}  // namespace

widgets::DocumentText sheetText(const reading::Document& document, const profile::Profile& profile) {
  widgets::DocumentText text{.text = document.text, .blocks = {}, .strong = {}};
  auto block = document.blocks.begin();
  for (const reading::Line& line : document.lines) {
    while (block != document.blocks.end() && block->span.end() <= line.span.start) ++block;
    DocumentPart part = block == document.blocks.end() ? DocumentPart::Body : partOf(*block);
    const bool isName = !profile.name.isEmpty() && profile.name.span.overlaps(line.span);
    if (isName && line.span.length <= profile.name.span.length + 2) part = DocumentPart::Name;
    if (part == DocumentPart::Body && isHeading(profile, line.span)) part = DocumentPart::Heading;
    text.blocks.push_back({line.span, part});
  }
  for (const profile::Work& work : profile.work) {
    if (!work.position.span.isEmpty()) text.strong.push_back(work.position.span);
  }
  return text;
}

Result<OpenedResume> openResume(const Worker& worker, session::Session& session, const ontology::Ontology& ontology,
                                ResumeId id, std::optional<ResumeVersionId> version) {
  documents::Documents& documents = session.documents();
  auto stored = version ? documents.show(worker, *version) : documents.show(worker, id);
  if (!stored) return stored.error();
  const auto corrections = documents.corrections(worker, id);
  if (!corrections) return corrections.error();
  const profile::Profile profile = profile::readProfile(stored->document, ontology);
  ShownProfile shown = shownProfile(profile);
  apply(*corrections, shown);
  widgets::DocumentText text = sheetText(stored->document, profile);
  std::vector<redact::PersonalKind> ids = idsIn(stored->document.text);
  return OpenedResume{
      .stored = *std::move(stored), .text = std::move(text), .profile = std::move(shown), .ids = std::move(ids)};
}

}  // namespace candor::resumes
