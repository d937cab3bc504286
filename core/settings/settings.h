// Settings: what the user chose, kept in one file of a folder. Reading never fails: what is missing, damaged or out of
// range is as it starts in keys.h. Keys of a later version stay in the file.
#pragma once

#include "base/result.h"
#include "settings/keys.h"

#include <QJsonObject>
#include <QObject>

namespace candor::settings {

// One thread. Several programs may use the folder; each sees what others wrote when it is made or sets something
// itself.
class Settings final : public QObject {
  Q_OBJECT

 public:
  explicit Settings(const QString& folder);

  // Whether the file could be used when it was read. UnknownFormat, Damaged, TooLarge, NotReadable; then everything is
  // as it starts, and the first change puts the file aside as settings.json.damaged.
  [[nodiscard]] const Result<void>& reading() const { return m_reading; }

  template <Settable T>
  [[nodiscard]] T value(const Key<T>& key) const {
    return Form<T>::read(m_values.value(key.name()), key.start()).value_or(Form<T>::initial(key.start()));
  }

  // Writes the file: milliseconds. Invalid when the value is out of the key's range, NotWritable; nothing changes then.
  template <Settable T, std::same_as<T> V>
  [[nodiscard]] Result<void> set(const Key<T>& key, const V& value) {
    if (!Form<T>::isAllowed(value, key.start())) return Error{Fault::Invalid, key.name()};
    return keep(key.name(), Form<T>::written(value));
  }

  // Back to what it starts from.
  template <Settable T>
  [[nodiscard]] Result<void> reset(const Key<T>& key) {
    return keep(key.name(), QJsonValue(QJsonValue::Undefined));
  }

 Q_SIGNALS:
  void changed(const QString& name);

 private:
  [[nodiscard]] Result<void> keep(const QString& name, const QJsonValue& value);
  // The file's object as it is now, without a file that cannot be used.
  [[nodiscard]] Result<QJsonObject> current() const;

  QString m_path;
  Result<void> m_reading;
  QJsonObject m_values;
};

}  // namespace candor::settings
