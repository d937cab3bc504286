#include "session/session.h"

#include "keychain/store_in_memory.h"
#include "profile/read_profile.h"
#include "reading/plain_text.h"
#include "session/analysing.h"
#include "session/intake.h"
#include "support/fixed_clock.h"
#include "support/secrets.h"
#include "support/test.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

const QString ResumeWords =
    u"Mara Lindqvist\nAccountant\nmara.lindqvist@example.org\n\nWORK EXPERIENCE\n\nAccountant, Northern Timber AB\n"
    "March 2019 - present\n\n- Closed the books of four companies each month.\n\nSKILLS\n\nExcel, SAP, IFRS, payroll\n"_s;

const PostingText PostingWords(
    u"Senior Accountant\nHarbour Goods Ltd, Bristol\n\nRequirements\n- At least 5 years of experience in accounting\n"
    "- Advanced Excel\n- Month-end closing and financial reporting\n- Experience with SAP\n\nNice to have\n- IFRS\n"_s);

}  // namespace

class SessionTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  tests::FixedClock m_clock;
  keychain::StoreInMemory m_keychain;
  std::optional<ontology::Ontology> m_ontology;
  std::unique_ptr<Session> m_session;

  [[nodiscard]] QString path() const { return m_folder->filePath(u"vault"_s); }
  [[nodiscard]] vault::Surroundings surroundings() { return {.clock = m_clock, .keychain = m_keychain}; }

  void reopen() {
    m_session.reset();
    auto opened = foreground(
        [&](const Worker& worker) { return Session::open(worker, path(), vault::SystemKeychain{}, surroundings()); });
    QVERIFY_RESULT(opened);
    m_session = *std::move(opened);
  }

  [[nodiscard]] documents::NewResume resume() const {
    const reading::Document document = *reading::readPlainText(ResumeWords);
    return {.title = {},
            .version = {.file = {.name = u"cv.txt"_s, .format = u"txt"_s, .bytes = ResumeWords.toUtf8()},
                        .document = document,
                        .profile = profile::readProfile(document, *m_ontology),
                        .dataVersion = m_ontology->version()}};
  }
  // Needs no reader: a pasted posting is text already.
  [[nodiscard]] documents::NewPosting posting() const {
    reading::Reader reader{QString()};
    return *readPosting({.reader = reader, .ontology = *m_ontology}, PostingWords);
  }
  template <class F>
  static auto now(F f) {
    return foreground([&](const Worker& worker) { return f(worker); });
  }

 private Q_SLOTS:
  void initTestCase() {
    auto loaded = ontology::Ontology::load();
    QVERIFY_RESULT(loaded);
    m_ontology.emplace(*std::move(loaded));
  }

  // The keychain opens without scrypt.
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.set(tests::FixedClock().now());
    auto created = now([&](const Worker& worker) {
      return Session::create(worker, {.folder = path(), .keychainSlot = vault::KeychainSlot::Add}, surroundings());
    });
    QVERIFY_RESULT(created);
    m_session = std::move(created->session);
  }
  void cleanup() { m_session.reset(); }

  void pastedPostingIsRead() {
    const documents::NewPosting read = posting();

    QCOMPARE(read.names.title, u"Senior Accountant"_s);
    QCOMPARE(read.text, PostingWords);
    QVERIFY(!read.file);
    QVERIFY(!read.reading.isEmpty());
  }

  void unreadablePostingIsRefused() {
    reading::Reader reader{QString()};

    QCOMPARE(readPosting({.reader = reader, .ontology = *m_ontology}, PostingText(u"Too short."_s)).error().fault,
             Fault::TooShort);
  }

  void filesAreLoadedByName() {
    const QString file = m_folder->filePath(u"cv.txt"_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("words");
    written.close();

    QCOMPARE(loadFile(file)->name, u"cv.txt"_s);
    QCOMPARE(loadFile(file)->bytes, QByteArray("words"));
    QCOMPARE(loadFile(m_folder->filePath(u"none"_s)).error().fault, Fault::NotFound);
    QCOMPARE(loadFile(m_folder->path()).error().fault, Fault::NotReadable);
  }

  void analysisOfTheKeptIsKept() {
    const auto added = now([&](const Worker& worker) { return m_session->documents().add(worker, resume()); });
    QVERIFY_RESULT(added);
    const auto job = now([&](const Worker& worker) { return m_session->documents().add(worker, posting()); });
    QVERIFY_RESULT(job);

    const auto analysed =
        now([&](const Worker& worker) { return analyse(worker, *m_session, *m_ontology, added->id, job->id); });

    QVERIFY_RESULT(analysed);
    reopen();
    const auto kept = now([&](const Worker& worker) { return keptAnalysis(worker, *m_session, analysed->added.id); });
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->analysis.analysis, analysed->analysis);
    QCOMPARE(kept->resume, analysed->resume);
    QVERIFY(kept->analysis.analysis.score > 0);
  }

  void analysisGoesByWhatItsOwnerCorrected() {
    const auto added = now([&](const Worker& worker) { return m_session->documents().add(worker, resume()); });
    QVERIFY_RESULT(added);
    const auto job = now([&](const Worker& worker) { return m_session->documents().add(worker, posting()); });
    QVERIFY_RESULT(job);
    const auto analysed = [&] {
      return now([&](const Worker& worker) { return analyse(worker, *m_session, *m_ontology, added->id, job->id); });
    };
    const auto asRead = analysed();
    QVERIFY_RESULT(asRead);
    QVERIFY_RESULT(now([&](const Worker& worker) {
      return m_session->documents().correct(
          worker, added->id,
          {.field = u"work.0.period"_s, .reading = u"March 2019 - present"_s, .value = u"March 2024 – April 2024"_s});
    }));

    const auto asCorrected = analysed();

    QVERIFY_RESULT(asCorrected);
    QVERIFY2(asCorrected->analysis.score < asRead->analysis.score, "five years became two months");
  }

  void analysisOfNothingIsNotFound() {
    const auto analysed =
        now([&](const Worker& worker) { return analyse(worker, *m_session, *m_ontology, ResumeId(1), PostingId(1)); });

    QCOMPARE(analysed.error().fault, Fault::NoEntry);
  }

  void binIsEmptiedOfWhatIsDue() {
    const auto added = now([&](const Worker& worker) { return m_session->documents().add(worker, resume()); });
    QVERIFY_RESULT(added);
    QVERIFY(now([&](const Worker& worker) { return m_session->documents().bin(worker, added->id); }));

    m_clock.advance(30 * 24 * 3600 - 1);
    reopen();
    QVERIFY(now([&](const Worker& worker) { return m_session->documents().show(worker, added->id); }));

    m_clock.advance(2);
    reopen();
    QCOMPARE(now([&](const Worker& worker) { return m_session->documents().show(worker, added->id); }).error().fault,
             Fault::NoEntry);
  }

  void commitIsToldOnTheListenersThread() {
    QObject listener;
    QList<QStringList> told;
    QThread* toldOn = nullptr;
    QObject::connect(&m_session->changes(), &Changes::changed, &listener, [&](const QStringList& tables) {
      told.append(tables);
      toldOn = QThread::currentThread();
    });

    const Job<documents::AddedResume> adding = m_session->documents().add(resume());

    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told[0].contains(u"resume"_s) && told[0].contains(u"resume_version"_s));
    QVERIFY(!told[0].contains(u"posting"_s));
    QCOMPARE(toldOn, listener.thread());
  }

  void whatWasNotCommittedIsNotTold() {
    QSignalSpy told(&m_session->changes(), &Changes::changed);

    QVERIFY(!now([&](const Worker& worker) { return m_session->documents().bin(worker, ResumeId(9)); }));

    QCOMPARE(told.size(), 0);
  }

  void olderVaultIsSaid() {
    m_session.reset();
    const QString database = vault::Place{path()}.database();
    const QString older = m_folder->filePath(u"older.db"_s);
    QVERIFY(QFile::copy(database, older));
    reopen();
    m_session.reset();
    QVERIFY(QFile::remove(database));
    QVERIFY(QFile::rename(older, database));

    reopen();
    std::optional<Result<vault::Anchoring>> told;
    QObject context;
    Job<vault::Anchoring> asking = m_session->anchoring();
    asking.then(&context, [&](Result<vault::Anchoring> anchoring) { told.emplace(std::move(anchoring)); });

    QTRY_VERIFY(told.has_value());
    QCOMPARE(told->value(), (vault::Anchoring{.standing = vault::Standing::RolledBack, .missing = 1}));
  }

  void lockedVaultIsFreeForOthers() {
    const auto again = now(
        [&](const Worker& worker) { return Session::open(worker, path(), vault::SystemKeychain{}, surroundings()); });
    QCOMPARE(again.error().fault, Fault::InUse);

    reopen();
  }
};

CANDOR_TEST(SessionTest)

}  // namespace candor::session

#include "session_test.moc"
