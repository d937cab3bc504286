// The commands of the vault started on one of their own, in a temporary folder with a few small files beside it.
#pragma once

#include "app/cli/started_program.h"
#include "support/test.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace candor::tests {

class VaultProgram : public QObject {
 protected:
  std::unique_ptr<QTemporaryDir> m_folder;

  [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

  void write(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
  }

  // With the vault of this test and JSON.
  [[nodiscard]] Outcome inVault(const QStringList& arguments) const {
    return run(arguments + QStringList{QStringLiteral("--vault"), path(QStringLiteral("vault")),
                                       QStringLiteral("--passphrase-file"), path(QStringLiteral("words")),
                                       QStringLiteral("--json")});
  }
  [[nodiscard]] Outcome create() const {
    return inVault(
        {QStringLiteral("vault"), QStringLiteral("create"), QStringLiteral("--kdf-cost"), QStringLiteral("15")});
  }
  [[nodiscard]] QString faultOf(const QStringList& arguments) const {
    return inVault(arguments).object()[QStringLiteral("error")][QStringLiteral("fault")].toString();
  }

  void begin() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write(QStringLiteral("words"), "correct horse battery staple\n");
    write(QStringLiteral("resume.txt"), Resume);
    write(QStringLiteral("posting.txt"), Posting);
    write(QStringLiteral("broken.pdf"), "%PDF-1.7\nthis is no PDF at all");
  }
};

}  // namespace candor::tests
