#include "security/ledger_words.h"

#include "words/sizes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace candor::security {

namespace {

struct LedgerText {
  Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

}  // namespace

LedgerKind kindOf(audit::Act act) {
  using audit::Act;
  switch (act) {
    case Act::VaultCreated:
    case Act::Unlocked:
    case Act::UnlockFailed:
    case Act::RolledBack:
    case Act::RecoveryUsed:
    case Act::HeaderChanged:
    case Act::AttemptsChanged:
    case Act::ClockJumped: return LedgerKind::Opening;
    case Act::Migrated:
    case Act::BackedUp:
    case Act::BackupsRewritten:
    case Act::Restored: return LedgerKind::Backups;
    case Act::Exported: return LedgerKind::Exports;
    case Act::Binned:
    case Act::Unbinned:
    case Act::Erased: return LedgerKind::Deletions;
    case Act::SlotAdded:
    case Act::SlotRemoved:
    case Act::PassphraseChanged:
    case Act::RekeyBegun:
    case Act::Rekeyed:
    case Act::RekeyUndone:
    case Act::KeychainRetired:
    case Act::DeviceForgotten:
    case Act::StepUpAdded:
    case Act::StepUpRemoved: return LedgerKind::WaysToOpen;
  }
  return LedgerKind::Opening;
}

QString wordsOf(LedgerKind kind) {
  switch (kind) {
    case LedgerKind::Opening: return LedgerText::tr("Opening the vault");
    case LedgerKind::WaysToOpen: return LedgerText::tr("Ways to open");
    case LedgerKind::Backups: return LedgerText::tr("Backups");
    case LedgerKind::Deletions: return LedgerText::tr("Deletions");
    case LedgerKind::Exports: return LedgerText::tr("Exports");
  }
  return {};
}

QString wordsOf(audit::Act act) {
  using audit::Act;
  switch (act) {
    case Act::VaultCreated: return LedgerText::tr("Vault made");
    case Act::Unlocked: return LedgerText::tr("Vault opened");
    case Act::UnlockFailed: return LedgerText::tr("Attempts to open it failed");
    case Act::RolledBack: return LedgerText::tr("Vault was older than the keychain remembered");
    case Act::Migrated: return LedgerText::tr("Vault brought to a newer form");
    case Act::BackedUp: return LedgerText::tr("Backup made");
    case Act::BackupsRewritten: return LedgerText::tr("Backups made anew for what opens the vault now");
    case Act::Restored: return LedgerText::tr("Vault restored from a backup");
    case Act::Exported: return LedgerText::tr("Exported to a file");
    case Act::Binned: return LedgerText::tr("Moved to the bin");
    case Act::Unbinned: return LedgerText::tr("Taken out of the bin");
    case Act::Erased: return LedgerText::tr("Erased for good");
    case Act::SlotAdded: return LedgerText::tr("Way to open added");
    case Act::SlotRemoved: return LedgerText::tr("Way to open removed");
    case Act::PassphraseChanged: return LedgerText::tr("Passphrase changed");
    case Act::RecoveryUsed: return LedgerText::tr("Opened with the recovery code");
    case Act::RekeyBegun: return LedgerText::tr("Another key for the vault begun");
    case Act::Rekeyed: return LedgerText::tr("Vault put under another key");
    case Act::RekeyUndone: return LedgerText::tr("Another key interrupted; the old one holds");
    case Act::HeaderChanged: return LedgerText::tr("Header was another than the one last written");
    case Act::AttemptsChanged: return LedgerText::tr("Record of failed attempts was changed");
    case Act::ClockJumped: return LedgerText::tr("Clock jumped while the vault was locked");
    case Act::KeychainRetired: return LedgerText::tr("Keychain retired after 30 days");
    case Act::DeviceForgotten: return LedgerText::tr("This device was forgotten");
    case Act::StepUpAdded: return LedgerText::tr("One-time codes switched on");
    case Act::StepUpRemoved: return LedgerText::tr("One-time codes switched off");
  }
  return {};
}

QString subjectWords(const QString& subject) {
  if (subject.isEmpty()) return u"–"_s;
  if (subject == u"archive"_s) return LedgerText::tr("Everything, in a sealed file");
  if (subject == u"incident report"_s) return LedgerText::tr("Incident report");
  const QStringList parts = subject.split(u' ');
  if (parts.size() != 2) return subject;
  if (parts[0] == u"slot"_s) return LedgerText::tr("Way to open %1").arg(parts[1]);
  if (parts[0] == u"resume"_s) return LedgerText::tr("Resume %1").arg(parts[1]);
  if (parts[0] == u"resume_file"_s) return LedgerText::tr("File of resume %1").arg(parts[1]);
  if (parts[0] == u"posting"_s) return LedgerText::tr("Posting %1").arg(parts[1]);
  if (parts[0] == u"analysis"_s) return LedgerText::tr("Analysis %1").arg(parts[1]);
  return subject;
}

QString amountWords(const audit::Entry& entry) {
  using audit::Act;
  if (entry.amount == 0) return u"–"_s;
  switch (entry.act) {
    case Act::UnlockFailed: return LedgerText::tr("%n attempts", nullptr, int(entry.amount));
    case Act::BackedUp:
    case Act::Exported: return words::size(entry.amount);
    case Act::BackupsRewritten: return LedgerText::tr("%n sets", nullptr, int(entry.amount));
    case Act::RolledBack: return LedgerText::tr("%n rows missing", nullptr, int(entry.amount));
    case Act::Erased: return LedgerText::tr("%n rows", nullptr, int(entry.amount));
    case Act::ClockJumped: return LedgerText::tr("%n seconds", nullptr, int(entry.amount));
    case Act::RekeyBegun:
    case Act::Rekeyed: return u"–"_s;  // the header's count says nothing to a reader
    case Act::VaultCreated:
    case Act::Unlocked:
    case Act::Migrated:
    case Act::Restored:
    case Act::Binned:
    case Act::Unbinned:
    case Act::SlotAdded:
    case Act::SlotRemoved:
    case Act::PassphraseChanged:
    case Act::RecoveryUsed:
    case Act::RekeyUndone:
    case Act::HeaderChanged:
    case Act::AttemptsChanged:
    case Act::KeychainRetired:
    case Act::DeviceForgotten:
    case Act::StepUpAdded:
    case Act::StepUpRemoved: return QLocale().toString(entry.amount);
  }
  return {};
}

QString title(const ChainReport& report) {
  if (!report.rows.isSound())
    return LedgerText::tr("The ledger was changed: row %1 is not the one that was written")
        .arg(*report.rows.firstBroken);
  if (report.anchoring.standing == vault::Standing::RolledBack)
    return LedgerText::tr("The ledger lacks rows this computer remembers");
  return LedgerText::tr("All %n rows follow each other as they were written", nullptr, int(report.rows.count));
}

QString sentence(const ChainReport& report) {
  if (!report.rows.isSound())
    return LedgerText::tr(
        "Somebody who had the vault’s key changed it, or the disk did. Restore the newest backup and "
        "look at what to do if somebody had access.");
  switch (report.anchoring.standing) {
    case vault::Standing::Kept: return LedgerText::tr("They reach as far as this computer’s keychain remembers.");
    case vault::Standing::NotAnchored:
      return LedgerText::tr(
          "The keychain remembered nothing of this vault; from now on it does. Whether the end was cut "
          "off before cannot be said.");
    case vault::Standing::Asking:
    case vault::Standing::Unreachable:
      return LedgerText::tr("No keychain answers, so whether the end was cut off cannot be said.");
    case vault::Standing::RolledBack:
      return LedgerText::tr("If you restored a backup, all is well. Otherwise somebody may have replaced its files.");
  }
  return {};
}

}  // namespace candor::security
