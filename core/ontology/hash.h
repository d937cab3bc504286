// The 64-bit hash by which words are compared: FNV-1a with a final mix. Part of the data format: compiled tables hold
// it.
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace candor::ontology {

[[nodiscard]] constexpr quint64 mix(quint64 h) {
  h ^= h >> 30;
  h *= 0xbf58476d1ce4e5b9ULL;
  h ^= h >> 27;
  h *= 0x94d049bb133111ebULL;
  return h ^ (h >> 31);
}

[[nodiscard]] constexpr quint64 combine(quint64 a, quint64 b) { return mix(a * 0x9e3779b97f4a7c15ULL + b); }

[[nodiscard]] inline quint64 hashOf(QStringView word) {
  quint64 h = 0xcbf29ce484222325ULL;
  for (const QChar c : word) h = (h ^ c.unicode()) * 0x100000001b3ULL;
  return mix(h);
}

// Tells compiled data apart.
[[nodiscard]] inline quint64 fingerprintOf(QByteArrayView bytes) {
  quint64 h = 0;
  for (const char c : bytes) h = (h ^ quint8(c)) * 0x100000001b3ULL;
  return mix(h);
}

}  // namespace candor::ontology
