// Canaries: made-up words that nothing else holds. Where one of them is found, content has got out.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace candor::faults {

inline constexpr int Canaries = 200;

// 20 lower-case letters; the first 8 are those of all canaries, the others its own.
[[nodiscard]] QString canary(int number);

// Whether the bytes hold any canary as UTF-8, UTF-16LE, or base64 at any of its three places in a group of four.
[[nodiscard]] bool holdsCanary(QByteArrayView bytes);

// The files below a folder, hidden ones too, that hold one in their bytes or their name.
[[nodiscard]] QStringList filesWithCanaries(const QString& folder);

// How many of the canaries' own letters, in either encoding, the bytes hold: also where what all share is kept apart.
[[nodiscard]] int canariesIn(QByteArrayView bytes);

}  // namespace candor::faults
