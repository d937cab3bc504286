// Every column of a vault has a class in one list, and what may be seen of a vault without opening a document, its
// ledger and the messages of the program, holds nothing of the upper classes.
#include "documents/correction.h"
#include "keychain/store_in_memory.h"
#include "profile/read_profile.h"
#include "reading/plain_text.h"
#include "session/analysing.h"
#include "session/intake.h"
#include "session/session.h"
#include "storage/database.h"
#include "support/fixed_clock.h"
#include "support/test.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

using ClassOf = QMap<QString, QString>;  // by "table.column"

ClassOf classesIn(const QString& list) {
  ClassOf classes;
  const QStringList lines = list.split(u'\n', Qt::SkipEmptyParts);
  for (const QString& line : lines) {
    const QStringList words = line.split(u'\t');
    if (!line.startsWith(u'#') && words.size() == 3) classes[words[0] + u'.' + words[1]] = words[2];
  }
  return classes;
}

ClassOf classesOfThisTree() {
  QFile file(QStringLiteral(CANDOR_SOURCE "/resources/classification.tsv"));
  return file.open(QIODevice::ReadOnly) ? classesIn(QString::fromUtf8(file.readAll())) : ClassOf();
}

QStringList columnsOf(storage::Database& database) {
  static constexpr storage::Query<storage::Columns<QString, QString>> All(
      "SELECT m.name, p.name FROM sqlite_schema m JOIN pragma_table_info(m.name) p WHERE m.type = 'table' "
      "ORDER BY m.name, p.cid");
  QStringList columns;
  std::ignore = foreground([&](const Worker& worker) {
    return database.read(worker, [&](storage::Read& read) {
      return read.each(All, [&](const QString& table, const QString& column) { columns += table + u'.' + column; });
    });
  });
  return columns;
}

// What a list and the columns of a vault do not agree on.
QStringList disagreements(const ClassOf& classes, const QStringList& columns) {
  static const QStringList known = {u"critical"_s, u"high"_s, u"medium"_s, u"low"_s, u"public"_s};
  QStringList found;
  for (const QString& column : columns)
    if (!known.contains(classes.value(column))) found += column + u" has no class"_s;
  for (auto row = classes.begin(); row != classes.end(); ++row)
    if (!columns.contains(row.key())) found += row.key() + u" is no column"_s;
  return found;
}

// Columns that would ask for what nobody needs to find work.
QStringList unwanted(const QStringList& columns) {
  static const QRegularExpression words(
      uR"((card|iban|account_number|passport|ssn|social_security|national_id|tax_id|birth|browsing|visited|location_history))"_s);
  return columns.filter(words);
}

// A row of the ledger that says more than what kind of thing, and its number.
bool saysMore(const audit::Entry& entry) {
  static const QRegularExpression codeAndId(u"^([a-z_]+ [0-9]+)?$"_s);
  return !codeAndId.match(entry.subject).hasMatch();
}

QStringList& messages() {
  static QStringList heard;
  return heard;
}

void hear(QtMsgType, const QMessageLogContext&, const QString& message) { messages() += message; }

const QString ResumeText =
    u"Zephyrine Quillfeather\nAccountant\nzephyrine@example.org\n\nWORK EXPERIENCE\n\nAccountant, Marzipanworks AB\n"
    "March 2019 - present\n\n- Closed the books of four companies.\n\nSKILLS\n\nExcel, SAP, IFRS, payroll\n"_s;
const QString PostingText1 =
    u"Senior Lanternkeeper\nPericulum Ltd, Bristol\n\nRequirements\n- At least 5 years of experience in accounting\n"
    "- Advanced Excel\n- Month-end closing and financial reporting\n- Experience with SAP\n"_s;
const QStringList Planted = {u"zephyrine"_s,    u"quillfeather"_s, u"marzipanworks"_s, u"lanternkeeper"_s,
                             u"periculum"_s,    u"plantedfile"_s,  u"plantedtitle"_s,  u"plantednote"_s,
                             u"plantedvalue"_s, u"plantedname"_s};

}  // namespace

class ClassificationTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  tests::FixedClock m_clock;
  keychain::StoreInMemory m_keychain;
  std::unique_ptr<Session> m_session;

  template <class F>
  static auto now(F f) {
    return foreground([&](const Worker& worker) { return f(worker); });
  }

  // Everything there is to do, once.
  void use() {
    const auto ontology = ontology::Ontology::load();
    QVERIFY_RESULT(ontology);
    const reading::Document document = *reading::readPlainText(ResumeText);
    auto& documents = m_session->documents();
    auto& history = m_session->history();
    reading::Reader reader{QString()};
    now([&](const Worker& worker) {
      const auto resume = documents.add(
          worker, {.title = u"plantedtitle"_s,
                   .version = {.file = {.name = u"plantedfile.txt"_s, .format = u"txt"_s, .bytes = ResumeText.toUtf8()},
                               .document = document,
                               .profile = profile::readProfile(document, *ontology),
                               .dataVersion = ontology->version()}});
      const auto posting =
          documents.add(worker, *readPosting({.reader = reader, .ontology = *ontology}, PostingText(PostingText1)));
      QVERIFY_RESULT(resume);
      QVERIFY_RESULT(posting);
      const auto analysed = analyse(worker, *m_session, *ontology, resume->id, posting->id);
      QVERIFY_RESULT(analysed);
      const AnalysisId analysis = analysed->added.id;
      QVERIFY_RESULT(history.rename(worker, analysis, u"plantedtitle"_s));
      QVERIFY_RESULT(history.annotate(worker, analysis, u"plantednote"_s));
      QVERIFY_RESULT(documents.correct(
          worker, resume->id,
          documents::Correction{.field = u"basics.name"_s, .reading = {}, .value = u"plantedvalue"_s}));
      QVERIFY_RESULT(documents.rename(worker, resume->id, u"plantedname"_s));
      QVERIFY(documents.search(worker, u"marzipanworks"_s)->size() >= 1);
      QVERIFY_RESULT(history.bin(worker, analysis));
      QVERIFY_RESULT(history.restore(worker, analysis));
      QVERIFY_RESULT(documents.bin(worker, resume->id));
      QVERIFY_RESULT(documents.restore(worker, resume->id));
      QVERIFY_RESULT(m_session->vault().backUp(worker, m_folder->filePath(u"plantedname-set"_s)));
      QVERIFY_RESULT(m_session->vault().check(worker));
      QVERIFY_RESULT(history.eraseWithAnalyses(worker, resume->id));
      QVERIFY(!documents.show(worker, resume->id));
    });
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = now([&](const Worker& worker) {
      return Session::create(worker,
                             {.folder = m_folder->filePath(u"vault"_s), .keychainSlot = vault::KeychainSlot::Add},
                             {.clock = m_clock, .keychain = m_keychain});
    });
    QVERIFY_RESULT(created);
    m_session = std::move(created->session);
  }
  void cleanup() { m_session.reset(); }

  void columnWithoutAClassIsFound() {
    const ClassOf classes = classesIn(u"# a list\nresume\ttitle\tmedium\nresume\tage\tsecret\n"_s);

    QCOMPARE(disagreements(classes, {u"resume.title"_s}), QStringList{u"resume.age is no column"_s});
    QCOMPARE(disagreements(classes, {u"resume.title"_s, u"resume.age"_s, u"resume.new"_s}),
             (QStringList{u"resume.age has no class"_s, u"resume.new has no class"_s}));
  }

  void everyColumnHasAClass() {
    const QStringList columns = columnsOf(m_session->vault().database());

    QVERIFY(columns.size() > 60);
    QCOMPARE(disagreements(classesOfThisTree(), columns).join(u'\n'), QString());
  }

  void columnForACardIsFound() {
    QCOMPARE(unwanted({u"person.card_number"_s, u"person.birth_date"_s, u"person.title"_s}).size(), 2);
  }

  void noColumnIsForCardsOrPapers() { QCOMPARE(unwanted(columnsOf(m_session->vault().database())), QStringList()); }

  void ledgerIsOfTheLowerClasses() {
    const ClassOf classes = classesOfThisTree();
    for (const QString& column : {u"number"_s, u"time"_s, u"act"_s, u"subject"_s, u"amount"_s})
      QVERIFY(QStringList({u"low"_s, u"public"_s}).contains(classes.value(u"ledger."_s + column)));
  }

  void contentInARowIsFound() {
    QVERIFY(saysMore({.number = 1, .time = {}, .subject = u"resume 1 of Mara"_s}));
    QVERIFY(saysMore({.number = 1, .time = {}, .subject = u"/home"_s}));
    QVERIFY(!saysMore({.number = 1, .time = {}, .subject = u"resume 1"_s}));
    QVERIFY(!saysMore({.number = 1, .time = {}, .subject = {}}));
  }

  void ledgerAndMessagesHoldNoContent() {
    messages().clear();
    const QtMessageHandler before = qInstallMessageHandler(hear);
    use();
    qInstallMessageHandler(before);
    const auto entries = now([&](const Worker& worker) { return m_session->ledger().newest(worker, 1000); });
    QVERIFY_RESULT(entries);
    QVERIFY(entries->size() >= 8);

    for (const audit::Entry& entry : *entries) QVERIFY2(!saysMore(entry), qPrintable(entry.subject));
    QString said = messages().join(u'\n').toLower();
    for (const audit::Entry& entry : *entries) said += entry.subject.toLower() + u'\n';
    for (const QString& word : Planted) QVERIFY2(!said.contains(word), qPrintable(word));
  }
};

CANDOR_TEST(ClassificationTest)

}  // namespace candor::session

#include "classification_test.moc"
