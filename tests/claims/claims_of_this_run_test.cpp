// The last of a whole run: every claim's checks ran and passed in this build. A record that is older than the programs
// is one of another build.
#include "architecture/claim_rules.h"
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::tests {

namespace {

QDateTime newestProgram() {
  QDateTime newest;
  const auto programs = QDir(QStringLiteral(CANDOR_BIN)).entryInfoList({u"candor*"_s}, QDir::Files);
  for (const QFileInfo& program : programs) newest = std::max(newest, program.lastModified());
  return newest;
}

PassedFunctions passedInThisBuild(const QDateTime& builtAt) {
  PassedFunctions passed;
  const auto records = QDir(QStringLiteral(CANDOR_PASSED_FOLDER)).entryInfoList(QDir::Files);
  for (const QFileInfo& record : records) {
    QFile file(record.filePath());
    if (record.lastModified() < builtAt || !file.open(QIODevice::ReadOnly)) continue;
    const QStringList functions = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    passed[record.fileName()] = QSet<QString>(functions.begin(), functions.end());
  }
  return passed;
}

// Finds what names a function that could not be run here.
QRegularExpression skippedIn(const PassedFunctions& passed) {
  QStringList names;
  for (const QSet<QString>& functions : passed) {
    for (const QString& function : functions)
      if (function.startsWith(u"skipped "_s)) names += QRegularExpression::escape(function.sliced(8));
  }
  return QRegularExpression(names.isEmpty() ? u"(?!)"_s : u"::(%1)\\b"_s.arg(names.join(u'|')));
}

StatedClaim example() {
  return {.id = u"a"_s,
          .kind = u"test"_s,
          .checks = {u"vault::VaultTest::opens"_s},
          .twins = {u"vault::VaultTest::opensNot"_s},
          .languages = {},
          .date = {}};
}

}  // namespace

class ClaimsOfThisRunTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void claimThatWasNotCheckedIsFound() {
    QCOMPARE(unprovenClaims({example()}, {}).size(), 2);
    QCOMPARE(unprovenClaims({example()}, {{u"vault"_s, {u"VaultTest::opens"_s}}}).size(), 1);
    QCOMPARE(unprovenClaims({example()}, {{u"vault"_s, {u"VaultTest::opens"_s, u"VaultTest::opensNot"_s}}}),
             QStringList());
  }

  void recordOfAnotherBuildDoesNotCount() {
    QVERIFY(passedInThisBuild(QDateTime::currentDateTime().addDays(1)).isEmpty());
  }

  void everyClaimWasChecked() {
    QFile file(QStringLiteral(CANDOR_SOURCE "/resources/claims.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto claims = statedClaims(file.readAll());
    QVERIFY(!claims.empty() && newestProgram().isValid());

    const PassedFunctions passed = passedInThisBuild(newestProgram());
    QStringList unproven = unprovenClaims(claims, passed);
    const QStringList unable = unproven.filter(skippedIn(passed));
    for (const QString& claim : unable) unproven.removeAll(claim);
    QCOMPARE(unproven.join(u'\n'), QString());
    if (!unable.isEmpty()) QSKIP(qPrintable(u"this machine cannot check: "_s + unable.join(u"; "_s)));
  }
};

CANDOR_TEST(ClaimsOfThisRunTest)

}  // namespace candor::tests

#include "claims_of_this_run_test.moc"
