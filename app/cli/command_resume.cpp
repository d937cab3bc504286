#include "cli/adding.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/each_id.h"
#include "cli/kept_json.h"
#include "cli/knowledge.h"
#include "cli/listing.h"
#include "cli/profile_page.h"
#include "cli/saved_bytes.h"
#include "profile/read_profile.h"
#include "redact/personal.h"
#include "session/removal.h"

#include <QJsonArray>

#include <algorithm>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;
using documents::SameBytes;
using session::Session;

documents::SameBytes sameBytes(const Call& call) {
  return call.has("again"_L1) ? SameBytes::AddAgain : SameBytes::Answer;
}

Result<documents::AddedResume> store(const Worker& worker, Session& session, const Call& call,
                                     documents::NewVersion&& version) {
  if (const qint64 id = call.id("version-of"_L1); id > 0)
    return session.documents().addVersion(worker, ResumeId(id), version);
  return session.documents().add(worker, {.title = call.value("title"_L1), .version = std::move(version)},
                                 sameBytes(call));
}

// A file as it was read, and whether it holds, or held, a government id or card number.
struct Incoming {
  documents::NewVersion version;
  bool namesIds = false;
};

Result<Incoming> readFile(const Worker& worker, const session::ReadingDesk& desk, const session::FileBytes& file,
                          const Call& call) {
  auto version = session::readResume(worker, desk, file);
  if (!version) return version.error();
  const bool namesIds = redact::findsGovernmentIds(version->document.text);
  if (namesIds && call.has("remove-ids"_L1)) version = session::withoutIds(*version, desk.ontology);
  return Incoming{.version = *std::move(version), .namesIds = namesIds};
}

// Whoever gets the resume gets the number.
void warnOfIds(const Call& call, Console& console, const QString& file) {
  const QString sentence =
      call.has("remove-ids"_L1)
          ? u"%1: held a government id or card number. Its text is kept without it, and not the file itself."_s
          : u"%1: holds a government id or card number. Nobody who hires needs it; take it out before you send it. "
            u"resume remove-ids takes it out of the vault."_s;
  console.say(sentence.arg(report::shownOnOneLine(file)));
}

Result<Added> addResume(const Worker& worker, Session& session, const Call& call, Console& console,
                        Incoming&& incoming) {
  documents::NewVersion& version = incoming.version;
  if (incoming.namesIds) warnOfIds(call, console, version.file.name);
  const QString name = version.profile.name.value;
  const auto added = store(worker, session, call, std::move(version));
  if (!added) return added.error();
  const bool isNew = added->outcome == documents::Outcome::Added;
  return Added{.row = {{u"id"_s, added->id.value()},
                       {u"version"_s, added->number},
                       {u"outcome"_s, outcomeName(added->outcome)},
                       {u"name"_s, name}},
               .sentence = isNew ? u"kept as resume %1, version %2"_s.arg(added->id.value()).arg(added->number)
                                 : u"is there already as resume %1"_s.arg(added->id.value())};
}

// The resume, or the version of it that was asked for.
Result<documents::StoredResume> load(const Worker& worker, Session& session, const Call& call) {
  const auto content = call.has("with-bytes"_L1) ? documents::Content::WithBytes : documents::Content::WithoutBytes;
  auto resume = session.documents().show(worker, ResumeId(call.ids().front()), content);
  if (!resume || !call.has("version"_L1)) return resume;
  const int number = call.number("version"_L1, 1);
  const auto version = std::find_if(resume->versions.begin(), resume->versions.end(),
                                    [number](const auto& each) { return each.number == number; });
  if (version == resume->versions.end()) return Error{Fault::NoEntry, {}};
  return session.documents().show(worker, version->id, content);
}

QJsonObject wholeJson(const documents::StoredResume& resume, const Call& call) {
  QJsonObject row = rowJson(resume.resume);
  QJsonArray versions;
  for (const documents::ListedVersion& version : resume.versions) versions += rowJson(version);
  row[u"versions"_s] = versions;
  row[u"shown"_s] = resume.version.number;
  row[u"text"_s] = resume.document.text;
  row[u"profile"_s] = resume.profile;
  if (call.has("with-bytes"_L1)) row[u"saved"_s] = call.value("with-bytes"_L1);
  return row;
}

Exit showPage(const documents::StoredResume& resume, Console& console) {
  const auto ontology = loadOntology(console);
  if (!ontology) {
    console.say(u"ontology"_s, ontology.error());
    return Exit::Failed;
  }
  console.print(u"%1, version %2 of %3, added %4\n\n"_s.arg(report::shownOnOneLine(resume.resume.title))
                    .arg(resume.version.number)
                    .arg(resume.versions.size())
                    .arg(resume.version.added.toLocalTime().toString(u"yyyy-MM-dd"_s)));
  console.print(profilePage(profile::readProfile(resume.document, *ontology), console.width(), console.ink()));
  return Exit::Ok;
}

}  // namespace

Exit runResumeAdd(const Call& call, Console& console) {
  if (namesSeveralWith(call, console, {"title"_L1, "version-of"_L1})) return Exit::Usage;
  return addDocuments(
      call, console,
      [&call](const Worker& worker, const session::ReadingDesk& desk, const session::FileBytes& file) {
        return readFile(worker, desk, file, call);
      },
      [&](const Worker& worker, Session& session, Incoming&& incoming) {
        return addResume(worker, session, call, console, std::move(incoming));
      });
}

Exit runResumeList(const Call& call, Console& console) {
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const bool isBin = call.has("bin"_L1);
  const auto where = isBin ? documents::Where::InBin : documents::Where::InUse;
  const auto resumes = foreground([&](const Worker& worker) { return vault->documents().resumes(worker, where); });
  if (!resumes) return refuseVault(call, console, u"resumes"_s, resumes.error());
  Listing listing(call, console,
                  {{.title = u"ID"_s, .cells = Cells::Number},
                   {.title = u"TITLE"_s},
                   {.title = u"NAME"_s},
                   {.title = u"FILE"_s},
                   {.title = u"VERSION"_s, .cells = Cells::Number},
                   {.title = u"ADDED"_s, .cells = Cells::Whole}});
  const std::size_t most = std::size_t(call.number("limit"_L1, std::numeric_limits<int>::max()));
  for (std::size_t at = 0; at < std::min(most, resumes->size()); ++at) {
    const documents::ListedResume& resume = (*resumes)[at];
    listing.add({QString::number(resume.id.value()), resume.title, resume.person, resume.newest.fileName,
                 QString::number(resume.newest.number), resume.created.toLocalTime().toString(u"yyyy-MM-dd"_s)},
                rowJson(resume));
  }
  listing.end(isBin ? u"The bin holds no resumes."_s
                    : u"There are no resumes in the vault yet: candor-cli resume add FILE"_s);
  return Exit::Ok;
}

Exit runResumeShow(const Call& call, Console& console) {
  OpenedVault vault(call, console);
  if (!vault || (call.has("with-bytes"_L1) && !vault.isAllowed(call))) return Exit::Failed;
  const auto resume = foreground([&](const Worker& worker) { return load(worker, *vault, call); });
  if (!resume) return refuseVault(call, console, u"resume %1"_s.arg(call.ids().front()), resume.error());
  if (call.has("with-bytes"_L1)) {
    const auto saved = saveBytes(*vault, u"resume %1"_s.arg(call.ids().front()), call.value("with-bytes"_L1),
                                 resume->bytes.value_or(QByteArray()));
    if (!saved) return refuseVault(call, console, call.value("with-bytes"_L1), saved.error());
  }
  if (formOf(call) == Form::Page) return showPage(*resume, console);
  console.printLine(wholeJson(*resume, call));
  return Exit::Ok;
}

Exit runResumeSet(const Call& call, Console& console) {
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const ResumeId id(call.ids().front());
  const auto renamed = foreground([&](const Worker& worker) -> Result<documents::StoredResume> {
    const auto done = vault->documents().rename(worker, id, call.value("title"_L1));
    if (!done) return done.error();
    return vault->documents().show(worker, id);
  });
  if (!renamed) return refuseVault(call, console, u"resume %1"_s.arg(id.value()), renamed.error());
  if (formOf(call) == Form::Page)
    console.print(u"%1: %2\n"_s.arg(id.value()).arg(report::shownOnOneLine(renamed->resume.title)));
  else
    console.printLine(rowJson(renamed->resume));
  return Exit::Ok;
}

Exit runResumeDelete(const Call& call, Console& console) {
  return forEachId<ResumeId>(
      call, console, u"in the bin for 30 days; resume restore undoes it"_s,
      [](const Worker& worker, Session& session, ResumeId id) { return session.documents().bin(worker, id); });
}

Exit runResumeRestore(const Call& call, Console& console) {
  return forEachId<ResumeId>(call, console, u"back"_s, [](const Worker& worker, Session& session, ResumeId id) {
    return session.documents().restore(worker, id);
  });
}

Exit runResumeRemoveIds(const Call& call, Console& console) {
  const auto ontology = loadOntology(console);
  if (!ontology) return refuseVault(call, console, u"ontology"_s, ontology.error());
  return forEachId<ResumeId>(call, console, u"no version holds a government id or card number"_s,
                             [&](const Worker& worker, Session& session, ResumeId id) {
                               return session::removeIds(worker, session, *ontology, id);
                             });
}

Exit runResumeErase(const Call& call, Console& console) {
  return forEachId<ResumeId>(call, console, u"erased, with its analyses"_s,
                             [](const Worker& worker, Session& session, ResumeId id) {
                               return session.history().eraseWithAnalyses(worker, id);
                             });
}

}  // namespace candor::cli
