#include "vault/archive.h"
#include "core/vault/sample_vault.h"
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace candor::vault {

class ArchiveTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  [[nodiscard]] QString beside(const QString& name) const { return m_sample->root() + u'/' + name; }

  // A vault with three notes, and its archive.
  Result<ArchiveWritten> make(const ArchiveLock& lock) {
    const auto vault = m_sample->create();
    if (!vault) return vault.error();
    for (const QString& text : {u"one"_s, u"two — größer"_s, u"three"_s}) {
      if (auto added = tests::addNote(**vault, text); !added) return added.error();
    }
    return foreground([&](const Worker& worker) { return writeArchive(worker, **vault, beside(u"a.age"_s), lock); });
  }
  Result<RestoredArchive> restored(const ArchiveKey& key, const QString& folder) {
    return foreground([&](const Worker& worker) {
      return restoreArchive(worker, beside(u"a.age"_s), key,
                            {.folder = folder, .passphrase = tests::secretOf("another"), .logN = tests::QuickCost},
                            m_sample->surroundings(), tests::noteRooms());
    });
  }
  QStringList notesIn(const QString& folder) {
    const auto vault = foreground([&](const Worker& worker) {
      return Vault::open(worker, folder, Passphrase{tests::secretOf("another")}, m_sample->surroundings(),
                         tests::noteRooms());
    });
    if (!vault) return {u"closed"_s};
    return tests::notesOf(**vault);
  }
  static ArchiveLock words() { return {.passphrase = tests::secretOf("archive words"), .logN = tests::QuickCost}; }

 private Q_SLOTS:
  void init() { m_sample = std::make_unique<tests::SampleVault>(); }

  void archiveBecomesANewVault() {
    QVERIFY_RESULT(make(words()));
    QVERIFY(!tests::contentOf(beside(u"a.age"_s)).contains("three"));

    const auto made = restored({.passphrase = tests::secretOf("archive words")}, beside(u"new"_s));

    QVERIFY_RESULT(made);
    QCOMPARE(made->replaced, QString());
    QVERIFY(!made->recoveryCode.isEmpty());
    QCOMPARE(notesIn(beside(u"new"_s)), (QStringList{u"one"_s, u"two — größer"_s, u"three"_s}));
  }

  void recipientOpensItWithTheIdentity() {
    auto identity = crypto::newAgeIdentity();
    QVERIFY_RESULT(identity);
    QVERIFY_RESULT(make({.recipients = {identity->recipient}}));
    QCOMPARE(restored({.passphrase = tests::secretOf("x")}, beside(u"new"_s)).error().fault, Fault::WrongKey);
    auto stranger = crypto::newAgeIdentity();
    QCOMPARE(restored({.passphrase = {}, .identity = *std::move(stranger)}, beside(u"new"_s)).error().fault,
             Fault::WrongKey);

    QVERIFY_RESULT(restored({.passphrase = {}, .identity = *std::move(identity)}, beside(u"new"_s)));
    QCOMPARE(notesIn(beside(u"new"_s)).size(), 3);
  }

  void vaultInThePlaceIsKeptWithItsBackups() {
    QVERIFY_RESULT(make(words()));

    const auto made = restored({.passphrase = tests::secretOf("archive words")}, m_sample->folder());

    QVERIFY_RESULT(made);
    QVERIFY(QFile::exists(Place{made->replaced}.header()));
    QVERIFY(QDir(Place{made->replaced}.journal()).exists());
    QCOMPARE(notesIn(m_sample->folder()).size(), 3);
  }

  void anythingCutOffOrChangedMakesNothing() {
    QVERIFY_RESULT(make(words()));
    const QString path = beside(u"a.age"_s);
    const QByteArray whole = tests::contentOf(path);
    for (int part = 1; part <= 8; ++part) {
      QByteArray damaged = whole;
      const qsizetype place = whole.size() * part / 9;
      if (part % 2 == 0)
        damaged.truncate(place);
      else
        damaged[place] = char(damaged[place] ^ 1);
      tests::overwrite(path, damaged);
      const auto made = restored({.passphrase = tests::secretOf("archive words")}, beside(u"new"_s));
      QVERIFY2(!made, qPrintable(QString::number(part)));
      QVERIFY(made.error().fault == Fault::Damaged || made.error().fault == Fault::WrongKey);
      QVERIFY(!QFile::exists(beside(u"new"_s)));
    }
  }

  void nothingIsOverwritten() {
    QVERIFY_RESULT(make(words()));
    const auto vault = m_sample->openWith(tests::SampleVault::Words);
    QVERIFY_RESULT(vault);
    const auto again =
        foreground([&](const Worker& worker) { return writeArchive(worker, **vault, beside(u"a.age"_s), words()); });
    QCOMPARE(again.error().fault, Fault::AlreadyThere);
  }
};

CANDOR_TEST(ArchiveTest)

}  // namespace candor::vault

#include "archive_test.moc"
