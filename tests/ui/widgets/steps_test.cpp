#include "widgets/steps.h"

#include "support/test.h"

#include <QSignalSpy>

#include <memory>

namespace candor::widgets {

class StepsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theFirstFewAreDoneAtOnceAndTheRestInOrder() {
    std::vector<int> made;
    Steps steps(2, nullptr);
    QSignalSpy done(&steps, &Steps::done);

    for (int i = 0; i < 7; ++i) steps.add([&made, i] { made.push_back(i); });

    QCOMPARE(made.size(), std::size_t(2));
    QTRY_COMPARE(done.count(), 1);
    QVERIFY((made == std::vector<int>{0, 1, 2, 3, 4, 5, 6}));
  }

  void whatIsLeftGoesWithIt() {
    int made = 0;
    auto steps = std::make_unique<Steps>(1, nullptr);
    for (int i = 0; i < 3; ++i) steps->add([&made] { ++made; });

    steps.reset();
    QCoreApplication::processEvents();

    QCOMPARE(made, 1);
  }
};

CANDOR_TEST(StepsTest)

}  // namespace candor::widgets

#include "steps_test.moc"
