// The files of all programs, read as an attacker would.
#include "architecture/elf_file.h"
#include "support/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace candor::tests {

namespace {

const QStringList Programs = {u"candor"_s, u"candor-cli"_s, u"candor-reader"_s, u"candor-press"_s};

// The scanner is there where tesseract is.
QStringList programs() {
  QStringList names = Programs;
  if (QFile::exists(QStringLiteral(CANDOR_BIN "/candor-scanner"))) names.append(u"candor-scanner"_s);
  return names;
}

std::optional<ElfFile> program(const QString& name) {
  QFile file(QStringLiteral(CANDOR_BIN "/") + name);
  return file.open(QIODevice::ReadOnly) ? elfFileIn(file.readAll()) : std::nullopt;
}

ElfFile hardened() {
  return {.isPositionIndependent = true,
          .hasReadOnlyRelocations = true,
          .bindsAtOnce = true,
          .hasExecutableStack = false,
          .guardsItsStack = true,
          .libraries = {u"libQt6Core.so.6"_s, u"libc.so.6"_s},
          .searchPaths = {}};
}

}  // namespace

class ElfTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
#ifndef Q_OS_LINUX
    QSKIP("reads ELF files");
#endif
  }

  void plainProgramIsFound() {
    QCOMPARE(weaknessesOf(ElfFile()).size(), 5);
    QCOMPARE(weaknessesOf(hardened()), QStringList());
    ElfFile file = hardened();
    file.searchPaths.append(u"."_s);
    QCOMPARE(weaknessesOf(file).size(), 1);
  }

  void otherFilesAreNoPrograms() {
    QVERIFY(!elfFileIn({}));
    QVERIFY(!elfFileIn("#!/bin/sh\n"));
    QVERIFY(
        !elfFileIn(QByteArray("\x7f"
                              "ELF\x02\x01",
                              6)));
  }

  void programsAreHardened() {
    for (const QString& name : programs()) {
      const auto file = program(name);
      QVERIFY2(file, qPrintable(name));
      QVERIFY2(!file->libraries.isEmpty(), qPrintable(name));
      QCOMPARE(name + u": "_s + weaknessesOf(*file).join(u"; "_s), name + u": "_s);
    }
  }

  // A program without a call that could be checked shows nothing of it, so the compiler's orders are looked at.
  void callsOfLibrariesAreChecked() {
#ifdef CANDOR_IS_OPTIMISED
    QFile orders(QStringLiteral(CANDOR_BIN "/../compile_commands.json"));
    QVERIFY(orders.open(QIODevice::ReadOnly));
    const QJsonArray units = QJsonDocument::fromJson(orders.readAll()).array();
    int checked = 0;
    for (const QJsonValue& unit : units) {
      const QString order = unit[u"command"].toString();
      if (!order.contains(u"CMakeFiles/candor_"_s) || order.contains(u"candor_sqlcipher"_s) ||
          unit[u"directory"].toString().isEmpty() || order.contains(u"/tests/"_s))
        continue;
      QVERIFY2(order.contains(u"-D_FORTIFY_SOURCE=2"_s), qPrintable(unit[u"file"].toString()));
      ++checked;
    }
    QVERIFY(checked > 20);
#else
    QSKIP("the compiler checks them only when it optimises");
#endif
  }

  void networkLibraryIsFound() {
    ElfFile file = hardened();
    QCOMPARE(networkLibrariesOf(file), QStringList());
    file.libraries += {u"libQt6Network.so.6"_s, u"libcurl.so.4"_s, u"libssl.so.3"_s};
    QCOMPARE(networkLibrariesOf(file).size(), 3);
  }

  void noProgramLinksANetworkLibrary() {
    for (const QString& name : programs()) {
      const auto file = program(name);
      QVERIFY2(file, qPrintable(name));
      QCOMPARE(networkLibrariesOf(*file), QStringList());
    }
  }
};

CANDOR_TEST(ElfTest)

}  // namespace candor::tests

#include "elf_test.moc"
