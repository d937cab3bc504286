#include "child.h"
#include "sample_vault.h"
#include "support/test.h"
#include "vault/opening.h"

#include <QDir>
#include <QFile>

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

using tests::Outcome;

constexpr uid_t Nobody = 65534;
constexpr uid_t Stranger = 65533;

Outcome outcomeOf(const Result<std::unique_ptr<Vault>>& vault) {
  return vault ? std::nullopt : Outcome(vault.error().fault);
}

// Root may do everything; the tests' child then becomes somebody who may not.
void becomeIfRoot(uid_t user) {
  if (::geteuid() == 0 && (::setgid(user) != 0 || ::setuid(user) != 0)) ::_exit(1);
}

}  // namespace

class ProcessesTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  Result<std::unique_ptr<Vault>> openWithCode() {
    return m_sample->open(RecoveryCode{tests::secretOf(m_sample->recoveryCode)});
  }
  // Everything in the vault's folder, and the way there, is another user's.
  void giveTo(uid_t user) {
    QVERIFY(::chmod(QFile::encodeName(m_sample->root()).constData(), 0711) == 0);
    for (const QString& path : {m_sample->folder(), m_sample->place().header(), m_sample->place().database(),
                                m_sample->place().attempts(), m_sample->place().ballast()})
      QVERIFY(::chown(QFile::encodeName(path).constData(), user, gid_t(user)) == 0);
  }

 private Q_SLOTS:
  void init() {
    m_sample = std::make_unique<tests::SampleVault>();
    QVERIFY(m_sample->create());
  }

  void ofTwoProgramsOneOpensTheVault() {
    for (int round = 0; round < 50; ++round) {
      const auto work = [this](const tests::Child::Tell& tell) {
        const auto vault = openWithCode();
        tell(outcomeOf(vault));
      };
      tests::Child one(work);
      tests::Child other(work);
      one.start();
      other.start();
      const Outcome first = one.outcome();
      const Outcome second = other.outcome();
      QVERIFY(first.has_value() != second.has_value());
      QCOMPARE(first ? first : second, Outcome(Fault::InUse));
    }
  }

  // Each keeps what it made, or lets go of it, while the other is under way.
  void ofTwoProgramsOneCreatesTheVault() {
    for (int round = 0; round < 25; ++round) {
      QVERIFY(QDir(m_sample->folder()).removeRecursively());
      const auto work = [this, round](const tests::Child::Tell& tell) {
        auto vault = m_sample->create(KeychainSlot::Add);
        const Outcome outcome = outcomeOf(vault);
        if (round % 2 == 0 && vault) vault->reset();
        tell(outcome);
      };
      tests::Child one(work);
      tests::Child other(work);
      one.start();
      other.start();
      const Outcome first = one.outcome();
      const Outcome second = other.outcome();
      QVERIFY(first.has_value() != second.has_value());
      const Fault fault = first ? *first : *second;
      QVERIFY(fault == Fault::InUse || fault == Fault::AlreadyThere);
      QVERIFY_RESULT(readHeader(m_sample->place()));
      QVERIFY(QFile::exists(m_sample->place().database()));
    }
  }

  void killedProgramHoldsNothing() {
    {
      tests::Child child([this](const tests::Child::Tell& tell) {
        const auto vault = openWithCode();
        if (vault) std::ignore = tests::addNote(**vault, u"kept"_s);
        tell(outcomeOf(vault));
      });
      child.start();
      QCOMPARE(child.outcome(), Outcome());
      QCOMPARE(outcomeOf(openWithCode()), Outcome(Fault::InUse));
    }

    const auto vault = openWithCode();

    QVERIFY_RESULT(vault);
    QCOMPARE(tests::notesOf(**vault), QStringList{u"kept"_s});
  }

  // The count is on the disk before scrypt begins, so nobody gets a try for nothing.
  void killedAttemptIsCounted() {
    tests::Child child([this](const tests::Child::Tell& tell) { tell(m_sample->faultOf("wrong")); });
    child.start();
    QTRY_COMPARE_WITH_TIMEOUT(readAttempts(m_sample->place().attempts()).failed, 1, 60'000);
  }

  void fullDiskLeavesNoHalfVault() {
    QVERIFY(QDir(m_sample->folder()).removeRecursively());
    for (const rlim_t bytes : {0, 100, 5000, 20'000, 1'000'000}) {
      const Outcome outcome = tests::inChild([&] {
        tests::limitFiles(bytes);
        return outcomeOf(m_sample->create());
      });
      QCOMPARE(outcome, Outcome(Fault::DiskFull));
      QVERIFY(QDir(m_sample->folder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
    QVERIFY(m_sample->create());
  }

  void fullDiskLeavesTheVaultAndNoHalfBackup() {
    const QString set = m_sample->root() + u"/set"_s;
    const Outcome outcome = tests::inChild([&]() -> Outcome {
      const auto vault = openWithCode();
      if (!vault) return outcomeOf(vault);
      tests::limitFiles(20'000);
      const auto made = foreground([&](const Worker& worker) { return (*vault)->backUp(worker, set); });
      return made ? std::nullopt : Outcome(made.error().fault);
    });

    QCOMPARE(outcome, Outcome(Fault::DiskFull));
    QCOMPARE(QDir(m_sample->root()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"vault"_s});
    QVERIFY_RESULT(openWithCode());
  }

  void folderThatCannotBeWrittenIsSaid() {
    if (::geteuid() == 0) giveTo(Nobody);
    QVERIFY(::chmod(QFile::encodeName(m_sample->folder()).constData(), 0500) == 0);
    const QByteArray database = tests::contentOf(m_sample->place().database());

    const Outcome outcome = tests::inChild([&] {
      becomeIfRoot(Nobody);
      return outcomeOf(openWithCode());
    });

    QCOMPARE(outcome, Outcome(Fault::NotWritable));
    QCOMPARE(tests::contentOf(m_sample->place().database()), database);
    QVERIFY(::chmod(QFile::encodeName(m_sample->folder()).constData(), 0700) == 0);
  }

  void vaultOfAnotherUserIsRefused() {
    if (::geteuid() != 0) QSKIP("only root can give a file away");
    giveTo(Nobody);

    QCOMPARE(outcomeOf(openWithCode()), Outcome(Fault::NotYours));
    QCOMPARE(tests::inChild([&] {
               becomeIfRoot(Stranger);
               return outcomeOf(openWithCode());
             }),
             Outcome(Fault::NotYours));
    QCOMPARE(tests::inChild([&] {
               becomeIfRoot(Nobody);
               return outcomeOf(openWithCode());
             }),
             Outcome());
  }

  void databaseOfAnotherUserIsRefused() {
    if (::geteuid() != 0) QSKIP("only root can give a file away");
    QVERIFY(::chown(QFile::encodeName(m_sample->place().database()).constData(), Nobody, Nobody) == 0);

    QCOMPARE(outcomeOf(openWithCode()), Outcome(Fault::NotYours));
  }
};

CANDOR_TEST(ProcessesTest)

}  // namespace candor::vault

#include "processes_test.moc"
