#include "words/describe.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor::words {

namespace {

struct FaultText {
  Q_DECLARE_TR_FUNCTIONS(FaultText)
};

// Never less than it is.
QString waitIn(qint64 seconds) {
  constexpr qint64 Minute = 60;
  if (seconds <= 2 * Minute) return FaultText::tr("%1 s").arg(std::max<qint64>(seconds, 1));
  return FaultText::tr("%1 min").arg((seconds + Minute - 1) / Minute);
}

}  // namespace

Description describe(const Error& error) {
  switch (error.fault) {
    case Fault::NotFound:
      return {FaultText::tr("There is no such file."), FaultText::tr("Check the name and the folder.")};
    case Fault::NoEntry:
      return {FaultText::tr("The vault has no such entry."), FaultText::tr("Look for it in the list.")};
    case Fault::NotReadable:
      return {
          FaultText::tr("The file cannot be read."),
          FaultText::tr(
              "Check that it is a file and not a folder, that you may open it, and that no other program holds it.")};
    case Fault::NotWritable:
      return {FaultText::tr("The result could not be saved."), FaultText::tr("Check the folder and the free space.")};
    case Fault::UnknownFormat:
      return {FaultText::tr("This is not a format Candor reads."),
              FaultText::tr("Save it as PDF, DOCX, ODT, RTF, HTML, Markdown or plain text.")};
    case Fault::TooLarge:
      return {FaultText::tr("The file is larger than Candor accepts, or unpacks to more than it should."),
              FaultText::tr("Save a smaller copy: at most 10 MB, 200 pages and two million letters.")};
    case Fault::Damaged:
      return {FaultText::tr("The file is damaged."),
              FaultText::tr("Open it in the program it was made with and save it again.")};
    case Fault::Protected:
      return {FaultText::tr("The file is locked with a password."), FaultText::tr("Save a copy without the password.")};
    case Fault::NoText:
      return {FaultText::tr("There is no text in it: it is empty, or only a picture of a page."),
              FaultText::tr("Export it from the program it was written in.")};
    case Fault::Scan:
      return {
          FaultText::tr("It is a picture of a page, and nothing is installed that could read it."),
          FaultText::tr("Install tesseract with its English data (Debian, Ubuntu: tesseract-ocr), or export the page "
                        "from the program it was written in.")};
    case Fault::Garbled:
      return {FaultText::tr("The text of the file is not readable as language."),
              FaultText::tr("Its fonts hide the letters. Export it again, or save it as DOCX or plain text.")};
    case Fault::TooShort:
      return {FaultText::tr("There is too little text to analyse."), FaultText::tr("Add the full text.")};
    case Fault::TimedOut:
      return {FaultText::tr("Reading the file took too long and was stopped."),
              FaultText::tr("Save a simpler copy of it.")};
    case Fault::Crashed:
      return {
          FaultText::tr("The file could not be read: its reader ended without an answer. Nothing else is affected."),
          FaultText::tr("Open it in another program and save it again.")};
    case Fault::Cancelled: return {FaultText::tr("Stopped."), {}};
    case Fault::Invalid: return {FaultText::tr("A value is not allowed here."), FaultText::tr("Check the options.")};
    case Fault::Unavailable:
      return {FaultText::tr("A part of Candor is missing on this computer."),
              FaultText::tr("Install Candor again, or run: candor-cli doctor")};
    case Fault::WrongKey:
      return {FaultText::tr("This does not open the vault."),
              FaultText::tr("Check the passphrase or the recovery code and try again.")};
    case Fault::NoVault:
      return {FaultText::tr("There is no vault in this folder."),
              FaultText::tr("Check the folder, or make one: candor-cli vault create")};
    case Fault::AlreadyThere:
      return {FaultText::tr("There is something of this name already. It was left as it is."),
              FaultText::tr("Choose another place.")};
    case Fault::InUse:
      return {FaultText::tr("Another program has the vault open."), FaultText::tr("Close it there and try again.")};
    case Fault::NewerVault:
      return {FaultText::tr("The vault was made by a newer version of Candor. It was left as it is."),
              FaultText::tr("Install that version or a later one.")};
    case Fault::VaultDamaged:
      return {FaultText::tr("The vault is damaged. Nothing was changed."),
              FaultText::tr("Restore the newest backup: candor-cli vault restore")};
    case Fault::NotYours:
      return {FaultText::tr(
                  "The vault's folder belongs to somebody else, is open to others, or is a link. It was not opened."),
              FaultText::tr("Make the folder your own and private, or choose another.")};
    case Fault::DiskFull:
      return {FaultText::tr("The disk is full. What was confirmed before is safe."),
              FaultText::tr("Make room and try again.")};
    case Fault::NoKeychain:
      return {FaultText::tr("The system offers no keychain that answers."),
              FaultText::tr("Open the vault with its passphrase instead.")};
    case Fault::KeychainLocked:
      return {FaultText::tr("The system's keychain is locked or refused."),
              FaultText::tr("Unlock it and try again, or open the vault with its passphrase.")};
    case Fault::TooSoon:
      return {FaultText::tr("Too many attempts failed."), FaultText::tr("Try again in %1.").arg(waitIn(error.seconds))};
    case Fault::LockedOut:
      return {FaultText::tr("A hundred attempts in a row failed, so a passphrase is not tried any more."),
              FaultText::tr("Open the vault with its recovery code or the system's keychain; after that the passphrase "
                            "works again.")};
    case Fault::KeychainIdle:
      return {
          FaultText::tr("The vault was not opened for 30 days, so the keychain opens it no more."),
          FaultText::tr("Open it with its passphrase or recovery code. You can let the keychain open it again then.")};
    case Fault::LastSlot:
      return {FaultText::tr("A vault keeps at least two ways to open it. This one was left."),
              FaultText::tr("Add another way first.")};
    case Fault::TooManySlots:
      return {FaultText::tr("There are eight ways to open this vault already, and eight is the most."),
              FaultText::tr("Remove one first.")};
    case Fault::StepUpNeeded:
      return {FaultText::tr("This needs a one-time code of less than five minutes ago."),
              FaultText::tr("Enter the code your authenticator shows.")};
    case Fault::WrongCode:
      return {FaultText::tr("The one-time code is wrong, or was used already."),
              FaultText::tr("Wait for the next one, and check that the clock of this computer is right.")};
    case Fault::LeftInJournal:
      return {FaultText::tr("It is erased, but the disk has no room to clear away the last traces of it."),
              FaultText::tr("Make room, then open the vault once more.")};
    case Fault::Internal:
      return {FaultText::tr("Candor made a mistake it cannot recover from."),
              FaultText::tr("Report it with what you did.")};
  }
  return {};
}

QString sentence(const Error& error) {
  const Description description = describe(error);
  if (description.whatToDo.isEmpty()) return description.whatHappened;
  return description.whatHappened + QLatin1Char(' ') + description.whatToDo;
}

}  // namespace candor::words
