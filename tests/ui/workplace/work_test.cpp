#include "workplace/work.h"

#include "support/test.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace candor::workplace {

class WorkTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void lineStandsUntilTheWorkIsDropped() {
    WorkList list;
    QSignalSpy changed(&list, &WorkList::changed);
    auto reading = list.begin(u"Reading cv.pdf"_s);
    auto backup = list.begin(u"Backing up"_s);
    QCOMPARE(list.running(), (std::vector<Work*>{reading.get(), backup.get()}));

    reading.reset();
    QCOMPARE(list.running(), std::vector<Work*>{backup.get()});
    QCOMPARE(changed.size(), 3);
  }

  void progressIsToldOnceForEachChange() {
    WorkList list;
    const auto work = list.begin(u"Reading"_s);
    QSignalSpy progressed(work.get(), &Work::progressed);
    work->setProgress({.phase = u"read"_s, .done = 1, .total = 3});
    work->setProgress({.phase = u"read"_s, .done = 1, .total = 3});
    work->setProgress({.phase = u"read"_s, .done = 2, .total = 3});
    QCOMPARE(progressed.size(), 2);
    QCOMPARE(work->progress().done, 2);
  }

  void cancelReachesWhoWorks() {
    WorkList list;
    const auto work = list.begin(u"Reading"_s);
    QSignalSpy cancelled(work.get(), &Work::cancelled);
    list.running().front()->cancel();
    QCOMPARE(cancelled.size(), 1);
  }
};

CANDOR_TEST(WorkTest)

}  // namespace candor::workplace

#include "work_test.moc"
