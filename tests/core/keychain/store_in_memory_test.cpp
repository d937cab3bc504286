#include "keychain/store_in_memory.h"

#include "base/job.h"
#include "support/secrets.h"
#include "support/test.h"

#include <optional>

using namespace candor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using keychain::StoreInMemory;
using Mood = StoreInMemory::Mood;
using tests::bytesOf;
using tests::secretOf;

namespace {

Result<void> put(StoreInMemory& store, const QByteArray& bytes) {
  return foreground([&](const Worker& worker) { return store.write(worker, u"item"_s, secretOf(bytes)); });
}
Result<Secret> take(StoreInMemory& store) {
  return foreground([&](const Worker& worker) { return store.read(worker, u"item"_s); });
}
Result<void> drop(StoreInMemory& store) {
  return foreground([&](const Worker& worker) { return store.remove(worker, u"item"_s); });
}

}  // namespace

class StoreInMemoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsReplacesAndRemoves() {
    StoreInMemory store;
    QCOMPARE(take(store).error().fault, Fault::NotFound);

    QVERIFY_RESULT(put(store, "first"));
    QVERIFY_RESULT(put(store, "second"));
    QCOMPARE(bytesOf(*take(store)), QByteArray("second"));
    QCOMPARE(store.size(), std::size_t(1));

    QVERIFY_RESULT(drop(store));
    QVERIFY_RESULT(drop(store));
    QCOMPARE(take(store).error().fault, Fault::NotFound);
  }

  void refusesAsRealOnesDo_data() {
    QTest::addColumn<int>("mood");
    QTest::addColumn<int>("fault");
    QTest::newRow("absent") << int(Mood::Absent) << int(Fault::NoKeychain);
    QTest::newRow("locked") << int(Mood::Locked) << int(Fault::KeychainLocked);
    QTest::newRow("silent") << int(Mood::Silent) << int(Fault::KeychainLocked);
  }
  void refusesAsRealOnesDo() {
    QFETCH(int, mood);
    QFETCH(int, fault);
    StoreInMemory store(1ms);
    QVERIFY_RESULT(put(store, "kept"));
    store.setMood(Mood(mood));

    QCOMPARE(int(put(store, "other").error().fault), fault);
    QCOMPARE(int(take(store).error().fault), fault);
    QCOMPARE(int(drop(store).error().fault), fault);

    store.setMood(Mood::Well);
    QCOMPARE(bytesOf(*take(store)), QByteArray("kept"));
  }

  void silenceEndsWithTheWorkOrAnAnswer() {
    JobPool pool(2);
    StoreInMemory store(10min);
    QVERIFY_RESULT(put(store, "kept"));
    store.setMood(Mood::Silent);
    std::optional<Fault> cancelled;
    std::optional<QByteArray> answered;
    auto first = pool.run([&](const Worker& worker) { return store.read(worker, u"item"_s); });
    auto second = pool.run([&](const Worker& worker) { return store.read(worker, u"item"_s); });
    first.then(this,
               [&](const Result<Secret>& secret) { cancelled = secret ? Fault::Internal : secret.error().fault; });
    second.then(this, [&](const Result<Secret>& secret) { answered = secret ? bytesOf(*secret) : QByteArray(); });

    first.cancel();
    QTRY_VERIFY(cancelled.has_value());
    QVERIFY(!answered.has_value());
    store.setMood(Mood::Well);
    QTRY_VERIFY(answered.has_value());

    QCOMPARE(*cancelled, Fault::Cancelled);
    QCOMPARE(*answered, QByteArray("kept"));
  }

  void lostItemIsNotFound() {
    StoreInMemory store;
    QVERIFY_RESULT(put(store, "kept"));

    store.lose(u"item"_s);

    QCOMPARE(take(store).error().fault, Fault::NotFound);
  }
};

CANDOR_TEST(StoreInMemoryTest)
#include "store_in_memory_test.moc"
