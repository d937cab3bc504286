// The files of all programs, read as an attacker would.
#include "architecture/elf_file.h"
#include "support/test.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::tests {

namespace {

constexpr auto Built =
#ifdef CANDOR_IS_OPTIMISED
    Optimised::Yes;
#else
    Optimised::No;
#endif

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
          .checksLibraryCalls = true,
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
    QCOMPARE(weaknessesOf(ElfFile(), Optimised::Yes).size(), 6);
    QCOMPARE(weaknessesOf(hardened(), Optimised::Yes), QStringList());
    ElfFile file = hardened();
    file.searchPaths.append(u"."_s);
    QCOMPARE(weaknessesOf(file, Optimised::Yes).size(), 1);
    file = hardened();
    file.checksLibraryCalls = false;
    QCOMPARE(weaknessesOf(file, Optimised::Yes).size(), 1);
    QCOMPARE(weaknessesOf(file, Optimised::No).size(), 0);
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
      QCOMPARE(name + u": "_s + weaknessesOf(*file, Built).join(u"; "_s), name + u": "_s);
    }
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
