#include "session/removal.h"

#include "profile/read_profile.h"
#include "redact/personal.h"

#include <QFileInfo>

#include <algorithm>

namespace candor::session {

using namespace Qt::StringLiterals;

namespace {

reading::Document struck(const reading::Document& document, const std::vector<redact::Personal>& numbers) {
  reading::Document clean = document;
  clean.text = redact::struckOut(document.text, numbers);
  std::erase_if(clean.links, [&](const reading::Link& link) {
    return redact::findsGovernmentIds(link.target) ||
           std::any_of(numbers.begin(), numbers.end(),
                       [&link](const redact::Personal& number) { return number.span.overlaps(link.span); });
  });
  for (QString* fact : {&clean.title, &clean.author}) *fact = redact::struckOut(*fact, redact::findIdsAndCards(*fact));
  return clean;
}

documents::SourceFile textFile(const documents::SourceFile& file, const QString& text) {
  const QString name = QFileInfo(file.name).completeBaseName();
  return {.name = redact::struckOut(name, redact::findIdsAndCards(name)) + u".txt"_s,
          .format = u"txt"_s,
          .bytes = text.toUtf8()};
}

// What the user said of a field may say the number again.
Result<void> dropCorrections(const Worker& worker, documents::Documents& documents, ResumeId id) {
  const auto corrections = documents.corrections(worker, id);
  if (!corrections) return corrections.error();
  for (const documents::Correction& each : *corrections) {
    if (!redact::findsGovernmentIds(each.reading) && !redact::findsGovernmentIds(each.value)) continue;
    if (const auto back = documents.setBack(worker, id, each.field, each.reading); !back) return back;
  }
  return {};
}

}  // namespace

documents::NewVersion withoutIds(const documents::NewVersion& version, const ontology::Ontology& ontology) {
  const std::vector<redact::Personal> numbers = redact::findIdsAndCards(version.document.text);
  if (numbers.empty()) return version;
  reading::Document document = struck(version.document, numbers);
  profile::Profile profile = profile::readProfile(document, ontology);
  documents::SourceFile file = textFile(version.file, document.text);
  return {.file = std::move(file),
          .document = std::move(document),
          .profile = std::move(profile),
          .dataVersion = ontology.version()};
}

Result<int> removeIds(const Worker& worker, Session& session, const ontology::Ontology& ontology, ResumeId id) {
  documents::Documents& documents = session.documents();
  const auto resume = documents.show(worker, id);
  if (!resume) return resume.error();
  if (const auto dropped = dropCorrections(worker, documents, id); !dropped) return dropped.error();
  int cleaned = 0;
  for (const documents::ListedVersion& version : resume->versions) {
    const auto stored = documents.show(worker, version.id);
    if (!stored) return stored.error();
    if (!redact::findsGovernmentIds(stored->document.text)) continue;
    const documents::NewVersion held{.file = {.name = version.fileName, .format = version.format, .bytes = {}},
                                     .document = stored->document,
                                     .profile = {},
                                     .dataVersion = version.dataVersion};
    if (const auto done = documents.replace(worker, version.id, withoutIds(held, ontology)); !done) return done.error();
    ++cleaned;
  }
  return cleaned;
}

}  // namespace candor::session
