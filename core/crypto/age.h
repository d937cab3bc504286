// age v1 files (age-encryption.org/v1): a header that holds the file's key for a passphrase or for recipients, and the
// sealed payload. Both ways are streams of 64 KiB chunks; nothing of a chunk is handed out before it is authentic, and
// a file that was cut off is told from a whole one.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"
#include "crypto/age_keys.h"
#include "crypto/age_stream.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <span>
#include <vector>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace candor::crypto {

struct AgeHeader;
struct AgeStanza;

inline constexpr int AgeLogN = 18;  // what age itself uses: 256 MiB

class AgeWriter {
 public:
  // The device outlives it. Faults of all: Invalid for a cost that is not allowed or no recipient, NotWritable,
  // Internal.
  [[nodiscard]] static Result<std::unique_ptr<AgeWriter>> forPassphrase(const Worker& worker, QIODevice& out,
                                                                        const Secret& passphrase, int logN = AgeLogN);
  [[nodiscard]] static Result<std::unique_ptr<AgeWriter>> forRecipients(QIODevice& out,
                                                                        std::span<const AgeRecipient> recipients);

  [[nodiscard]] Result<void> write(QByteArrayView plain);
  [[nodiscard]] Result<void> finish();  // without it the file does not open

 private:
  AgeWriter(QIODevice& out, AgeStream stream) : m_out(out), m_stream(std::move(stream)) {}
  friend Result<std::unique_ptr<AgeWriter>> begunAge(QIODevice& out, const Secret& fileKey,
                                                     const std::vector<AgeStanza>& stanzas);
  [[nodiscard]] Result<void> put(QByteArrayView plain, Chunk chunk);

  QIODevice& m_out;
  AgeStream m_stream;
  QByteArray m_waiting;
};

class AgeReader {
 public:
  // The device outlives it. UnknownFormat, Damaged, TooLarge for a header that is none; WrongKey when this does not
  // open it; Invalid when a passphrase would cost more than 2^20.
  [[nodiscard]] static Result<std::unique_ptr<AgeReader>> withPassphrase(const Worker& worker, QIODevice& in,
                                                                         const Secret& passphrase);
  [[nodiscard]] static Result<std::unique_ptr<AgeReader>> withIdentity(QIODevice& in, const AgeIdentity& identity);

  // The next bytes, at most a chunk; empty at the end of the whole payload. Damaged when a chunk was changed, moved or
  // cut off.
  [[nodiscard]] Result<QByteArray> read();

 private:
  AgeReader(QIODevice& in, AgeStream stream) : m_in(in), m_stream(std::move(stream)) {}
  friend Result<std::unique_ptr<AgeReader>> begunReading(QIODevice& in, const Secret& fileKey, const AgeHeader& header);

  QIODevice& m_in;
  AgeStream m_stream;
  bool m_isAtEnd = false;
  bool m_hasRead = false;
};

}  // namespace candor::crypto
