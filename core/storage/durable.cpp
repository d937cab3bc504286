#include "storage/durable.h"

#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace candor::storage {

Result<void> replaceFile(const QString& from, const QString& to) {
  std::error_code error;
  std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
  if (error) return Error{Fault::NotWritable, QString::fromStdString(error.message())};
  return syncFolder(QFileInfo(to).absolutePath());
}

}  // namespace candor::storage
