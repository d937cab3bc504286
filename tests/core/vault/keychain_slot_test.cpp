#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/overview.h"
#include "vault/slots.h"

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

using Mood = keychain::StoreInMemory::Mood;

}  // namespace

class KeychainSlotTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  Fault faultOf(const QByteArray& words = tests::SampleVault::Words) {
    return m_sample->faultOf(words).value_or(Fault::Internal);
  }

 private Q_SLOTS:
  void init() { m_sample = std::make_unique<tests::SampleVault>(); }

  void keychainThatFailsLeavesNoVault() {
    for (const auto& [mood, fault] :
         {std::pair(Mood::Absent, Fault::NoKeychain), {Mood::Locked, Fault::KeychainLocked}}) {
      m_sample->keychain.setMood(mood);
      QCOMPARE(m_sample->create(KeychainSlot::Add).error().fault, fault);
      QCOMPARE(faultOf(), Fault::NoVault);
    }
    m_sample->keychain.setMood(Mood::Well);
    QVERIFY(m_sample->create(KeychainSlot::Add));
  }

  void keychainThatFailsLeavesTheOtherWays() {
    QVERIFY(m_sample->create(KeychainSlot::Add));
    m_sample->keychain.setMood(Mood::Absent);
    QCOMPARE(m_sample->open(SystemKeychain{}).error().fault, Fault::NoKeychain);
    m_sample->keychain.setMood(Mood::Locked);
    QCOMPARE(m_sample->open(SystemKeychain{}).error().fault, Fault::KeychainLocked);

    QVERIFY(m_sample->openWith(tests::SampleVault::Words));
  }

  void keychainThatWasResetOpensNothing() {
    QVERIFY(m_sample->create(KeychainSlot::Add));
    m_sample->keychain.lose(keychainItem(overviewOf(m_sample->folder())->header.vaultId, SlotId(3)));

    QCOMPARE(m_sample->open(SystemKeychain{}).error().fault, Fault::WrongKey);
  }
};

CANDOR_TEST(KeychainSlotTest)

}  // namespace candor::vault

#include "keychain_slot_test.moc"
