#include "settings/settings.h"

#include "settings/settings_file.h"

using namespace Qt::StringLiterals;

namespace candor::settings {

Settings::Settings(const QString& folder) : m_path(folder + u"/settings.json"_s) {
  const auto object = readFile(m_path);
  if (object)
    m_values = valuesIn(*object);
  else
    m_reading = object.error();
}

Result<QJsonObject> Settings::current() const {
  auto object = readFile(m_path);
  if (object || object.error().fault == Fault::NotReadable) return object;
  putAside(m_path);
  return readFile(m_path);
}

Result<void> Settings::keep(const QString& name, const QJsonValue& value) {
  if (m_values.value(name) == value) return {};
  auto object = current();
  if (!object) return Error{Fault::NotWritable, object.error().detail};
  QJsonObject values = valuesIn(*object);
  values.insert(name, value);  // an undefined value removes it
  putValues(*object, values);
  if (auto written = writeFile(m_path, *object); !written) return written;
  m_values = values;
  Q_EMIT changed(name);
  return {};
}

}  // namespace candor::settings

#include "moc_settings.cpp"
