#include "profile/part_kind.h"

#include "ontology/token.h"
#include "profile/shape.h"

#include <algorithm>

namespace candor::profile {
namespace {

using ontology::Ontology;

constexpr double MostlySkills = 0.5;  // of the words of a part

// How much of a text the ontology knows as skills, 0…1.
double skillShare(const std::vector<ResumeLine>& lines, const Ontology& ontology) {
  qsizetype words = 0;
  qsizetype known = 0;
  for (const ResumeLine& line : lines) {
    const auto tokens = ontology::tokenise(line.text);
    words += qsizetype(tokens.size());
    for (const ontology::Mention& mention : ontology.find(line.text, tokens))
      if (ontology::isSkill(ontology.kind(mention.concept_))) known += mention.tokenCount;
  }
  return words == 0 ? 0 : double(known) / double(words);
}

// Whether a human language is named in the lines.
bool speaks(const std::vector<ResumeLine>& lines, const Ontology& ontology) {
  return std::any_of(lines.begin(), lines.end(), [&](const ResumeLine& line) {
    const auto mentions = ontology.find(line.text, ontology::tokenise(line.text));
    return std::any_of(mentions.begin(), mentions.end(), [&](const ontology::Mention& mention) {
      return ontology.kind(mention.concept_) == ontology::ConceptKind::Language;
    });
  });
}

bool isMostlyProse(const std::vector<ResumeLine>& lines) {
  qsizetype prose = 0;
  for (const ResumeLine& line : lines)
    if (wordCount(line.text) >= 7 && !line.isMarked) ++prose;
  return !lines.empty() && 2 * prose >= qsizetype(lines.size());
}

// Short values and nothing else, as groups of skills are.
bool isValues(const std::vector<ResumeLine>& lines) {
  return !lines.empty() && std::all_of(lines.begin(), lines.end(), [](const ResumeLine& line) {
    return wordCount(line.text) <= 6 && digitCount(line.text) == 0 && !line.text.endsWith(u'.') &&
           !line.text.contains(u'@');
  });
}

bool isEntries(SectionKind kind) {
  return kind == SectionKind::Work || kind == SectionKind::Education || kind == SectionKind::Projects;
}

}  // namespace

void nameParts(std::vector<Part>& parts, const Ontology& ontology) {
  bool isBeforeEntries = true;
  bool isAfterSkills = false;
  for (Part& part : parts) {
    if (isEntries(part.kind)) isBeforeEntries = false;
    if (part.kind == SectionKind::Languages && !part.lines.empty() && !speaks(part.lines, ontology) &&
        skillShare(part.lines, ontology) >= MostlySkills) {
      part.kind = SectionKind::Skills;  // programming languages
      part.isNamed = false;
    }
    if (part.isNamed) {
      isAfterSkills = false;
      continue;
    }
    if (!part.lines.empty() &&
        ((isAfterSkills && isValues(part.lines)) || skillShare(part.lines, ontology) >= MostlySkills)) {
      part.kind = SectionKind::Skills;
    } else if (isBeforeEntries && part.kind == SectionKind::Other && isMostlyProse(part.lines)) {
      part.kind = SectionKind::Summary;
    }
    isAfterSkills = part.kind == SectionKind::Skills;
  }
}

std::vector<size_t> summaryLines(std::span<const ResumeLine> lines) {
  const auto opens = [](const ResumeLine& line) {
    const int words = wordCount(line.text);
    const bool isSentence = words >= 7 || (words >= 4 && line.text.endsWith(u'.'));
    return isSentence && digitCount(line.text) < 9 && !line.text.contains(u'@') && !line.text.contains(u"://") &&
           !line.text.contains(u'\t') && line.text.count(u'|') == 0;
  };
  std::vector<size_t> found;
  for (size_t i = 0; i < lines.size(); ++i) {
    const bool continues =
        !found.empty() && lines[i].block == lines[found.back()].block && !lines[i].text.contains(u'@');
    if (!opens(lines[i]) && !continues) {
      if (!found.empty()) break;
      continue;
    }
    found.push_back(i);
  }
  qsizetype words = 0;
  for (const size_t line : found) words += wordCount(lines[line].text);
  const bool isWhole = words >= 12 || (!found.empty() && lines[found.back()].text.endsWith(u'.'));
  return isWhole ? found : std::vector<size_t>{};
}

}  // namespace candor::profile
