// Claims: what Candor promises, sentence by sentence, with the tests that hold it to each. The page shows these and no
// others; tests/claims fails a build in which one of them was not checked.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace candor::privacy {

enum class ClaimKind {
  Test,    // something is tried, and the outcome is compared
  Config,  // a value that holds until the user chooses another
  Vendor,  // somebody else says so
  Limit,   // what is not promised
};
enum class ClaimTopic { Leaving, Vault, Use, Reading, Keeping, Limits };

struct Claim {
  QString id;
  ClaimTopic topic = ClaimTopic::Limits;
  ClaimKind kind = ClaimKind::Limit;
  QString text;
  QString how;         // it was checked
  QStringList checks;  // "test::Class::function"
  QStringList twins;   // functions that show the checks can fail
  QDate date;          // when the sentence was last compared with its checks
};

struct ClaimsPage {
  QDate date;
  std::vector<Claim> claims;  // in their order
};

// The claims of this copy, in a language ("de"); English where it has no sentence. Empty when the resource is damaged,
// which a test excludes.
[[nodiscard]] ClaimsPage claimsOfThisCopy(const QString& language);
[[nodiscard]] ClaimsPage claimsIn(const QByteArray& json, const QString& language);

}  // namespace candor::privacy
