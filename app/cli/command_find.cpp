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

namespace {

QString rowsPage(const audit::Verification& verification) {
  if (!verification.isSound())
    return u"The ledger was changed: row %1 is not the one that was written.\n"_s.arg(*verification.firstBroken);
  return u"All %1 rows follow each other as they were written.\n"_s.arg(verification.count);
}

QString anchorPage(const vault::Anchoring& anchoring) {
  switch (anchoring.standing) {
    case vault::Standing::Kept: return u"They reach as far as the system's keychain remembers.\n"_s;
    case vault::Standing::NotAnchored:
      return u"Not anchored: the system's keychain remembered nothing of this vault. From now on it does.\n"_s;
    case vault::Standing::Asking:
    case vault::Standing::Unreachable:
      return u"Not anchored: there is no open keychain to ask whether the end was cut off.\n"_s;
    case vault::Standing::RolledBack: return rolledBack(anchoring) + u'\n';
  }
  return {};
}

}  // namespace

Exit runLedgerVerify(const Call& call, Console& console) {
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const auto verification =
      foreground([&](const Worker& worker) { return vault->ledger().verify(worker, std::nullopt); });
  if (!verification) return refuseVault(call, console, u"ledger"_s, verification.error());
  const vault::Anchoring anchoring = foreground([&](const Worker& worker) { return vault->anchoring(worker); });
  const bool isWhole = verification->isSound() && anchoring.standing != vault::Standing::RolledBack;
  if (formOf(call) != Form::Page) {
    QJsonObject row = verificationJson(*verification);
    row[u"ok"_s] = isWhole;
    row[u"anchor"_s] = anchoringJson(anchoring);
    console.printLine(row);
  } else {
    console.print(rowsPage(*verification) + anchorPage(anchoring));
    if (verification->rollbacks > 0)
      console.print(
          u"%1 of them tell that the vault was older than the keychain remembered: candor-cli ledger list\n"_s.arg(
              verification->rollbacks));
  }
  return isWhole ? Exit::Ok : Exit::Failed;
}

}  // namespace candor::cli
