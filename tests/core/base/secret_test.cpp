#include "base/secret.h"

#include "support/test.h"

#include <array>
#include <utility>

using candor::Secret;

class SecretTest : public QObject {
  Q_OBJECT

 private:
  static Secret secretOf(std::initializer_list<int> values) {
    Secret secret(values.size());
    size_t i = 0;
    for (const int value : values) secret.writable()[i++] = std::byte(value);
    return secret;
  }

 private Q_SLOTS:
  void bytesAreCopied() {
    const std::array bytes{std::byte{1}, std::byte{2}};
    const Secret secret(bytes);

    QVERIFY(std::equal(secret.bytes().begin(), secret.bytes().end(), bytes.begin(), bytes.end()));
  }

  void movingLeavesNothingBehind() {
    Secret first = secretOf({1, 2, 3});
    const Secret second = std::move(first);

    QVERIFY(first.isEmpty());  // NOLINT(bugprone-use-after-move): that is what is tested
    QCOMPARE(second.bytes().size(), size_t(3));
  }

  void equalityNeedsEveryByte() {
    QVERIFY(secretOf({1, 2, 3}).equals(secretOf({1, 2, 3})));
    QVERIFY(!secretOf({1, 2, 3}).equals(secretOf({1, 2, 4})));
    QVERIFY(!secretOf({1, 2, 3}).equals(secretOf({1, 2})));
  }

  void wipingOverwrites() {
    std::array bytes{std::byte{7}, std::byte{8}};
    candor::wipe(bytes);

    QCOMPARE(int(bytes[0]) + int(bytes[1]), 0);
  }

  void aWipedSecretIsEmpty() {
    Secret secret = secretOf({9});
    secret.wipe();

    QVERIFY(secret.isEmpty());
  }
};

CANDOR_TEST(SecretTest)

#include "secret_test.moc"
