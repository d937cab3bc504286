#include "words/describe.h"

#include <QCoreApplication>

namespace candor::words {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("words", text); }

}  // namespace

Description describe(const Error& error) {
  switch (error.fault) {
    case Fault::NotFound: return {tr("There is no such file."), tr("Check the name and the folder.")};
    case Fault::NotReadable:
      return {
          tr("The file cannot be read."),
          tr("Check that it is a file and not a folder, that you may open it, and that no other program holds it.")};
    case Fault::NotWritable: return {tr("The result could not be saved."), tr("Check the folder and the free space.")};
    case Fault::UnknownFormat:
      return {tr("This is not a format Candor reads."),
              tr("Save it as PDF, DOCX, ODT, RTF, HTML, Markdown or plain text.")};
    case Fault::TooLarge:
      return {tr("The file is larger than Candor accepts, or unpacks to more than it should."),
              tr("Save a smaller copy: at most 10 MB, 200 pages and two million letters.")};
    case Fault::Damaged:
      return {tr("The file is damaged."), tr("Open it in the program it was made with and save it again.")};
    case Fault::Protected: return {tr("The file is locked with a password."), tr("Save a copy without the password.")};
    case Fault::NoText:
      return {tr("There is no text in it: it is empty, or only a picture of a page."),
              tr("Export it from the program it was written in.")};
    case Fault::Garbled:
      return {tr("The text of the file is not readable as language."),
              tr("Its fonts hide the letters. Export it again, or save it as DOCX or plain text.")};
    case Fault::TooShort: return {tr("There is too little text to analyse."), tr("Add the full text.")};
    case Fault::TimedOut:
      return {tr("Reading the file took too long and was stopped."), tr("Save a simpler copy of it.")};
    case Fault::Crashed:
      return {tr("The file could not be read: its reader ended without an answer. Nothing else is affected."),
              tr("Open it in another program and save it again.")};
    case Fault::Cancelled: return {tr("Stopped."), {}};
    case Fault::Invalid: return {tr("A value is not allowed here."), tr("Check the options.")};
    case Fault::Unavailable:
      return {tr("A part of Candor is missing on this computer."),
              tr("Install Candor again, or run: candor-cli doctor")};
    case Fault::WrongKey:
      return {tr("This does not open the vault."), tr("Check the passphrase or the recovery code and try again.")};
    case Fault::NoVault:
      return {tr("There is no vault in this folder."), tr("Check the folder, or make one: candor-cli vault create")};
    case Fault::AlreadyThere:
      return {tr("There is something of this name already. It was left as it is."), tr("Choose another place.")};
    case Fault::InUse: return {tr("Another program has the vault open."), tr("Close it there and try again.")};
    case Fault::NewerVault:
      return {tr("The vault was made by a newer version of Candor. It was left as it is."),
              tr("Install that version or a later one.")};
    case Fault::VaultDamaged:
      return {tr("The vault is damaged. Nothing was changed."),
              tr("Restore the newest backup: candor-cli vault restore")};
    case Fault::NotYours:
      return {tr("The vault's folder belongs to somebody else, is open to others, or is a link. It was not opened."),
              tr("Make the folder your own and private, or choose another.")};
    case Fault::DiskFull:
      return {tr("The disk is full. What was confirmed before is safe."), tr("Make room and try again.")};
    case Fault::LeftInJournal:
      return {tr("It is erased, but the disk has no room to clear away the last traces of it."),
              tr("Make room, then open the vault once more.")};
    case Fault::NoKeychain:
      return {tr("The system offers no keychain that answers."), tr("Open the vault with its passphrase instead.")};
    case Fault::KeychainLocked:
      return {tr("The system's keychain is locked or refused."),
              tr("Unlock it and try again, or open the vault with its passphrase.")};
    case Fault::Internal:
      return {tr("Candor made a mistake it cannot recover from."), tr("Report it with what you did.")};
  }
  return {};
}

QString sentence(const Error& error) {
  const Description description = describe(error);
  if (description.whatToDo.isEmpty()) return description.whatHappened;
  return description.whatHappened + QLatin1Char(' ') + description.whatToDo;
}

}  // namespace candor::words
