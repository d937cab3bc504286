// Storable: the C++ types a column or a '?' may have. Whole numbers, times (ms since 1970, UTC) and ids are INTEGER,
// texts TEXT, bytes and secrets BLOB; std::optional of one may be NULL, nothing else may.
#pragma once

#include "base/ids.h"
#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <concepts>
#include <optional>

namespace candor::storage {

template <class T>
inline constexpr bool IsPlainStorable =
    std::same_as<T, qint64> || std::same_as<T, int> || std::same_as<T, double> || std::same_as<T, bool> ||
    std::same_as<T, QString> || std::same_as<T, QByteArray> || std::same_as<T, QDateTime> || std::same_as<T, Secret>;
template <class Entity>
inline constexpr bool IsPlainStorable<Id<Entity>> = true;

template <class T>
inline constexpr bool IsStorable = IsPlainStorable<T>;
template <class T>
inline constexpr bool IsStorable<std::optional<T>> = IsPlainStorable<T>;

template <class T>
concept Storable = IsStorable<T>;

}  // namespace candor::storage
