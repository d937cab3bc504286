// Form<T>: how a value of type T stands in the settings' file, and what a key of that type starts from. A type without
// a form cannot be a setting; secrets have none.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <array>
#include <concepts>
#include <optional>
#include <type_traits>

namespace candor::settings {

template <class T>
struct Form;

// Start is the literal a key is declared with. read() gives nothing for what is no value of the key; isAllowed() says
// whether a value may be kept.
template <class T>
concept Settable = requires(const QJsonValue& json, const T& value, const typename Form<T>::Start& start) {
  { Form<T>::initial(start) } -> std::same_as<T>;
  { Form<T>::read(json, start) } -> std::same_as<std::optional<T>>;
  { Form<T>::written(value) } -> std::same_as<QJsonValue>;
  { Form<T>::isAllowed(value, start) } -> std::same_as<bool>;
};

template <class T>
requires std::same_as<T, int> || std::same_as<T, double>
struct Form<T> {
  struct Start {
    T initial;
    T least;
    T most;
  };
  static T initial(const Start& start) { return start.initial; }
  static bool isAllowed(const T& value, const Start& start) { return value >= start.least && value <= start.most; }
  static std::optional<T> read(const QJsonValue& json, const Start& start) {
    const double number = json.toDouble(double(start.least) - 1);
    if (!(number >= double(start.least) && number <= double(start.most))) return std::nullopt;
    const T value = T(number);
    return double(value) == number ? std::optional(value) : std::nullopt;
  }
  static QJsonValue written(const T& value) { return value; }
};

template <>
struct Form<QString> {
  using Start = const char16_t*;
  static constexpr qsizetype MostLetters = 4096;
  static QString initial(const Start& start) { return QString::fromUtf16(start); }
  static bool isAllowed(const QString& value, const Start&) { return value.size() <= MostLetters; }
  static std::optional<QString> read(const QJsonValue& json, const Start& start) {
    return json.isString() && isAllowed(json.toString(), start) ? std::optional(json.toString()) : std::nullopt;
  }
  static QJsonValue written(const QString& value) { return value; }
};

// Base 64 in the file; starts empty.
template <>
struct Form<QByteArray> {
  struct Start {};
  static constexpr qsizetype MostBytes = 64 * 1024;
  static QByteArray initial(const Start&) { return {}; }
  static bool isAllowed(const QByteArray& value, const Start&) { return value.size() <= MostBytes; }
  static std::optional<QByteArray> read(const QJsonValue& json, const Start& start) {
    if (!json.isString()) return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && isAllowed(*decoded, start) ? std::optional(*decoded) : std::nullopt;
  }
  static QJsonValue written(const QByteArray& value) { return QString::fromLatin1(value.toBase64()); }
};

template <class E>
struct Spelling {
  E value;
  const char16_t* word;
};

// An enumeration is written in words; spellings(E) lists all of them.
template <class E>
requires std::is_enum_v<E>
struct Form<E> {
  using Start = E;
  static E initial(const Start& start) { return start; }
  static bool isAllowed(const E&, const Start&) { return true; }
  static std::optional<E> read(const QJsonValue& json, const Start&) {
    const QString word = json.toString();
    for (const Spelling<E>& spelling : spellings(E()))
      if (word == QStringView(spelling.word)) return spelling.value;
    return std::nullopt;
  }
  static QJsonValue written(const E& value) {
    for (const Spelling<E>& spelling : spellings(E()))
      if (spelling.value == value) return QString::fromUtf16(spelling.word);
    return {};
  }
};

}  // namespace candor::settings
