// One test binary a module: every *_test.cpp registers its class, and test_main.cpp runs them all.
#pragma once

#include <QTest>

#include <memory>
#include <vector>

namespace candor::tests {

using MakeTest = std::unique_ptr<QObject> (*)();
std::vector<MakeTest>& registered();

template <class T>
struct Registered {
  Registered() {
    registered().push_back([]() -> std::unique_ptr<QObject> { return std::make_unique<T>(); });
  }
};

// What went wrong in a Result, as text; null when it holds a value.
template <class R>
QString faultIn(const R& result) {
  if (result.has_value()) return {};
  return QStringLiteral("fault %1: %2").arg(int(result.error().fault)).arg(result.error().detail);
}

}  // namespace candor::tests

#define CANDOR_TEST(Class) static const candor::tests::Registered<Class> registered##Class;

// Verifies that a Result holds a value and names its fault otherwise. Its argument is evaluated once.
#define QVERIFY_RESULT(result) QCOMPARE(candor::tests::faultIn(result), QString())
