#include "cli/adding.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/each_id.h"
#include "cli/kept_json.h"
#include "cli/listing.h"
#include "cli/page_writer.h"
#include "cli/saved_bytes.h"
#include "cli/usage.h"

#include <algorithm>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;
using session::Session;

// What the command line says in place of what was read or kept.
documents::PostingNames namesFrom(const Call& call, documents::PostingNames names) {
  if (call.has("title"_L1)) names.title = call.value("title"_L1);
  if (call.has("company"_L1)) names.company = call.value("company"_L1);
  if (call.has("place"_L1)) names.place = call.value("place"_L1);
  if (call.has("url"_L1)) names.sourceUrl = call.value("url"_L1);
  return names;
}

Result<Added> addPosting(const Worker& worker, Session& session, const Call& call, documents::NewPosting&& posting) {
  posting.names = namesFrom(call, std::move(posting.names));
  const auto same = call.has("again"_L1) ? documents::SameBytes::AddAgain : documents::SameBytes::Answer;
  const auto added = session.documents().add(worker, posting, same);
  if (!added) return added.error();
  const bool isNew = added->outcome == documents::Outcome::Added;
  return Added{.row = {{u"id"_s, added->id.value()},
                       {u"outcome"_s, outcomeName(added->outcome)},
                       {u"title"_s, posting.names.title},
                       {u"company"_s, posting.names.company}},
               .sentence = isNew ? u"kept as posting %1"_s.arg(added->id.value())
                                 : u"is there already as posting %1"_s.arg(added->id.value())};
}

QJsonObject wholeJson(const documents::StoredPosting& posting, const Call& call) {
  QJsonObject row = rowJson(posting.posting);
  row[u"data"_s] = posting.posting.dataVersion;
  row[u"text"_s] = posting.text.string();
  row[u"posting"_s] = posting.reading;
  if (call.has("with-bytes"_L1)) row[u"saved"_s] = call.value("with-bytes"_L1);
  return row;
}

QString pageOf(const documents::StoredPosting& posting, const Console& console) {
  PageWriter page(console.width(), console.ink());
  const documents::PostingNames& names = posting.posting.names;
  page.heading(report::shownOnOneLine(names.title));
  for (const auto& [label, value] :
       {std::pair(u"Company"_s, names.company), {u"Place"_s, names.place}, {u"Found at"_s, names.sourceUrl}}) {
    if (!value.isEmpty()) page.labelled(label.leftJustified(10), value, 10);
  }
  page.line();
  const QStringList lines = posting.text.string().split(u'\n');
  for (const QString& line : lines) page.paragraph(line, 0);
  return page.page();
}

}  // namespace

Exit runJobAdd(const Call& call, Console& console) {
  if (namesSeveralWith(call, console, {"title"_L1, "company"_L1, "place"_L1, "url"_L1})) return Exit::Usage;
  const auto read = [](const Worker& worker, const session::ReadingDesk& desk, const session::FileBytes& file) {
    return session::readPosting(worker, desk, file);
  };
  return addDocuments(call, console, read,
                      [&call](const Worker& worker, Session& session, documents::NewPosting&& posting) {
                        return addPosting(worker, session, call, std::move(posting));
                      });
}

Exit runJobList(const Call& call, Console& console) {
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const bool isBin = call.has("bin"_L1);
  const auto where = isBin ? documents::Where::InBin : documents::Where::InUse;
  const auto postings = foreground([&](const Worker& worker) { return vault->documents().postings(worker, where); });
  if (!postings) return refuseVault(call, console, u"postings"_s, postings.error());
  Listing listing(call, console,
                  {{.title = u"ID"_s, .cells = Cells::Number},
                   {.title = u"TITLE"_s},
                   {.title = u"COMPANY"_s},
                   {.title = u"PLACE"_s},
                   {.title = u"ADDED"_s, .cells = Cells::Whole}});
  const std::size_t most = std::size_t(call.number("limit"_L1, std::numeric_limits<int>::max()));
  for (std::size_t at = 0; at < std::min(most, postings->size()); ++at) {
    const documents::ListedPosting& posting = (*postings)[at];
    listing.add({QString::number(posting.id.value()), posting.names.title, posting.names.company, posting.names.place,
                 posting.created.toLocalTime().toString(u"yyyy-MM-dd"_s)},
                rowJson(posting));
  }
  listing.end(isBin ? u"The bin holds no postings."_s
                    : u"There are no postings in the vault yet: candor-cli job add FILE"_s);
  return Exit::Ok;
}

Exit runJobShow(const Call& call, Console& console) {
  OpenedVault vault(call, console);
  if (!vault || (call.has("with-bytes"_L1) && !vault.isAllowed(call))) return Exit::Failed;
  const auto content = call.has("with-bytes"_L1) ? documents::Content::WithBytes : documents::Content::WithoutBytes;
  const PostingId id(call.ids().front());
  const auto posting = foreground([&](const Worker& worker) { return vault->documents().show(worker, id, content); });
  if (!posting) return refuseVault(call, console, u"posting %1"_s.arg(id.value()), posting.error());
  if (call.has("with-bytes"_L1)) {
    const QByteArray bytes = posting->bytes.value_or(QByteArray());
    const auto saved = saveBytes(*vault, u"posting %1"_s.arg(id.value()), call.value("with-bytes"_L1),
                                 bytes.isEmpty() ? posting->text.string().toUtf8() : bytes);
    if (!saved) return refuseVault(call, console, call.value("with-bytes"_L1), saved.error());
  }
  if (formOf(call) == Form::Page)
    console.print(pageOf(*posting, console));
  else
    console.printLine(wholeJson(*posting, call));
  return Exit::Ok;
}

Exit runJobSet(const Call& call, Console& console) {
  const bool changesSomething =
      call.has("title"_L1) || call.has("company"_L1) || call.has("place"_L1) || call.has("url"_L1);
  if (!changesSomething) {
    console.say(u"job set: Name at least one of --title, --company, --place and --url.\nUsage: "_s +
                usageLine(call.command()));
    return Exit::Usage;
  }
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const PostingId id(call.ids().front());
  const auto changed = foreground([&](const Worker& worker) -> Result<documents::StoredPosting> {
    const auto before = vault->documents().show(worker, id);
    if (!before) return before;
    const auto done = vault->documents().correct(worker, id, namesFrom(call, before->posting.names));
    if (!done) return done.error();
    return vault->documents().show(worker, id);
  });
  if (!changed) return refuseVault(call, console, u"posting %1"_s.arg(id.value()), changed.error());
  if (formOf(call) == Form::Page)
    console.print(u"%1: %2\n"_s.arg(id.value()).arg(report::shownOnOneLine(changed->posting.names.title)));
  else
    console.printLine(rowJson(changed->posting));
  return Exit::Ok;
}

Exit runJobDelete(const Call& call, Console& console) {
  return forEachId<PostingId>(
      call, console, u"in the bin for 30 days; job restore undoes it"_s,
      [](const Worker& worker, Session& session, PostingId id) { return session.documents().bin(worker, id); });
}

Exit runJobRestore(const Call& call, Console& console) {
  return forEachId<PostingId>(call, console, u"back"_s, [](const Worker& worker, Session& session, PostingId id) {
    return session.documents().restore(worker, id);
  });
}

Exit runJobErase(const Call& call, Console& console) {
  return forEachId<PostingId>(call, console, u"erased, with its analyses"_s,
                              [](const Worker& worker, Session& session, PostingId id) {
                                return session.history().eraseWithAnalyses(worker, id);
                              });
}

}  // namespace candor::cli
