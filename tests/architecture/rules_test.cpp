// Each rule first on a made-up file that breaks it, so that it is known to see, then on the whole tree.
#include "architecture/include_rules.h"
#include "architecture/text_rules.h"
#include "support/test.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::tests {

namespace {

ModuleTable madeUpTable() {
  return ModuleTable(u"base\nreading base\nstemming base | stemmer\nposting reading | stemming\nmatch posting\n"_s);
}

ModuleTable realTable() {
  QFile file(QStringLiteral(CANDOR_MODULE_TABLE));
  return ModuleTable(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
}

SourceFile code(const QString& path, const QString& text) { return {.path = path, .text = text}; }

}  // namespace

class RulesTest : public QObject {
  Q_OBJECT

 private:
  template <class Rule>
  void verifyTree(Rule rule) {
    QStringList breaches;
    for (const SourceFile& file : m_files) breaches += rule(file);
    QVERIFY2(breaches.isEmpty(), qPrintable(u"\n  "_s + breaches.join(u"\n  "_s)));
  }

  std::vector<SourceFile> m_files;

 private Q_SLOTS:
  void initTestCase() {
    m_files = projectFiles();

    QVERIFY(m_files.size() > 100);
    QVERIFY(realTable().knows(u"base"_s));
  }

  void moduleSeesItsUsesAndWhatTheyPassOn() {
    const ModuleTable table = madeUpTable();

    QVERIFY(againstTheArrows(code(u"core/match/a.cpp"_s, u"#include \"reading/document.h\"\n"_s), table).isEmpty());
    QVERIFY(againstTheArrows(code(u"core/posting/a.cpp"_s, u"#include \"stemming/stem.h\"\n"_s), table).isEmpty());
  }

  void includeAgainstAnArrowIsFound() {
    const ModuleTable table = madeUpTable();

    QCOMPARE(againstTheArrows(code(u"core/reading/a.cpp"_s, u"#include \"match/match.h\"\n"_s), table).size(), 1);
    QCOMPARE(againstTheArrows(code(u"core/match/a.cpp"_s, u"#include \"stemming/stem.h\"\n"_s), table).size(), 1);
    QCOMPARE(againstTheArrows(code(u"app/cli/a.cpp"_s, u"#include \"formats/pdf.h\"\n"_s), table).size(), 1);
    QCOMPARE(againstTheArrows(code(u"core/stranger/a.cpp"_s, u"#include \"base/result.h\"\n"_s), table).size(), 1);
  }

  void treeFollowsTheArrows() {
    const ModuleTable table = realTable();

    verifyTree([&table](const SourceFile& file) { return againstTheArrows(file, table); });
  }

  void circleIsFound() {
    QCOMPARE(ModuleTable(u"a b\nb c\nc | b\n"_s).circle(), (QStringList{u"b"_s, u"c"_s, u"b"_s}));
    QVERIFY(madeUpTable().circle().isEmpty());
  }

  void modulesHaveNoCircle() { QCOMPARE(realTable().circle(), QStringList()); }

  void coreLinksNoWindows() {
    const ModuleTable table = realTable();
    for (auto row = table.rows().cbegin(); row != table.rows().cend(); ++row) {
      const QStringList uses = row->passed + row->sealed;
      if (QFile::exists(QStringLiteral(CANDOR_SOURCE) + u"/core/"_s + row.key())) {
        QVERIFY2(!uses.contains(u"Qt6::Widgets"_s), qPrintable(row.key()));
        // Pages of paper are painted, without a window.
        QVERIFY2(!uses.contains(u"Qt6::Gui"_s) || row.key() == u"print", qPrintable(row.key()));
      }
    }
  }

  void strangerOutsideItsFolderIsFound() {
    QCOMPARE(strangersOutside(code(u"core/match/a.cpp"_s, u"#include <poppler-page.h>\n"_s)).size(), 1);
    QCOMPARE(strangersOutside(code(u"core/match/a.cpp"_s, u"#include <curl/curl.h>\n"_s)).size(), 1);
    QCOMPARE(strangersOutside(code(u"core/match/a.cpp"_s, u"#include <QWidget>\n"_s)).size(), 1);
    QCOMPARE(strangersOutside(code(u"core/match/a.cpp"_s, u"#include <sys/socket.h>\n"_s)).size(), 1);
    QCOMPARE(strangersOutside(
                 code(u"core/formats/a.cpp"_s, u"#include <poppler-page.h>\n#include <QString>\n#include <span>\n"_s)),
             QStringList());
  }

  void strangersStayInTheFoldersThatWrapThem() { verifyTree(strangersOutside); }

  void badHeaderIsFound() {
    QCOMPARE(badHeader(code(u"core/a/a.h"_s, u"#include <span>\nusing namespace std;\n"_s)).size(), 3);
    QCOMPARE(badHeader(code(u"core/a/a.h"_s, u"// A: an a.\n#pragma once\n"_s)), QStringList());
  }

  void headersNameTheirConcept() { verifyTree(badHeader); }

  void emptyNameIsFound() {
    QCOMPARE(emptyNames(code(u"core/a/string_utils.h"_s, u"struct File"_s + u"Info {};\nclass Job"_s + u"Manager;\n"_s))
                 .size(),
             3);
    QCOMPARE(emptyNames(code(u"core/a/information.h"_s, u"struct Information;\nenum class E { Manager };\n"_s)),
             QStringList());
  }

  void namesSaySomething() { verifyTree(emptyNames); }

  void leftoverIsFound() {
    QCOMPARE(leftovers(code(u"a.md"_s, u"// TO"_s + u"DO later, see /ho"_s + u"me/me/x"_s)).size(), 2);
    QCOMPARE(leftovers(code(u"a.md"_s, u"the homework of /usr/share"_s)), QStringList());
  }

  void nothingIsLeftForLater() { verifyTree(leftovers); }

  void longFilesAreNamed() {
    QVERIFY(isTooLong(code(u"a.cpp"_s, QString(301, u'\n'))));
    for (const SourceFile& file : m_files) {
      if (isTooLong(file)) qWarning("%s has %lld lines", qPrintable(file.path), qlonglong(file.text.count(u'\n')));
    }
  }
};

CANDOR_TEST(RulesTest)

}  // namespace candor::tests

#include "rules_test.moc"
