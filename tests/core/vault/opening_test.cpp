#include "vault/opening.h"

#include "sample_vault.h"
#include "support/test.h"

#include <array>

using namespace Qt::StringLiterals;

namespace candor::vault {

class OpeningTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void migrationAndItsBackupAreRecorded() {
    tests::SampleVault sample;
    QVERIFY_RESULT(sample.create());
    const auto& first = tests::noteRooms().front().migrations.front();
    const std::array steps{first, storage::Migration{.number = 2, .sql = "CREATE INDEX note_text ON note (text);"}};
    const std::array later{storage::Schema{.module = "notes", .migrations = steps}};

    const auto vault = sample.open(Passphrase{tests::secretOf(tests::SampleVault::Words)}, later);

    QVERIFY_RESULT(vault);
    QCOMPARE(tests::actsOf(**vault), (QStringList{u"vault_created"_s, u"backed_up"_s, u"migrated"_s, u"unlocked"_s}));
  }
};

CANDOR_TEST(OpeningTest)

}  // namespace candor::vault

#include "opening_test.moc"
