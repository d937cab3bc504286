#include "shell/unusual_words.h"

#include "words/dates.h"

#include <QCoreApplication>

#include <cstdlib>

namespace candor::shell {

namespace {

struct UnusualText {
  Q_DECLARE_TR_FUNCTIONS(UnusualText)
};

QString jumped(qint64 seconds) {
  constexpr qint64 Hour = 3600;
  const qint64 hours = (std::llabs(seconds) + Hour - 1) / Hour;
  return seconds < 0 ? UnusualText::tr("It went back by up to %n hours.", nullptr, int(hours))
                     : UnusualText::tr("It went ahead by up to %n hours.", nullptr, int(hours));
}

QString lastAt(const QDateTime& last) {
  if (!last.isValid()) return UnusualText::tr("If they were not yours, somebody else has been at this computer.");
  return UnusualText::tr("The last was at %1. If they were not yours, somebody else has been at this computer.")
      .arg(words::dayAndTime(last));
}

}  // namespace

UnusualWords wordsFor(const vault::Unusual& unusual) {
  switch (unusual.kind) {
    case vault::Unusual::Kind::FailedUnlocks:
      return {UnusualText::tr("%n tries to open the vault failed.", nullptr, int(unusual.amount)),
              lastAt(unusual.since)};
    case vault::Unusual::Kind::RolledBack:
      return {
          UnusualText::tr("This vault is older than the one last open on this computer."),
          UnusualText::tr("If you restored a backup, all is well. Otherwise somebody may have replaced its files.")};
    case vault::Unusual::Kind::HeaderChanged:
      return {
          UnusualText::tr("The vault’s header is another than the one Candor wrote last."),
          UnusualText::tr("If you did not restore it yourself, somebody may have changed how the vault opens. See the "
                          "ways to open it in the settings.")};
    case vault::Unusual::Kind::AttemptsChanged:
      return {UnusualText::tr("The record of failed attempts was changed or put back."),
              UnusualText::tr("Whoever did that wanted to try more often than Candor allows. The wait began anew.")};
    case vault::Unusual::Kind::ClockJumped:
      return {UnusualText::tr("The computer’s clock jumped while the vault was locked."), jumped(unusual.amount)};
    case vault::Unusual::Kind::KeychainRetired:
      return {UnusualText::tr("Nobody opened the vault for 30 days, so the keychain opens it no more."),
              UnusualText::tr("You can let it do so again in the settings, under Ways to open.")};
    case vault::Unusual::Kind::KeychainKept:
      return {
          UnusualText::tr("Nobody opened the vault for 30 days."),
          UnusualText::tr("The keychain still opens it, because otherwise only a recovery code would. Add a passphrase "
                          "in the settings, under Ways to open.")};
  }
  return {};
}

}  // namespace candor::shell
