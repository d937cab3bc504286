// A keychain in a folder: processes share it, and it can be copied with the vault it belongs to.
#pragma once

#include "keychain/secret_store.h"
#include "support/secrets.h"
#include "vault/folder.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace candor::tests {

class StoreInFiles final : public keychain::SecretStore {
 public:
  explicit StoreInFiles(QString folder) : m_folder(std::move(folder)) { QDir().mkpath(m_folder); }

  [[nodiscard]] Result<void> write(const Worker&, const QString& item, const Secret& secret) override {
    return vault::writeDurably(path(item), bytesOf(secret));
  }
  [[nodiscard]] Result<Secret> read(const Worker&, const QString& item) override {
    constexpr qsizetype MostBytes = 1024;
    const auto content = vault::readWhole(path(item), MostBytes);
    if (!content) return content.error();
    return secretOf(*content);
  }
  [[nodiscard]] Result<void> remove(const Worker&, const QString& item) override {
    QFile::remove(path(item));
    return {};
  }
  [[nodiscard]] bool answersAtOnce() const override { return true; }
  [[nodiscard]] QString backend() const override { return QStringLiteral("files"); }

 private:
  [[nodiscard]] QString path(const QString& item) const { return m_folder + QLatin1Char('/') + item; }

  QString m_folder;
};

}  // namespace candor::tests
