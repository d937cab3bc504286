#include "storage/check.h"

#include "storage/connection.h"

#include <span>

namespace candor::storage {

namespace {

constexpr int MostFaults = 100;

// What a check says, without its "ok". That it cannot go on is a finding, too, unless it was told to stop.
Result<QStringList> saidBy(Connection& connection, const char* sql) {
  Result<QStringList> said = connection.askAll(sql, MostFaults);
  if (said) {
    said->removeAll(QStringLiteral("ok"));
    return said;
  }
  const Fault fault = said.error().fault;
  if (fault == Fault::Cancelled || fault == Fault::InUse) return said.error();
  return QStringList{said.error().detail};
}

Result<void> ask(Connection& connection, std::span<const char* const> questions, Findings& findings) {
  for (const char* const question : questions) {
    const Result<QStringList> said = saidBy(connection, question);
    if (!said) return said.error();
    findings.faults += *said;
  }
  return {};
}

}  // namespace

Result<Findings> examine(Connection& connection, Thoroughness thoroughness) {
  constexpr std::array Quick = {"PRAGMA quick_check"};
  constexpr std::array Thorough = {"PRAGMA integrity_check",
                                   "SELECT \"table\" || ' refers to nothing' FROM pragma_foreign_key_check"};
  Findings findings;
  const Result<QString> pages = connection.ask("PRAGMA page_count");
  if (!pages) return pages.error();
  findings.pages = pages->toLongLong();
  const Result<void> asked =
      thoroughness == Thoroughness::Quick ? ask(connection, Quick, findings) : ask(connection, Thorough, findings);
  if (!asked) return asked.error();
  if (thoroughness == Thoroughness::Quick && findings.faults.isEmpty()) return findings;

  const Result<QStringList> damaged = connection.askAll("PRAGMA cipher_integrity_check", -1);
  if (!damaged) return damaged.error();
  findings.damagedPages = damaged->size();
  findings.faults = (findings.faults + *damaged).mid(0, MostFaults);
  return findings;
}

}  // namespace candor::storage
