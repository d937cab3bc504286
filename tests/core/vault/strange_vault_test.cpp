#include "core/vault/sample_vault.h"
#include "crypto/digest.h"
#include "support/test.h"

#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

// What a later version of the program would add to the tables of the sample.
constexpr std::array LaterSteps{
    storage::Migration{.number = 1, .sql = "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"},
    storage::Migration{.number = 2, .sql = "CREATE INDEX note_text ON note (text);"}};
constexpr std::array LaterRooms{storage::Schema{.module = "notes", .migrations = LaterSteps}};

}  // namespace

class StrangeVaultTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  [[nodiscard]] QString beside(const QString& name) const { return m_sample->root() + u'/' + name; }
  Fault faultOf(const QByteArray& words = tests::SampleVault::Words) {
    return m_sample->faultOf(words).value_or(Fault::Internal);
  }

 private Q_SLOTS:
  void init() { m_sample = std::make_unique<tests::SampleVault>(); }

  void foreignFoldersAreRefused() {
    QVERIFY(m_sample->create());
    const QString link = beside(u"link"_s);
    QVERIFY(QFile::link(m_sample->folder(), link));
    const auto throughLink = foreground([&](const Worker& worker) {
      return Vault::open(worker, link, Passphrase{tests::secretOf(tests::SampleVault::Words)}, m_sample->surroundings(),
                         tests::noteRooms());
    });
    QCOMPARE(throughLink.error().fault, Fault::NotYours);

    for (const QString& file :
         {m_sample->folder(), m_sample->place().header(), m_sample->place().database(), m_sample->place().attempts()}) {
      const auto before = QFile::permissions(file);
      QVERIFY(QFile::setPermissions(file, before | QFile::ReadOther));
      QCOMPARE(faultOf(), Fault::NotYours);
      QVERIFY(QFile::setPermissions(file, before & ~(QFile::ReadOther | QFile::ReadUser)));
      QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner |
                                              (file == m_sample->folder() ? QFile::ExeOwner : QFile::Permissions())));
    }
    QVERIFY(m_sample->openWith(tests::SampleVault::Words));
  }

  void headerThatIsALinkIsRefused() {
    QVERIFY(m_sample->create());
    const QString elsewhere = beside(u"elsewhere"_s);
    QVERIFY(QFile::rename(m_sample->place().header(), elsewhere));
    QVERIFY(QFile::link(elsewhere, m_sample->place().header()));

    QCOMPARE(faultOf(), Fault::NotYours);
  }

  void laterVersionIsLeftAsItIs() {
    QVERIFY(m_sample->create());
    QByteArray header = tests::contentOf(m_sample->place().header());
    header[9] = 2;
    header = header.chopped(crypto::DigestSize) + crypto::sha256(header.chopped(crypto::DigestSize));
    tests::overwrite(m_sample->place().header(), header);

    QCOMPARE(faultOf(), Fault::NewerVault);
    QCOMPARE(tests::contentOf(m_sample->place().header()), header);
  }

  void laterTablesAreLeftAsTheyAre() {
    QVERIFY(m_sample->create());
    QVERIFY(m_sample->open(Passphrase{tests::secretOf(tests::SampleVault::Words)}, LaterRooms));
    const QByteArray before = tests::contentOf(m_sample->place().database());

    QCOMPARE(faultOf(), Fault::NewerVault);
    QCOMPARE(tests::contentOf(m_sample->place().database()), before);
  }

  void damagedHeaderIsSaid() {
    QVERIFY(m_sample->create());
    const QByteArray header = tests::contentOf(m_sample->place().header());

    tests::overwrite(m_sample->place().header(), header.first(100));
    QCOMPARE(faultOf(), Fault::VaultDamaged);
    tests::overwrite(m_sample->place().header(), {});
    QCOMPARE(faultOf(), Fault::VaultDamaged);
    tests::overwrite(m_sample->place().header(), QByteArray(20'000, 'x'));
    QCOMPARE(faultOf(), Fault::VaultDamaged);
    tests::overwrite(m_sample->place().header(), header);
    QVERIFY(m_sample->openWith(tests::SampleVault::Words));
  }

  void noFlippedBitOfTheHeaderIsOverlooked() {
    QVERIFY(m_sample->create(KeychainSlot::Add));
    const QByteArray header = tests::contentOf(m_sample->place().header());
    for (qsizetype bit = 0; bit < header.size() * 8; bit += 7) {
      QByteArray flipped = header;
      flipped[bit / 8] = char(flipped.at(bit / 8) ^ (1 << (bit % 8)));
      tests::overwrite(m_sample->place().header(), flipped);

      const auto opened = m_sample->open(SystemKeychain{});

      QVERIFY2(!opened, qPrintable(QString::number(bit)));
      const Fault fault = opened.error().fault;
      QVERIFY(fault == Fault::WrongKey || fault == Fault::VaultDamaged || fault == Fault::NewerVault);
    }
  }

  void databaseOfAnotherVaultIsNotTaken() {
    QVERIFY(m_sample->create());
    const QByteArray database = tests::contentOf(m_sample->place().database());
    QVERIFY(QDir(m_sample->folder()).removeRecursively());
    QVERIFY(m_sample->create());
    tests::overwrite(m_sample->place().database(), database);

    QCOMPARE(faultOf(), Fault::VaultDamaged);
  }

  void missingDatabaseIsNotMadeAnew() {
    QVERIFY(m_sample->create());
    QVERIFY(QFile::remove(m_sample->place().database()));

    QCOMPARE(faultOf(), Fault::VaultDamaged);
    QVERIFY(!QFile::exists(m_sample->place().database()));
  }

  void damagedPageIsFound() {
    {
      const auto vault = m_sample->create();
      QVERIFY_RESULT(vault);
      for (int i = 0; i < 200; ++i) QVERIFY(tests::addNote(**vault, QString(500, u'n')));
    }
    QByteArray database = tests::contentOf(m_sample->place().database());
    const qsizetype at = database.size() - 2000;
    database[at] = char(database.at(at) ^ 1);
    tests::overwrite(m_sample->place().database(), database);

    const auto vault = m_sample->openWith(tests::SampleVault::Words);

    QVERIFY_RESULT(vault);
    const auto soundness = foreground([&](const Worker& worker) { return (*vault)->check(worker); });
    QVERIFY_RESULT(soundness);
    QVERIFY(!soundness->isSound());
    QCOMPARE(soundness->damagedPages, 1);
  }
};

CANDOR_TEST(StrangeVaultTest)

}  // namespace candor::vault

#include "strange_vault_test.moc"
