#include "sample_vault.h"
#include "support/test.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::vault {

class DamageTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  void fill(int notes) {
    const auto vault = m_sample->create();
    QVERIFY_RESULT(vault);
    for (int i = 0; i < notes; ++i) QVERIFY(tests::addNote(**vault, QString(600, u'n')));
  }

 private Q_SLOTS:
  void init() { m_sample = std::make_unique<tests::SampleVault>(); }

  void emptiedDatabaseIsNotANewVault() {
    fill(1);
    tests::overwrite(m_sample->place().database(), {});

    QCOMPARE(m_sample->faultOf(tests::SampleVault::Words), Fault::VaultDamaged);
  }

  void headerChangedWhileOpenIsFound() {
    fill(1);
    const auto vault = m_sample->openWith(tests::SampleVault::Words);
    QVERIFY_RESULT(vault);
    const QByteArray header = tests::contentOf(m_sample->place().header());
    tests::overwrite(m_sample->place().header(), header.first(header.size() - 1));

    const auto soundness = foreground([&](const Worker& worker) { return (*vault)->check(worker); });

    QVERIFY_RESULT(soundness);
    QVERIFY(!soundness->isSound());
    QCOMPARE(soundness->damagedPages, 0);
  }

  // On opening, or by the check.
  void everyPageWithAFlippedBitIsFound() {
    constexpr qsizetype Page = 4096;
    fill(30);
    const QByteArray whole = tests::contentOf(m_sample->place().database());
    QVERIFY(whole.size() > 8 * Page);
    for (qsizetype page = 0; page < whole.size() / Page; ++page) {
      QByteArray damaged = whole;
      const qsizetype at = page * Page + (page * 997) % Page;
      damaged[at] = char(damaged.at(at) ^ 16);
      for (const QString& log : {u"-wal"_s, u"-shm"_s}) QFile::remove(m_sample->place().database() + log);
      tests::overwrite(m_sample->place().database(), damaged);

      const auto vault = m_sample->open(RecoveryCode{tests::secretOf(m_sample->recoveryCode)});

      if (!vault) {
        QCOMPARE(vault.error().fault, Fault::VaultDamaged);
        continue;
      }
      const auto soundness = foreground([&](const Worker& worker) { return (*vault)->check(worker); });
      QVERIFY_RESULT(soundness);
      QVERIFY2(!soundness->isSound(), qPrintable(u"page %1"_s.arg(page)));
    }
  }
};

CANDOR_TEST(DamageTest)

}  // namespace candor::vault

#include "damage_test.moc"
