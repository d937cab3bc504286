#include "security/incident_page.h"

#include <QCoreApplication>
#include <QMap>

#include <functional>

namespace candor::security {

namespace {

using namespace Qt::StringLiterals;
using audit::Act;
using audit::Entry;

struct IncidentText {
  Q_DECLARE_TR_FUNCTIONS(IncidentText)
};

constexpr int OpeningsOfDays = 30;

QString timeOf(const QDateTime& time) { return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s); }

// Acts of every day: they are counted, and not among what stands out.
bool isEveryday(const Entry& entry) {
  switch (entry.act) {
    case Act::Unlocked:
    case Act::Migrated:
    case Act::BackedUp:
    case Act::Binned:
    case Act::Unbinned: return true;
    case Act::VaultCreated:
    case Act::UnlockFailed:
    case Act::RolledBack:
    case Act::Restored:
    case Act::BackupsRewritten:
    case Act::Exported:
    case Act::Erased:
    case Act::SlotAdded:
    case Act::SlotRemoved:
    case Act::PassphraseChanged:
    case Act::RecoveryUsed:
    case Act::RekeyBegun:
    case Act::Rekeyed:
    case Act::RekeyUndone:
    case Act::HeaderChanged:
    case Act::AttemptsChanged:
    case Act::ClockJumped:
    case Act::KeychainRetired:
    case Act::DeviceForgotten:
    case Act::StepUpAdded:
    case Act::StepUpRemoved: return false;
  }
  return false;
}

// What a subject's words do not know could be a name, and stays out.
QString subjectOf(const Entry& entry) {
  const QString words = subjectWords(entry.subject);
  return words == entry.subject ? u"–"_s : words;
}

IncidentSection rowsSection(const QString& title, const std::vector<Entry>& newestFirst,
                            const std::function<bool(const Entry&)>& isOfIt) {
  IncidentSection section{.title = title};
  std::size_t left = 0;
  for (const Entry& entry : newestFirst) {
    if (!isOfIt(entry)) continue;
    if (section.rows.size() == MostIncidentRows)
      ++left;
    else
      section.rows.push_back({timeOf(entry.time), wordsOf(entry.act), subjectOf(entry), amountWords(entry)});
  }
  if (section.rows.empty()) section.sentences += IncidentText::tr("Nothing.");
  if (left > 0) section.sentences += IncidentText::tr("%n older rows are not listed here.", nullptr, int(left));
  return section;
}

IncidentSection countsSection(const std::vector<Entry>& entries) {
  struct Sum {
    int times = 0;
    QDateTime first;
    QDateTime last;
  };
  QMap<int, Sum> sums;
  for (const Entry& entry : entries) {
    Sum& sum = sums[int(entry.act)];
    if (sum.times++ == 0) sum.last = entry.time;
    sum.first = entry.time;
  }
  IncidentSection section{.title = IncidentText::tr("How often, first and last")};
  for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
    section.rows.push_back(
        {wordsOf(Act(sum.key())), QString::number(sum->times), timeOf(sum->first), timeOf(sum->last)});
  return section;
}

IncidentSection standingSection(const Incident& incident) {
  IncidentSection section{.title = IncidentText::tr("How the vault stands")};
  for (const CheckupRow& row : incident.checkup)
    section.rows.push_back({row.state == CheckupState::Good ? IncidentText::tr("good") : IncidentText::tr("look at it"),
                            row.title, row.finding});
  section.rows.push_back({incident.chain.isWhole() ? IncidentText::tr("good") : IncidentText::tr("look at it"),
                          IncidentText::tr("The ledger"), title(incident.chain) + u". "_s + sentence(incident.chain)});
  section.sentences += IncidentText::tr("Nothing was sent anywhere: no part of this version can use a network.");
  return section;
}

IncidentSection stepsSection() {
  return {
      .title = IncidentText::tr("What to do, in this order"),
      .steps = {
          IncidentText::tr("Lock the vault. If the computer is not yours any more, take it off the network and "
                           "switch it off."),
          IncidentText::tr("Compare the rows above with what you did. What you did not do, somebody else did."),
          IncidentText::tr("Take away ways to open that you did not add or that somebody else knows, give the vault "
                           "another key, and make old backups anew or destroy them."),
          IncidentText::tr("Have the vault checked. If it is damaged, restore a backup; delete nothing first."),
          IncidentText::tr("Keep a backup on a disk that you take out, and older ones until you know what happened."),
          IncidentText::tr("Change the password of your account on the computer, and look for programs you did not "
                           "install."),
          IncidentText::tr("If documents of other people were in it, you may have to tell them and the data "
                           "protection authority: in the European Union within 72 hours of knowing (GDPR, Articles "
                           "33 and 34). Candor’s docs/incident.md names who, and the clocks of a publisher."),
      }};
}

}  // namespace

IncidentPage incidentPage(const Incident& incident) {
  const QDateTime since = incident.made.addDays(-OpeningsOfDays);
  IncidentPage page{.title = IncidentText::tr("Incident report")};
  page.head = {
      IncidentText::tr("Made %1 by Candor %2. Times are of this computer’s clock, %3.")
          .arg(timeOf(incident.made), incident.version, incident.made.toLocalTime().toString(u"t"_s)),
      IncidentText::tr("Vault %1.").arg(incident.vaultId),
      IncidentText::tr("It holds codes, counts and times of the vault’s ledger, and nothing of what is in your "
                       "documents.")};
  page.sections.push_back(standingSection(incident));
  page.sections.push_back(rowsSection(IncidentText::tr("What stands out, newest first"), incident.entries,
                                      [](const Entry& entry) { return !isEveryday(entry); }));
  page.sections.push_back(
      rowsSection(IncidentText::tr("Openings of the last %n days", nullptr, OpeningsOfDays), incident.entries,
                  [&since](const Entry& entry) { return entry.act == Act::Unlocked && entry.time >= since; }));
  page.sections.push_back(countsSection(incident.entries));
  page.sections.push_back(stepsSection());
  return page;
}

}  // namespace candor::security
