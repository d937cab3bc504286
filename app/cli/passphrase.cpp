#include "cli/passphrase.h"

#include "cli/console.h"
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

std::optional<Secret> said(Console& console, const QString& subject, Result<Secret> result) {
  if (result) return *std::move(result);
  console.say(report::shownOnOneLine(subject) + u": "_s + objection(result.error()));
  return std::nullopt;
}

std::optional<Secret> asked(Console& console, const QString& prompt) {
  auto typed = askHidden(prompt, MostBytes);
  if (typed && typed->isEmpty()) console.say(u"No passphrase was typed."_s);
  if (typed && !typed->isEmpty()) return *std::move(typed);
  if (!typed && typed.error().fault != Fault::Cancelled) console.say(objection(typed.error()));
  return std::nullopt;
}

std::optional<Secret> askedTwice(Console& console) {
  auto first = asked(console, u"New passphrase: "_s);
  if (!first) return std::nullopt;
  const auto second = asked(console, u"The same again: "_s);
  if (!second) return std::nullopt;
  if (first->equals(*second)) return first;
  console.say(u"These were two different passphrases."_s);
  return std::nullopt;
}

}  // namespace

bool hasPassphraseOption(const Call& call) { return call.has("passphrase-file"_L1) || call.has("passphrase-fd"_L1); }

std::optional<Secret> passphrase(const Call& call, Console& console, Asking asking) {
  if (call.has("passphrase-file"_L1)) {
    const QString path = call.value("passphrase-file"_L1);
    const auto file = InputFile::open(path);
    if (file && file.value().isOpenToOthers())
      console.say(report::shownOnOneLine(path) + u": Others on this computer may read this file. Make it private."_s);
    return said(console, path, readFrom(file));
  }
  if (call.has("passphrase-fd"_L1)) {
    const int descriptor = call.number("passphrase-fd"_L1, -1);
    const QString subject = u"--passphrase-fd %1"_s.arg(descriptor);
    const auto file = InputFile::inherited(descriptor);
    if (file) return said(console, subject, readFrom(file));
    console.say(subject + u": Candor was not started with this descriptor."_s);
    return std::nullopt;
  }
  if (!canAsk()) {
    console.say(
        u"The vault's passphrase is missing: name a file with --passphrase-file, or a descriptor with "
        "--passphrase-fd."_s);
    return std::nullopt;
  }
  return asking == Asking::New ? askedTwice(console) : asked(console, u"Passphrase of the vault: "_s);
}

}  // namespace candor::cli
