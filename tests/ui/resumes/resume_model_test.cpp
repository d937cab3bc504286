#include "resumes/resume_model.h"

#include "support/test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace candor::resumes {

namespace {

documents::ListedResume listed(qint64 id, const QString& title, int versions = 1) {
  return {.id = ResumeId(id),
          .title = title,
          .person = {},
          .created = {},
          .binned = {},
          .newest = {.id = ResumeVersionId(id),
                     .number = versions,
                     .fileName = title + u".pdf"_s,
                     .format = u"pdf"_s,
                     .sha256 = {},
                     .dataVersion = {},
                     .added = QDateTime(QDate(2026, 10, 12), QTime(9, 0))}};
}

FailedFile scan() {
  return {.path = u"/files/scan.pdf"_s, .name = u"scan.pdf"_s, .error = {Fault::NoText, {}}, .versionOf = {}};
}

}  // namespace

class ResumeModelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void failuresStandBeforeTheResumes() {
    ResumeModel model;
    const QAbstractItemModelTester tester(&model);

    model.setResumes({listed(7, u"planning"_s, 3), listed(3, u"general"_s)});
    model.addFailed(scan());

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.failedAt(0)->name, u"scan.pdf"_s);
    QVERIFY(!model.resumeAt(0));
    QCOMPARE(model.rowOf(ResumeId(3)), 2);
    QCOMPARE(model.rowOf(ResumeId(4)), -1);
    QVERIFY(model.index(0).data(FailedRole).toBool());
  }

  void aRowTellsDateFormatAndVersions() {
    ResumeModel model;
    model.setResumes({listed(7, u"planning"_s, 3), listed(3, u"general"_s)});

    QCOMPARE(model.index(0).data(FactsRole).toString(), u"12 Oct 2026, PDF"_s);
    QVERIFY(model.index(0).data(VersionsRole).toString().contains(u'3'));
    QCOMPARE(model.index(1).data(VersionsRole).toString(), QString());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"planning, 12 Oct 2026, PDF"_s));
  }

  void theSameFileFailsOnlyOnce() {
    ResumeModel model;
    model.addFailed(scan());
    model.addFailed(scan());
    QCOMPARE(model.failures(), 1);

    model.removeFailed(scan().path);

    QCOMPARE(model.rowCount(), 0);
  }

  void renamingIsAskedForAndNotDoneHere() {
    ResumeModel model;
    model.setResumes({listed(7, u"planning"_s)});
    model.addFailed(scan());
    QSignalSpy renamed(&model, &ResumeModel::renamed);

    QVERIFY(model.setData(model.index(1), u" Planning  2 "_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(1), u" "_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0), u"x"_s, Qt::EditRole));

    QCOMPARE(renamed.count(), 1);
    QCOMPARE(renamed[0][1].toString(), u"Planning 2"_s);
    QCOMPARE(model.index(1).data().toString(), u"planning"_s);
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsEditable));
  }
};

CANDOR_TEST(ResumeModelTest)

}  // namespace candor::resumes

#include "resume_model_test.moc"
