#include "base/secret_memory.h"

#include "base/secret.h"
#include "support/test.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <thread>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace candor;

namespace {

constexpr std::size_t Sizes[] = {1, 31, 32, 33, 128, 129, 512, 2048, 2049, 10'000};

bool isZero(std::span<const std::byte> bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](std::byte byte) { return byte == std::byte{0}; });
}

Secret filled(std::size_t size, std::byte value = std::byte{0xA5}) {
  Secret secret(size);
  std::fill(secret.writable().begin(), secret.writable().end(), value);
  return secret;
}

// What the system says of the mapping an address lies in.
QByteArray mappingOf(const void* address) {
  static const QRegularExpression head(QStringLiteral("^([0-9a-f]+)-([0-9a-f]+) "));
  QFile file(QStringLiteral("/proc/self/smaps"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  const quint64 at = reinterpret_cast<quint64>(address);
  QByteArray mapping;
  const QList<QByteArray> lines = file.readAll().split('\n');
  for (const QByteArray& line : lines) {
    const auto match = head.match(QString::fromLatin1(line));
    if (match.hasMatch() && !mapping.isEmpty()) break;
    const bool isOurs = match.hasMatch() && at >= match.captured(1).toULongLong(nullptr, 16) &&
                        at < match.captured(2).toULongLong(nullptr, 16);
    if (isOurs || !mapping.isEmpty()) mapping += line + '\n';
  }
  return mapping;
}

}  // namespace

class SecretMemoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void memoryIsZeroWheneverItIsTaken() {
    for (int round = 0; round < 3; ++round) {
      for (const std::size_t size : Sizes) {
        const std::span<std::byte> memory = takeSecretMemory(size);
        QCOMPARE(memory.size(), size);
        QVERIFY(isZero(memory));
        std::fill(memory.begin(), memory.end(), std::byte{0xFF});
        giveBackSecretMemory(memory);
      }
    }
  }

  void nothingIsLeftOfADestroyedSecret() {
    for (const std::size_t size : {std::size_t(1), std::size_t(32), std::size_t(500), std::size_t(2048)}) {
      std::span<const std::byte> where;
      {
        const Secret secret = filled(size);
        where = secret.bytes();
        QVERIFY(!isZero(where));
      }
      QVERIFY(isZero(where));  // the page stays mapped for the next secret
    }
  }

  void nothingIsLeftWhereASecretMovedFrom() {
    Secret first = filled(64);
    Secret second = filled(32);
    const std::span<const std::byte> overwritten = second.bytes();
    const std::span<const std::byte> moved = first.bytes();

    second = std::move(first);

    QVERIFY(isZero(overwritten));
    QCOMPARE(second.bytes().data(), moved.data());  // the bytes stayed where they are: there is no second copy
  }

  void nothingForNothing() {
    QVERIFY(takeSecretMemory(0).empty());
    giveBackSecretMemory({});
    QVERIFY(Secret(0).isEmpty());
  }

  void aThousandSecretsKeepApart() {
    std::vector<Secret> secrets;
    for (int i = 0; i < 1000; ++i) secrets.push_back(filled(std::size_t(1 + i % 300), std::byte(i % 251 + 1)));

    for (int i = 0; i < 1000; ++i) {
      const auto bytes = secrets[std::size_t(i)].bytes();
      QVERIFY(std::all_of(bytes.begin(), bytes.end(), [i](std::byte byte) { return byte == std::byte(i % 251 + 1); }));
    }
  }

  void memoryIsUsedAgain() {
    const auto useMany = [] {
      std::vector<Secret> secrets;
      for (int i = 0; i < 1000; ++i) secrets.push_back(filled(std::size_t(1 + (i * 7) % 3000)));
    };
    useMany();
    const std::size_t mapped = mappedSecretMemory();

    for (int i = 0; i < 20; ++i) useMany();

    QCOMPARE(mappedSecretMemory(), mapped);
  }

  void largeSecretsGoBackToTheSystem() {
    const std::size_t before = mappedSecretMemory();
    {
      const Secret secret = filled(100'000);
      QCOMPARE(mappedSecretMemory(), before + 100'000);
    }
    QCOMPARE(mappedSecretMemory(), before);
  }

  void threadsShareIt() {
    std::vector<std::thread> threads;
    std::atomic<int> mixedUp = 0;
    for (int thread = 1; thread <= 4; ++thread) {
      threads.emplace_back([thread, &mixedUp] {
        for (int i = 0; i < 5000; ++i) {
          const Secret secret = filled(std::size_t(1 + i % 40), std::byte(thread));
          const auto bytes = secret.bytes();
          if (std::any_of(bytes.begin(), bytes.end(), [thread](std::byte byte) { return byte != std::byte(thread); }))
            ++mixedUp;
        }
      });
    }
    for (std::thread& thread : threads) thread.join();

    QCOMPARE(mixedUp.load(), 0);
  }

#ifdef Q_OS_LINUX
  void pagesAreLockedAndNeitherDumpedNorInherited() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer makes mlock() do nothing");
#endif
    for (const std::size_t size : {std::size_t(32), std::size_t(20'000)}) {
      const Secret secret = filled(size);
      const QByteArray mapping = mappingOf(secret.bytes().data());
      const QList<QByteArray> flags = mapping.mid(mapping.indexOf("VmFlags:")).simplified().split(' ');

      QVERIFY2(!mapping.contains("Locked:                0 kB"), mapping.constData());
      QVERIFY2(flags.contains("lo"), mapping.constData());
      QVERIFY2(flags.contains("dd"), mapping.constData());
      QVERIFY2(flags.contains("wf"), mapping.constData());
    }
  }

  void withoutALockTheyAreSecretsStill() {
    const pid_t child = fork();
    if (child == 0) {
      const rlimit none{.rlim_cur = 0, .rlim_max = 0};
      bool isWell = setrlimit(RLIMIT_MEMLOCK, &none) == 0;
      if (getuid() == 0) isWell = isWell && setuid(65534) == 0;  // root may lock whatever the limit
      const Secret secret = filled(20'000);
      isWell = isWell && mappingOf(secret.bytes().data()).contains("Locked:                0 kB");
      isWell = isWell && secret.bytes().back() == std::byte{0xA5};
      _exit(isWell ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
  }
#endif
};

CANDOR_TEST(SecretMemoryTest)
#include "secret_memory_test.moc"
