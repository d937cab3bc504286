#include "cli/secret_input.h"

#include "app/cli/sample_terminal.h"
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using candor::Error;
using candor::Fault;
using candor::Result;
using candor::Secret;
using candor::cli::askHidden;
using candor::cli::InputFile;
using candor::tests::AtTerminal;

namespace {

QByteArray plain(const Secret& secret) {
  QByteArray text;
  for (const std::byte byte : secret.bytes()) text += char(byte);
  return text;
}

// Ends of a pipe as a program is started with them.
std::array<int, 2> inheritedPipe() {
  std::array<int, 2> ends{-1, -1};
  return ::pipe(ends.data()) == 0 ? ends : std::array{-1, -1};
}

template <class T>
std::optional<Fault> faultOf(const Result<T>& result) {
  return result ? std::nullopt : std::optional(result.error().fault);
}

}  // namespace

class SecretInputTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  [[nodiscard]] QString written(const QByteArray& content) const {
    const QString path = m_folder.filePath(u"secret"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_folder.isValid()); }

  void fileIsReadByteForByte() {
    const QByteArray content("a\0b\r\n\xff", 6);

    const auto file = InputFile::open(written(content));

    QVERIFY_RESULT(file);
    const auto secret = file.value().read(6);
    QVERIFY_RESULT(secret);
    QCOMPARE(plain(*secret), content);
  }

  void oneByteTooManyIsRefused() {
    const auto file = InputFile::open(written("1234567"));

    QVERIFY_RESULT(file);
    QCOMPARE(faultOf(file.value().read(6)), Fault::TooLarge);
  }

  void endlessFileIsRefused() {
    const auto file = InputFile::open(u"/dev/zero"_s);

    QVERIFY_RESULT(file);
    QCOMPARE(faultOf(file.value().read(4096)), Fault::TooLarge);
  }

  void missingFileAndFolderAreNamed() {
    const auto folder = InputFile::open(m_folder.path());

    QCOMPARE(faultOf(InputFile::open(m_folder.filePath(u"nowhere"_s))), Fault::NotFound);
    QVERIFY_RESULT(folder);
    QCOMPARE(faultOf(folder.value().read(10)), Fault::NotReadable);
  }

  void permissionsOfOthersAreSeen() {
    const QString path = written("x");

    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(!InputFile::open(path).value().isOpenToOthers());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup));
    QVERIFY(InputFile::open(path).value().isOpenToOthers());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(InputFile::open(path).value().isOpenToOthers());
  }

  void pipeIsReadInPartsToItsEndAndClosed() {
    const auto [out, in] = inheritedPipe();
    QCOMPARE(::write(in, "abc", 3), 3);
    QCOMPARE(::write(in, "def", 3), 3);
    ::close(in);

    {
      const auto file = InputFile::inherited(out);
      QVERIFY_RESULT(file);
      QVERIFY(!file.value().isOpenToOthers());
      QCOMPARE(plain(*file.value().read(10)), "abcdef");
    }

    QCOMPARE(::fcntl(out, F_GETFD), -1);
  }

  void descriptorOfItsOwnIsRefused() {
    const auto [out, in] = inheritedPipe();
    QCOMPARE(::fcntl(out, F_SETFD, FD_CLOEXEC), 0);

    QVERIFY(!InputFile::inherited(out));

    ::close(in);
    ::close(out);
    QVERIFY(!InputFile::inherited(out));
  }

  void typingIsHiddenAndTheTerminalAsBefore() {
    AtTerminal terminal([] {
      const auto secret = askHidden(u"Passphrase: "_s, 100);
      return secret && plain(*secret) == "open sesame" ? 7 : 8;
    });

    QVERIFY(terminal.shows("Passphrase: "));
    QVERIFY(!terminal.echoes());
    terminal.type(
        "open sesamy\x7f"
        "e\n");
    QCOMPARE(terminal.exitCode(), 7);
    QVERIFY(terminal.echoes());
    QCOMPARE(terminal.shown(), "Passphrase: \r\n");
  }

  void interruptionRestoresTheTerminal() {
    AtTerminal terminal([] {
      const auto secret = askHidden(u"Passphrase: "_s, 100);
      return !secret && secret.error().fault == Fault::Cancelled ? 7 : 8;
    });

    QVERIFY(terminal.shows("Passphrase: "));
    terminal.type("abc\x03");
    QCOMPARE(terminal.exitCode(), 7);
    QVERIFY(terminal.echoes());
    QVERIFY(!terminal.shown().contains("abc"));
  }

  void suspendingKeysDoNothingMeanwhile() {
    AtTerminal terminal([] {
      const auto secret = askHidden(u"Passphrase: "_s, 100);
      return secret && plain(*secret) ==
                           "a\x1a\x1c"
                           "b"
                 ? 7
                 : 8;
    });

    QVERIFY(terminal.shows("Passphrase: "));
    terminal.type(
        "a\x1a\x1c"
        "b\n");
    QCOMPARE(terminal.exitCode(), 7);
  }

  void endOfInputEndsTheLine() {
    AtTerminal terminal([] {
      const auto secret = askHidden(u"Passphrase: "_s, 100);
      return secret && secret->isEmpty() ? 7 : 8;
    });

    QVERIFY(terminal.shows("Passphrase: "));
    terminal.type("\x04");
    QCOMPARE(terminal.exitCode(), 7);
  }

  void lineThatIsTooLongIsRefused() {
    AtTerminal terminal([] {
      const auto secret = askHidden(u"Passphrase: "_s, 5);
      return !secret && secret.error().fault == Fault::TooLarge ? 7 : 8;
    });

    QVERIFY(terminal.shows("Passphrase: "));
    terminal.type("123456\n");
    QCOMPARE(terminal.exitCode(), 7);
    QVERIFY(terminal.echoes());
  }
};

CANDOR_TEST(SecretInputTest)
#include "secret_input_test.moc"
