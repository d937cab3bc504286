#include "base/result.h"

#include "support/test.h"

#include <memory>

using candor::Error;
using candor::Fault;
using candor::Result;

class ResultTest : public QObject {
  Q_OBJECT

 private:
  static Result<int> half(int n) {
    if (n % 2 != 0) return Error{Fault::Invalid, QStringLiteral("odd")};
    return n / 2;
  }

 private Q_SLOTS:
  void aValueIsHeld() {
    const Result<int> result = 4;

    QVERIFY(result.has_value());
    QCOMPARE(*result, 4);
  }

  void chainsRunWhileTheyHoldAValue() { QCOMPARE(*half(8).and_then(half).and_then(half), 1); }

  void chainsKeepTheFirstError() {
    const auto result = half(6).and_then(half).and_then([](int) -> Result<int> { return Error{Fault::Internal, {}}; });

    QCOMPARE(result.error().fault, Fault::Invalid);
    QCOMPARE(result.error().detail, QStringLiteral("odd"));
  }

  void transformWrapsAPlainValue() {
    QCOMPARE(*half(6).transform([](int n) { return n * 1.5; }), 4.5);
    QVERIFY(!half(5).transform([](int n) { return n * 1.5; }).has_value());
  }

  void valueOrStandsInForAnError() {
    QCOMPARE(half(3).value_or(-1), -1);
    QCOMPARE(half(4).value_or(-1), 2);
  }

  void moveOnlyValuesPass() {
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);

    const std::unique_ptr<int> owner = std::move(result).value();
    QCOMPARE(*owner, 7);
  }

  void takingTheWrongSideThrows() {
    const Result<int> failed = half(3);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)failed.value());
    const Result<int> fine = half(2);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)fine.error());
  }

  void nothingCanSucceedOrFail() {
    const Result<void> fine;
    const Result<void> failed = Error{Fault::NotWritable, {}};

    QVERIFY(fine.has_value());
    QCOMPARE(failed.error().fault, Fault::NotWritable);
  }
};

CANDOR_TEST(ResultTest)

#include "result_test.moc"
