// An age file as a device, so that CBOR is written into it and read from it as a stream.
#pragma once

#include "crypto/age.h"

#include <QIODevice>

#include <optional>

namespace candor::vault {

class ArchiveDevice final : public QIODevice {
 public:
  explicit ArchiveDevice(crypto::AgeWriter& writer) : m_writer(&writer) { open(QIODevice::WriteOnly); }
  explicit ArchiveDevice(crypto::AgeReader& reader);

  [[nodiscard]] bool isSequential() const override { return true; }
  // Never 0 before the end: who reads CBOR takes that for the end.
  [[nodiscard]] qint64 bytesAvailable() const override { return m_opened.size() + QIODevice::bytesAvailable(); }
  // Of the file, after which nothing more is written or read.
  [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

 protected:
  qint64 readData(char* data, qint64 most) override;
  qint64 writeData(const char* data, qint64 size) override;

 private:
  void unseal(qint64 least);

  crypto::AgeWriter* m_writer = nullptr;
  crypto::AgeReader* m_reader = nullptr;
  QByteArray m_opened;
  bool m_isAtEnd = false;
  std::optional<Error> m_fault;
};

}  // namespace candor::vault
