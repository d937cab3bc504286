#include "base/saved_file.h"

#include <QFile>
#include <QSaveFile>

namespace candor {

Result<void> saveFile(const QString& path, const QByteArray& content) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return Error{Fault::NotWritable, file.errorString()};
  if (file.write(content) != content.size() || !file.commit()) return Error{Fault::NotWritable, file.errorString()};
  return {};
}

Result<void> saveNewFile(const QString& path, const QByteArray& content) {
  if (QFile::exists(path)) return Error{Fault::AlreadyThere, {}};
  QSaveFile file(path);
  const bool isSaved = file.open(QIODevice::WriteOnly) &&
                       file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                       file.write(content) == content.size() && file.commit();
  if (!isSaved) return Error{Fault::NotWritable, file.errorString()};
  return {};
}

}  // namespace candor
