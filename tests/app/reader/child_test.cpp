#include "reading/child.h"

#include "reading/wire.h"
#include "support/test.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <chrono>
#include <thread>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString Faulty = QStringLiteral(CANDOR_TEST_BIN "/faulty_child");
const QString Attack = QStringLiteral(CANDOR_TEST_BIN "/attack_child");

Patience patientFor(std::chrono::milliseconds time) { return {.deadline = QDeadlineTimer(time), .stop = {}}; }

Result<Document> answerOf(Child& child, const QByteArray& content, const Patience& patience) {
  const QByteArray head = wire::encode({.format = FormatId::Markdown, .bodySize = content.size()});
  if (const auto sent = child.send(head + content, patience); !sent) return sent.error();
  const auto answer = child.receive(wire::HeadSize, patience);
  if (!answer) return answer.error();
  const auto size = wire::answerBodySize(*answer, {});
  if (!size) return size.error();
  const auto body = child.receive(*size, patience);
  if (!body) return body.error();
  return wire::decodeAnswer(*answer, *body, {});
}

Fault faultOf(const QString& program, const QByteArray& content, const Patience& patience) {
  auto child = Child::start(program);
  return child ? answerOf(*child, content, patience).error().fault : child.error().fault;
}

bool exists(qint64 process) { return QFileInfo::exists(u"/proc/%1"_s.arg(process)); }

class ChildTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void honestChildAnswers() {
    auto child = Child::start(Faulty);
    QVERIFY_RESULT(child);

    const auto answer = answerOf(*child, "honest", patientFor(10s));

    QVERIFY_RESULT(answer);
    QCOMPARE(answer->text, QString::number(child->processId()));
  }

  void endedChildIsCrashed_data() {
    QTest::addColumn<QByteArray>("how");
    for (const char* how : {"abort", "silent", "half", "noise", "endless"}) QTest::newRow(how) << QByteArray(how);
  }

  void endedChildIsCrashed() {
    QFETCH(QByteArray, how);
    QCOMPARE(faultOf(Faulty, how, patientFor(10s)), Fault::Crashed);
  }

  void hangingChildIsTimedOut_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("how");
    QTest::newRow("without an answer") << Faulty << QByteArray("hang");
    QTest::newRow("after half an answer") << Faulty << QByteArray("half and hanging");
    QTest::newRow("busy behind the sandbox") << Attack << QByteArray("spin");
  }

  void hangingChildIsTimedOut() {
    QFETCH(QString, program);
    QFETCH(QByteArray, how);
    QCOMPARE(faultOf(program, how, patientFor(300ms)), Fault::TimedOut);
  }

  void childThatClosesItsEndButStaysIsCrashed() {
    QCOMPARE(faultOf(Faulty, "closed and hanging", patientFor(10s)), Fault::Crashed);
  }

  void childWithoutProcessorTimeIsTimedOut() {
    QCOMPARE(faultOf(Faulty, "out of time", patientFor(10s)), Fault::TimedOut);
  }

  void childThatEndsBeforeItIsAskedIsCrashed() {
    // More than any socket buffers, so that sending meets the closed end.
    const QByteArray large(8 << 20, 'x');
    QCOMPARE(faultOf(QStringLiteral(CANDOR_TEST_BIN "/deaf_child"), large, patientFor(10s)), Fault::Crashed);
  }

  void missingProgramIsUnavailable() {
    QCOMPARE(faultOf(u"/nowhere/candor-reader"_s, "x", patientFor(10s)), Fault::Unavailable);
    QCOMPARE(faultOf(u""_s, "x", patientFor(10s)), Fault::Unavailable);
  }

  void stopIsHeardAtOnce() {
    auto child = Child::start(Faulty);
    QVERIFY_RESULT(child);
    std::stop_source source;
    const Patience patience{.deadline = QDeadlineTimer(60s), .stop = source.get_token()};
    QElapsedTimer sinceStop;
    std::thread stopper([&] {
      std::this_thread::yield();
      sinceStop.start();
      source.request_stop();
    });

    const auto answer = answerOf(*child, "hang", patience);

    stopper.join();
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().fault, Fault::Cancelled);
    QVERIFY(sinceStop.elapsed() < 10'000);  // not at the deadline
  }

  void childEndsWithItsOwner() {
    qint64 process = 0;
    {
      auto child = Child::start(Faulty);
      QVERIFY_RESULT(child);
      process = child->processId();
      QVERIFY(child->isAlive());
      QVERIFY(exists(process));
    }
    QVERIFY(!exists(process));  // killed, and reaped
  }

  void endedChildIsNotAlive() {
    auto child = Child::start(Faulty);
    QVERIFY_RESULT(child);
    QCOMPARE(answerOf(*child, "abort", patientFor(10s)).error().fault, Fault::Crashed);
    QVERIFY(!child->isAlive());
  }
};

}  // namespace

CANDOR_TEST(ChildTest)

}  // namespace candor::reading

#include "child_test.moc"
