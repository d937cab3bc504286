#include "shell/job_strip.h"

#include "support/test.h"
#include "widgets/progress_row.h"
#include "widgets/prose.h"
#include "workplace/work.h"

#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::shell {

class JobStripTest : public QObject {
  Q_OBJECT

  static bool says(const QWidget& strip, const QString& words) {
    const auto texts = strip.findChildren<widgets::Prose*>();
    return std::any_of(texts.begin(), texts.end(),
                       [&](const widgets::Prose* text) { return text->isVisibleTo(&strip) && text->text() == words; });
  }

 private Q_SLOTS:
  void saysWhenNothingRuns() {
    workplace::WorkList works;
    const JobStrip strip(works);
    QVERIFY(says(strip, u"No work running"_s));
  }

  void showsTheOldestAndHowManyMore() {
    workplace::WorkList works;
    const JobStrip strip(works);
    auto reading = works.begin(u"Reading 3 files"_s);
    auto backup = works.begin(u"Backing up the vault"_s);
    reading->setProgress({.phase = {}, .done = 1, .total = 3});
    QVERIFY(says(strip, u"Reading 3 files"_s));
    QVERIFY(says(strip, u"1 of 3"_s));
    QVERIFY(!says(strip, u"No work running"_s));

    reading.reset();
    QVERIFY(says(strip, u"Backing up the vault"_s));
    backup.reset();
    QVERIFY(says(strip, u"No work running"_s));
  }

  void cancelGoesToWhatIsShown() {
    workplace::WorkList works;
    const JobStrip strip(works);
    const auto first = works.begin(u"First"_s);
    const auto second = works.begin(u"Second"_s);
    QSignalSpy firstStopped(first.get(), &workplace::Work::cancelled);
    QSignalSpy secondStopped(second.get(), &workplace::Work::cancelled);
    strip.findChild<QPushButton*>()->click();
    QCOMPARE(firstStopped.size(), 1);
    QCOMPARE(secondStopped.size(), 0);
  }
};

CANDOR_TEST(JobStripTest)

}  // namespace candor::shell

#include "job_strip_test.moc"
