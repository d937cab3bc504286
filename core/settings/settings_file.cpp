#include "settings/settings_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace candor::settings {

namespace {

constexpr qint64 MostBytes = 1 << 20;
constexpr QLatin1StringView FormatName("format");
constexpr QLatin1StringView Format("candor settings 1");
constexpr QLatin1StringView ValuesName("values");

}  // namespace

Result<QJsonObject> readFile(const QString& path) {
  QFile file(path);
  if (!file.exists()) return QJsonObject{{FormatName, Format}};
  if (!file.open(QIODevice::ReadOnly)) return Error{Fault::NotReadable, file.errorString()};
  if (file.size() > MostBytes) return Error{Fault::TooLarge, {}};
  QJsonParseError mistake;
  const QJsonDocument document = QJsonDocument::fromJson(file.read(MostBytes), &mistake);
  if (document.isNull()) return Error{Fault::Damaged, mistake.errorString()};
  if (document.object().value(FormatName) != Format) return Error{Fault::UnknownFormat, {}};
  return document.object();
}

Result<void> writeFile(const QString& path, const QJsonObject& object) {
  if (!QDir().mkpath(QFileInfo(path).path())) return Error{Fault::NotWritable, QStringLiteral("no folder")};
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return Error{Fault::NotWritable, file.errorString()};
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  file.write(QJsonDocument(object).toJson());
  if (!file.commit()) return Error{Fault::NotWritable, file.errorString()};
  return {};
}

void putAside(const QString& path) {
  const QString aside = path + u".damaged"_s;
  QFile::remove(aside);
  QFile::rename(path, aside);
}

QJsonObject valuesIn(const QJsonObject& object) { return object.value(ValuesName).toObject(); }

void putValues(QJsonObject& object, const QJsonObject& values) { object.insert(ValuesName, values); }

}  // namespace candor::settings
