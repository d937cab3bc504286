// Claims as the rules about them see them: sentences of resources/claims.json, each with the test functions that hold
// it. Each rule returns one sentence for every claim that breaks it.
#pragma once

#include "architecture/source_tree.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace candor::tests {

struct StatedClaim {
  QString id;
  QString kind;             // test, config, vendor, limit
  QStringList checks;       // "vault::VaultTest::wrongKeysOpenNothing"; a vendor's is a https address
  QStringList twins;        // functions that see the property broken
  QSet<QString> languages;  // that have both the sentence and how it is checked
  QDate date;
};

inline constexpr int VendorClaimLivesDays = 90;

[[nodiscard]] std::vector<StatedClaim> statedClaims(const QByteArray& json);

// A kind, an id of its own, a date that is not to come, every language; checks and twins where the kind needs them.
[[nodiscard]] QStringList incompleteClaims(const std::vector<StatedClaim>& claims, const QSet<QString>& languages,
                                           const QDate& today);
// What others say is true for 90 days.
[[nodiscard]] QStringList outdatedClaims(const std::vector<StatedClaim>& claims, const QDate& today);

// "VaultTest::wrongKeysOpenNothing" for every test function of the sources.
[[nodiscard]] QSet<QString> testFunctions(const std::vector<SourceFile>& files);
// Names a function that is in no source.
[[nodiscard]] QStringList claimsWithoutTests(const std::vector<StatedClaim>& claims, const QSet<QString>& functions);

// By the name of a ctest: the functions that passed in this build's run.
using PassedFunctions = QHash<QString, QSet<QString>>;
[[nodiscard]] QStringList unprovenClaims(const std::vector<StatedClaim>& claims, const PassedFunctions& passed);

}  // namespace candor::tests
