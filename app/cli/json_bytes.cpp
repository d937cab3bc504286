#include "cli/json_bytes.h"

#include "report/shown.h"
#include "words/describe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLatin1StringView>
#include <QString>

#include <algorithm>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(Fault fault) {
  switch (fault) {
    case Fault::NotFound: return "not_found"_L1;
    case Fault::NoEntry: return "no_entry"_L1;
    case Fault::NotReadable: return "not_readable"_L1;
    case Fault::NotWritable: return "not_writable"_L1;
    case Fault::UnknownFormat: return "unknown_format"_L1;
    case Fault::TooLarge: return "too_large"_L1;
    case Fault::Damaged: return "damaged"_L1;
    case Fault::Protected: return "protected"_L1;
    case Fault::NoText: return "no_text"_L1;
    case Fault::Scan: return "scan"_L1;
    case Fault::Garbled: return "garbled"_L1;
    case Fault::TooShort: return "too_short"_L1;
    case Fault::TimedOut: return "timed_out"_L1;
    case Fault::Crashed: return "crashed"_L1;
    case Fault::Cancelled: return "cancelled"_L1;
    case Fault::Invalid: return "invalid"_L1;
    case Fault::Unavailable: return "unavailable"_L1;
    case Fault::WrongKey: return "wrong_key"_L1;
    case Fault::NoVault: return "no_vault"_L1;
    case Fault::AlreadyThere: return "already_there"_L1;
    case Fault::InUse: return "in_use"_L1;
    case Fault::NewerVault: return "newer_vault"_L1;
    case Fault::VaultDamaged: return "vault_damaged"_L1;
    case Fault::NotYours: return "not_yours"_L1;
    case Fault::DiskFull: return "disk_full"_L1;
    case Fault::TooSoon: return "too_soon"_L1;
    case Fault::LockedOut: return "locked_out"_L1;
    case Fault::KeychainIdle: return "keychain_idle"_L1;
    case Fault::LastSlot: return "last_slot"_L1;
    case Fault::TooManySlots: return "too_many_slots"_L1;
    case Fault::StepUpNeeded: return "step_up_needed"_L1;
    case Fault::WrongCode: return "wrong_code"_L1;
    case Fault::LeftInJournal: return "left_in_journal"_L1;
    case Fault::NoKeychain: return "no_keychain"_L1;
    case Fault::KeychainLocked: return "keychain_locked"_L1;
    case Fault::Internal: return "internal"_L1;
  }
  return {};
}

QByteArray escapedUnit(char16_t unit) { return "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0'); }

}  // namespace

QByteArray jsonBytes(const QJsonValue& json) {
  const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
  const QByteArray bytes = document.toJson(QJsonDocument::Compact);
  const auto isPlain = [](char byte) { return byte >= ' ' && byte < '\x7f'; };
  if (std::all_of(bytes.begin(), bytes.end(), isPlain)) return bytes;

  QByteArray result;
  result.reserve(bytes.size());
  for (const char32_t codePoint : QString::fromUtf8(bytes).toUcs4()) {
    const QString character = QString::fromUcs4(&codePoint, 1);
    if (report::isShown(codePoint)) {
      result += character.toUtf8();
      continue;
    }
    for (const QChar unit : character) result += escapedUnit(unit.unicode());
  }
  return result;
}

QJsonObject errorJson(const Error& error) {
  QJsonObject json = errorJson(error.fault, words::sentence(error));
  if (error.fault == Fault::TooSoon) json[u"seconds"_s] = error.seconds;
  return json;
}

QJsonObject errorJson(Fault fault, const QString& message) {
  return {{u"fault"_s, nameOf(fault)}, {u"message"_s, message}};
}

}  // namespace candor::cli
