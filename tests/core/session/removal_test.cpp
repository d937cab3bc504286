#include "session/removal.h"

#include "core/session/opened_session.h"
#include "redact/personal.h"

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

const QString WithNumber =
    u"Mara Lindqvist\nAccountant\nmara.lindqvist@example.org\nSSN 536-22-8726\n\nSKILLS\n\nExcel, SAP, payroll\n"_s;
const QString WithoutNumber =
    u"Mara Lindqvist\nAccountant\nmara.lindqvist@example.org\nSSN XXX-XX-XXXX\n\nSKILLS\n\nExcel, SAP, payroll"_s;

}  // namespace

class RemovalTest : public OpenedSession {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { open(); }
  void cleanupTestCase() { m_session.reset(); }

  void textIsKeptWithoutTheNumberAndTheFileIsNot() {
    const documents::NewVersion clean = withoutIds(version(WithNumber, u"pdf"_s), *m_ontology);

    QCOMPARE(clean.document.text.trimmed(), WithoutNumber);
    QCOMPARE(QString::fromUtf8(clean.file.bytes).trimmed(), WithoutNumber);
    QCOMPARE(clean.file.name, u"cv.txt"_s);
    QCOMPARE(clean.file.format, u"txt"_s);
    QCOMPARE(clean.profile.email.value, u"mara.lindqvist@example.org"_s);
  }

  void versionWithoutNumbersStaysAsItIs() {
    const documents::NewVersion before = version(WithoutNumber, u"pdf"_s);
    QCOMPARE(withoutIds(before, *m_ontology).file, before.file);
  }

  void everyVersionThatHoldsOneLosesIt() {
    documents::Documents& documents = m_session->documents();
    const auto added = now([&](const Worker& worker) {
      return documents.add(worker, {.title = u"planning"_s, .version = version(WithNumber, u"pdf"_s)});
    });
    QVERIFY_RESULT(added);
    QVERIFY_RESULT(now([&](const Worker& worker) {
      return documents.addVersion(worker, added->id, version(WithNumber + u"more\n"_s));
    }));
    const documents::Correction correction{.field = u"basics.phone"_s, .reading = {}, .value = u"SSN 536-22-8726"_s};
    QVERIFY_RESULT(now([&](const Worker& worker) { return documents.correct(worker, added->id, correction); }));

    const auto removed =
        now([&](const Worker& worker) { return removeIds(worker, *m_session, *m_ontology, added->id); });

    QVERIFY_RESULT(removed);
    QCOMPARE(*removed, 2);
    const auto stored = now([&](const Worker& worker) { return documents.show(worker, added->id); });
    for (const documents::ListedVersion& each : stored->versions) {
      const auto shown =
          now([&](const Worker& worker) { return documents.show(worker, each.id, documents::Content::WithBytes); });
      QVERIFY(!redact::findsGovernmentIds(shown->document.text));
      QVERIFY(!shown->bytes->contains("8726"));
      QCOMPARE(shown->version.fileName, u"cv.txt"_s);
    }
    QVERIFY(now([&](const Worker& worker) { return documents.corrections(worker, added->id); })->empty());
    QVERIFY(now([&](const Worker& worker) { return documents.search(worker, u"8726"_s); })->empty());
    QCOMPARE(*now([&](const Worker& worker) { return removeIds(worker, *m_session, *m_ontology, added->id); }), 0);
  }

  void resumeThatIsNotThereIsNotFound() {
    const auto removed =
        now([&](const Worker& worker) { return removeIds(worker, *m_session, *m_ontology, ResumeId(999)); });
    QVERIFY(!removed);
    QCOMPARE(removed.error().fault, Fault::NoEntry);
  }
};

CANDOR_TEST(RemovalTest)

}  // namespace candor::session

#include "removal_test.moc"
