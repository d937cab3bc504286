// Rows of what the vault keeps, as JSON.
#pragma once

#include "audit/ledger.h"
#include "documents/hit.h"
#include "documents/stored_posting.h"
#include "documents/stored_resume.h"
#include "history/kept_analysis.h"
#include "vault/anchor.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

namespace candor::cli {

// UTC in ISO 8601 with milliseconds.
[[nodiscard]] QJsonValue timeJson(const QDateTime& time);

[[nodiscard]] QJsonObject rowJson(const documents::ListedResume& resume);
[[nodiscard]] QJsonObject rowJson(const documents::ListedVersion& version);
[[nodiscard]] QJsonObject rowJson(const documents::ListedPosting& posting);
[[nodiscard]] QJsonObject rowJson(const history::ListedAnalysis& analysis);
[[nodiscard]] QJsonObject rowJson(const documents::Hit& hit);
[[nodiscard]] QJsonObject rowJson(const audit::Entry& entry);
[[nodiscard]] QJsonObject verificationJson(const audit::Verification& verification);
[[nodiscard]] QJsonObject anchoringJson(const vault::Anchoring& anchoring);

}  // namespace candor::cli
