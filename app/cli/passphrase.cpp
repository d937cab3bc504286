#include "cli/passphrase.h"

#include "cli/console.h"
#include "cli/json_bytes.h"
#include "cli/rows.h"
#include "cli/secret_input.h"
#include "report/shown.h"
#include "words/describe.h"

#include <utility>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t MostBytes = 4096;

// Without one "\n" or "\r\n" at its end. Fault::TooShort when nothing is left.
Result<Secret> withoutLineBreak(Secret typed) {
  auto bytes = typed.bytes();
  if (!bytes.empty() && bytes.back() == std::byte('\n')) {
    bytes = bytes.first(bytes.size() - 1);
    if (!bytes.empty() && bytes.back() == std::byte('\r')) bytes = bytes.first(bytes.size() - 1);
  }
  if (bytes.empty()) return Error{Fault::TooShort, {}};
  return Secret(bytes);
}

QString objection(const Error& error) {
  switch (error.fault) {
    case Fault::TooLarge: return u"A passphrase has at most 4 KiB."_s;
    case Fault::TooShort: return u"There is no passphrase in it."_s;
    default: return words::sentence(error);
  }
}

Result<Secret> readFrom(const Result<InputFile>& file) {
  if (!file) return file.error();
  return file.value().read(MostBytes).and_then(withoutLineBreak);
}

// Says why there is none; where JSON was asked for, it is told there too.
class Refusal {
 public:
  Refusal(const Call& call, Console& console) : m_call(call), m_console(console) {}

  std::nullopt_t operator()(Fault fault, const QString& message, const QString& subject = {}) const {
    m_console.say(subject.isEmpty() ? message : report::shownOnOneLine(subject) + u": "_s + message);
    if (formOf(m_call) != Form::Page) m_console.printLine(QJsonObject{{u"error"_s, errorJson(fault, message)}});
    return std::nullopt;
  }

 private:
  const Call& m_call;
  Console& m_console;
};

std::optional<Secret> said(const Refusal& refuse, const QString& subject, Result<Secret> result) {
  if (result) return *std::move(result);
  return refuse(result.error().fault, objection(result.error()), subject);
}

std::optional<Secret> asked(const Refusal& refuse, const QString& prompt) {
  auto typed = askHidden(prompt, MostBytes);
  if (typed && typed->isEmpty()) return refuse(Fault::TooShort, u"Nothing was typed."_s);
  if (typed) return *std::move(typed);
  if (typed.error().fault == Fault::Cancelled) return std::nullopt;
  return refuse(typed.error().fault, objection(typed.error()));
}

std::optional<Secret> askedTwice(const Refusal& refuse) {
  auto first = asked(refuse, u"New passphrase: "_s);
  if (!first) return std::nullopt;
  const auto second = asked(refuse, u"The same again: "_s);
  if (!second) return std::nullopt;
  if (first->equals(*second)) return first;
  return refuse(Fault::Invalid, u"These were two different passphrases."_s);
}

// From a file that the person named.
std::optional<Secret> fromFile(const Refusal& refuse, Console& console, const QString& path) {
  const auto file = InputFile::open(path);
  if (file && file.value().isOpenToOthers())
    console.say(report::shownOnOneLine(path) + u": Others on this computer may read this file. Make it private."_s);
  return said(refuse, path, readFrom(file));
}

}  // namespace

bool hasPassphraseOption(const Call& call) { return call.has("passphrase-file"_L1) || call.has("passphrase-fd"_L1); }

std::optional<Secret> passphrase(const Call& call, Console& console, Asking asking) {
  const Refusal refuse(call, console);
  if (call.has("passphrase-file"_L1)) return fromFile(refuse, console, call.value("passphrase-file"_L1));
  if (call.has("passphrase-fd"_L1)) {
    const int descriptor = call.number("passphrase-fd"_L1, -1);
    const QString subject = u"--passphrase-fd %1"_s.arg(descriptor);
    const auto file = InputFile::inherited(descriptor);
    if (file) return said(refuse, subject, readFrom(file));
    return refuse(Fault::NotFound, u"Candor was not started with this descriptor."_s, subject);
  }
  if (!canAsk())
    return refuse(Fault::NotFound,
                  u"The vault's passphrase is missing: name a file with --passphrase-file, or a descriptor with "
                  "--passphrase-fd."_s);
  return asking == Asking::New ? askedTwice(refuse) : asked(refuse, u"Passphrase of the vault: "_s);
}

std::optional<Secret> newPassphrase(const Call& call, Console& console) {
  const Refusal refuse(call, console);
  if (call.has("new-passphrase-file"_L1)) return fromFile(refuse, console, call.value("new-passphrase-file"_L1));
  if (canAsk()) return askedTwice(refuse);
  return refuse(Fault::NotFound, u"The new passphrase is missing: name a file with --new-passphrase-file."_s);
}

std::optional<Secret> oldSecret(const Call& call, Console& console) {
  return fromFile(Refusal(call, console), console, call.value("old-secret-file"_L1));
}

bool hasRecoveryOption(const Call& call) { return call.has("recovery-code"_L1) || call.has("recovery-code-file"_L1); }

std::optional<Secret> recoveryCode(const Call& call, Console& console) {
  const Refusal refuse(call, console);
  if (call.has("recovery-code-file"_L1)) return fromFile(refuse, console, call.value("recovery-code-file"_L1));
  if (canAsk()) return asked(refuse, u"Recovery code: "_s);
  return refuse(Fault::NotFound, u"The recovery code is missing: name a file with --recovery-code-file."_s);
}

std::optional<Secret> oneTimeCode(const Call& call, Console& console) {
  const Refusal refuse(call, console);
  if (call.has("one-time-code-file"_L1)) return fromFile(refuse, console, call.value("one-time-code-file"_L1));
  if (canAsk()) return asked(refuse, u"One-time code: "_s);
  return refuse(Fault::StepUpNeeded,
                u"This vault asks for a one-time code first: name a file with it with --one-time-code-file."_s);
}

}  // namespace candor::cli
