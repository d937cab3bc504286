// The payload of age (v1): chunks of 64 KiB under ChaCha20-Poly1305 (RFC 8439), numbered, the last one marked, so that
// a chunk changed, moved, cut off or put in does not open. One key seals one stream.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>

namespace candor::crypto {

inline constexpr qsizetype AgeChunkSize = 64 * 1024;
inline constexpr qsizetype AgeTagSize = 16;
inline constexpr std::size_t AgeStreamKeySize = 32;

enum class Chunk { Inner, Last };

class AgeStream {
 public:
  explicit AgeStream(Secret key) : m_key(std::move(key)) {}

  // The next chunk; all but the last are AgeChunkSize long. Internal when the library fails.
  [[nodiscard]] Result<QByteArray> seal(QByteArrayView plain, Chunk chunk);
  // WrongKey when it is not the next chunk of this stream.
  [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed, Chunk chunk);

  // All of a text at once.
  [[nodiscard]] Result<QByteArray> sealAll(QByteArrayView plain);
  [[nodiscard]] Result<QByteArray> openAll(QByteArrayView sealed);

 private:
  Secret m_key;
  quint64 m_next = 0;
};

// One box with a nonce of zeros, for a key that seals nothing else. WrongKey when it does not open.
[[nodiscard]] Result<QByteArray> sealBox(const Secret& key, const Secret& plain);
[[nodiscard]] Result<Secret> openBox(const Secret& key, QByteArrayView sealed);

}  // namespace candor::crypto
