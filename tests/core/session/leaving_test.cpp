#include "session/leaving.h"

#include "keychain/store_in_memory.h"
#include "session/session.h"
#include "support/authenticator.h"
#include "support/fixed_clock.h"
#include "support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace candor::session {

class LeavingTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_folder;
  tests::FixedClock m_clock;
  keychain::StoreInMemory m_keychain;
  std::unique_ptr<Session> m_session;

  [[nodiscard]] QString path() const { return m_folder->filePath(u"out.txt"_s); }
  Result<qint64> letOut(Replacing replacing = Replacing::Allowed, const QByteArray& content = "content") {
    return foreground([&](const Worker& worker) {
      return session::letOut(worker, *m_session,
                             {.subject = u"resume 4"_s,
                              .path = path(),
                              .replacing = replacing,
                              .make = [&](const Worker&) -> Result<QByteArray> { return content; }});
    });
  }
  std::vector<audit::Entry> exports() {
    std::vector<audit::Entry> found;
    const auto all = foreground([&](const Worker& worker) { return m_session->ledger().newest(worker, 100); });
    for (const audit::Entry& entry : all ? *all : std::vector<audit::Entry>())
      if (entry.act == audit::Act::Exported) found.push_back(entry);
    return found;
  }

 private Q_SLOTS:
  void init() {
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = foreground([&](const Worker& worker) {
      return Session::create(worker,
                             {.folder = m_folder->filePath(u"vault"_s), .keychainSlot = vault::KeychainSlot::Add},
                             {.clock = m_clock, .keychain = m_keychain});
    });
    QVERIFY_RESULT(created);
    m_session = std::move(created->session);
  }
  void cleanup() { m_session.reset(); }

  void whatLeavesHasARow() {
    QVERIFY_RESULT(letOut());

    QVERIFY(QFile::exists(path()));
    const auto rows = exports();
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().subject, u"resume 4"_s);
    QCOMPARE(rows.front().amount, 7);
  }

  void fileThatIsThereStaysWhereItShould() {
    QVERIFY_RESULT(letOut());

    QCOMPARE(letOut(Replacing::Refused, "other").error().fault, Fault::AlreadyThere);
    QVERIFY_RESULT(letOut(Replacing::Allowed, "other"));
    QCOMPARE(exports().size(), std::size_t(2));
  }

  void withCodesOnNothingLeavesWithoutOne() {
    tests::Authenticator authenticator(m_clock);
    authenticator.enrol(m_session->vault().stepUp());
    m_clock.advance(600);

    QCOMPARE(letOut().error().fault, Fault::StepUpNeeded);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(exports().empty());
    QVERIFY_RESULT(foreground(
        [&](const Worker& worker) { return m_session->vault().stepUp().allow(worker, authenticator.code()); }));

    QVERIFY_RESULT(letOut());
  }
};

CANDOR_TEST(LeavingTest)

}  // namespace candor::session

#include "leaving_test.moc"
