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

}  // namespace candor::tests

#define CANDOR_TEST(Class) static const candor::tests::Registered<Class> registered##Class;

// Verifies that a Result holds a value and names its fault otherwise.
#define QVERIFY_RESULT(result) \
  QVERIFY2(                    \
      (result).has_value(),    \
      (result).has_value()     \
          ? ""                 \
          : qPrintable(QStringLiteral("fault %1: %2").arg(int((result).error().fault)).arg((result).error().detail)))
