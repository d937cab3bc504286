#include "cli/commands.h"
#include "cli/console.h"
#include "cli/kept_json.h"
#include "cli/listing.h"
#include "cli/opened_vault.h"

#include <limits>

namespace candor::cli {

using namespace Qt::StringLiterals;

Exit runSearch(const Call& call, Console& console) {
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const QString words = call.arguments().join(u' ');
  const auto hits = foreground(
      [&](const Worker& worker) { return vault->documents().search(worker, words, call.number("limit"_L1, 20)); });
  if (!hits) return refuseVault(call, console, u"search"_s, hits.error());
  Listing listing(call, console,
                  {{.title = u"KIND"_s, .cells = Cells::Whole},
                   {.title = u"ID"_s, .cells = Cells::Number},
                   {.title = u"TITLE"_s},
                   {.title = u"FOUND"_s, .cells = Cells::Wrap}});
  for (const documents::Hit& hit : *hits) {
    const QJsonObject row = rowJson(hit);
    listing.add(
        {row[u"kind"_s].toString(), QString::number(row[u"id"_s].toInteger()), hit.title.text, hit.snippet.text}, row);
  }
  listing.end(u"Nothing was found."_s);
  return Exit::Ok;
}

Exit runLedgerList(const Call& call, Console& console) {
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const int most = call.number("limit"_L1, std::numeric_limits<int>::max());
  const auto entries = foreground([&](const Worker& worker) { return vault->ledger().newest(worker, most); });
  if (!entries) return refuseVault(call, console, u"ledger"_s, entries.error());
  Listing listing(call, console,
                  {{.title = u"NUMBER"_s, .cells = Cells::Number},
                   {.title = u"TIME"_s, .cells = Cells::Whole},
                   {.title = u"ACT"_s, .cells = Cells::Whole},
                   {.title = u"SUBJECT"_s},
                   {.title = u"AMOUNT"_s, .cells = Cells::Number}});
  for (const audit::Entry& entry : *entries) {
    const QJsonObject row = rowJson(entry);
    listing.add(
        {QString::number(entry.number), entry.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
         row[u"act"_s].toString(), entry.subject, entry.amount == 0 ? QString() : QString::number(entry.amount)},
        row);
  }
  listing.end(u"The ledger is empty."_s);
  return Exit::Ok;
}

Exit runLedgerVerify(const Call& call, Console& console) {
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const auto verification =
      foreground([&](const Worker& worker) { return vault->ledger().verify(worker, std::nullopt); });
  if (!verification) return refuseVault(call, console, u"ledger"_s, verification.error());
  if (formOf(call) != Form::Page)
    console.printLine(verificationJson(*verification));
  else if (verification->isSound())
    console.print(u"All %1 rows follow each other as they were written.\n"_s.arg(verification->count));
  else
    console.print(
        u"The ledger was changed: row %1 is not the one that was written.\n"_s.arg(*verification->firstBroken));
  return verification->isSound() ? Exit::Ok : Exit::Failed;
}

}  // namespace candor::cli
