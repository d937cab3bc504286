#include "cli/passphrase.h"

#include "app/cli/sample_commands.h"
#include "app/cli/sample_terminal.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "support/test.h"

#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>
#include <array>

using namespace Qt::StringLiterals;
using candor::Secret;
using candor::cli::Asking;
using candor::cli::Call;
using candor::cli::Console;
using candor::cli::passphrase;
using candor::tests::AtTerminal;

namespace {

Call callWith(const QStringList& options) {
  return std::get<Call>(
      candor::cli::parse(candor::tests::sampleCommands(), QStringList{u"vault"_s, u"create"_s} + options));
}

// Null when there is none, so that an empty one would differ.
QByteArray plainPassphrase(const QStringList& options, Asking asking = Asking::Known) {
  Console console;
  const auto secret = passphrase(callWith(options), console, asking);
  if (!secret) return {};
  QByteArray text("");
  for (const std::byte byte : secret->bytes()) text += char(byte);
  return text;
}

}  // namespace

class PassphraseTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  [[nodiscard]] QStringList fileOption(const QByteArray& content) const {
    const QString path = m_folder.filePath(u"passphrase"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {u"--passphrase-file"_s, path};
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_folder.isValid()); }

  void oneLineBreakAtTheEndIsDropped_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("passphrase");
    const auto row = [](const char* name, const QByteArray& content, const QByteArray& expected) {
      QTest::newRow(name) << content << expected;
    };
    row("none", "secret", "secret");
    row("unix", "secret\n", "secret");
    row("windows", "secret\r\n", "secret");
    row("two", "secret\n\n", "secret\n");
    row("windows twice", "secret\r\n\r\n", "secret\r\n");
    row("return alone", "secret\r", "secret\r");
    row("blanks stay", " se cret \n", " se cret ");
    row("utf-8",
        "gr\xc3\xbc\xc3\x9f"
        "e\n",
        "gr\xc3\xbc\xc3\x9f"
        "e");
    row("blank alone", " ", " ");
    row("largest", QByteArray(4096, 'x'), QByteArray(4096, 'x'));
    row("too large", QByteArray(4097, 'x'), {});
    row("empty", "", {});
    row("line break alone", "\n", {});
    row("windows' line break alone", "\r\n", {});
  }

  void oneLineBreakAtTheEndIsDropped() {
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, passphrase);
    std::array<int, 2> ends{-1, -1};
    QCOMPARE(::pipe(ends.data()), 0);
    QCOMPARE(::write(ends[1], content.constData(), std::size_t(content.size())), content.size());
    ::close(ends[1]);

    const QByteArray fromFile = plainPassphrase(fileOption(content));
    const QByteArray fromDescriptor = plainPassphrase({u"--passphrase-fd"_s, QString::number(ends[0])});

    QCOMPARE(fromFile, passphrase);
    QCOMPARE(fromFile.isNull(), passphrase.isNull());
    QCOMPARE(fromDescriptor, passphrase);
    QCOMPARE(fromDescriptor.isNull(), passphrase.isNull());
  }

  void missingFileAndClosedDescriptorGiveNone() {
    QVERIFY(plainPassphrase({u"--passphrase-file"_s, m_folder.filePath(u"nowhere"_s)}).isNull());
    QVERIFY(plainPassphrase({u"--passphrase-fd"_s, u"1000000"_s}).isNull());
  }

  void fileThatOthersMayReadIsWarnedOf() {
    const QStringList option = fileOption("secret\n");
    const auto read = [&option] { return plainPassphrase(option) == "secret" ? 7 : 8; };

    QVERIFY(QFile::setPermissions(option[1], QFile::ReadOwner | QFile::ReadOther));
    AtTerminal open(read);
    QCOMPARE(open.exitCode(), 7);
    QVERIFY(QFile::setPermissions(option[1], QFile::ReadOwner));
    AtTerminal shut(read);
    QCOMPARE(shut.exitCode(), 7);

    QVERIFY(open.shown().contains("candor-cli: "));
    QVERIFY(!open.shown().contains("secret"));
    QCOMPARE(shut.shown(), QByteArray());
  }

  void knownPassphraseIsAskedForOnce() {
    AtTerminal terminal([] { return plainPassphrase({}) == "open sesame" ? 7 : 8; });

    QVERIFY(terminal.shows(": "));
    terminal.type("open sesame\n");
    QCOMPARE(terminal.exitCode(), 7);
  }

  void newPassphraseIsAskedForTwice() {
    AtTerminal terminal([] { return plainPassphrase({}, Asking::New) == "open sesame" ? 7 : 8; });

    QVERIFY(terminal.shows(": "));
    terminal.type("open sesame\n");
    QVERIFY(terminal.shows(": ", 2));
    terminal.type("open sesame\n");
    QCOMPARE(terminal.exitCode(), 7);
  }

  void twoDifferentOnesGiveNone() {
    AtTerminal terminal([] { return plainPassphrase({}, Asking::New).isNull() ? 7 : 8; });

    QVERIFY(terminal.shows(": "));
    terminal.type("open sesame\n");
    QVERIFY(terminal.shows(": ", 2));
    terminal.type("open sesam\n");
    QCOMPARE(terminal.exitCode(), 7);
    QVERIFY(!terminal.shown().contains("sesam"));
  }

  void interruptionIsNotAskedTwice() {
    AtTerminal terminal([] { return plainPassphrase({}, Asking::New).isNull() ? 7 : 8; });

    QVERIFY(terminal.shows(": "));
    terminal.type("\x03");
    QCOMPARE(terminal.exitCode(), 7);
    QCOMPARE(terminal.shown().count(": "), 1);
  }

  void emptyLineGivesNone() {
    AtTerminal terminal([] { return plainPassphrase({}).isNull() ? 7 : 8; });

    QVERIFY(terminal.shows(": "));
    terminal.type("\n");
    QCOMPARE(terminal.exitCode(), 7);
  }

  void optionsAreSeen() {
    QVERIFY(candor::cli::hasPassphraseOption(callWith({u"--passphrase-fd"_s, u"5"_s})));
    QVERIFY(candor::cli::hasPassphraseOption(callWith({u"--passphrase-file"_s, u"x"_s})));
    QVERIFY(!candor::cli::hasPassphraseOption(callWith({})));
  }
};

CANDOR_TEST(PassphraseTest)
#include "passphrase_test.moc"
