// Secrets made of, and shown as, bytes a test can compare. The product has no such way.
#pragma once

#include "base/secret.h"

#include <QByteArray>

namespace candor::tests {

inline Secret secretOf(const QByteArray& bytes) {
  return Secret(std::as_bytes(std::span(bytes.data(), std::size_t(bytes.size()))));
}

inline QByteArray bytesOf(const Secret& secret) {
  return {reinterpret_cast<const char*>(secret.bytes().data()), qsizetype(secret.bytes().size())};
}

}  // namespace candor::tests
