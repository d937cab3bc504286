// A file that grows at its end and is cut back to a place, durably.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace candor::vault {

class GrowingFile {
 public:
  // Made, private, when it is not there. Never through a link. NotWritable, DiskFull.
  [[nodiscard]] static Result<std::unique_ptr<GrowingFile>> open(const QString& path);
  ~GrowingFile();
  GrowingFile(const GrowingFile&) = delete;
  GrowingFile& operator=(const GrowingFile&) = delete;

  [[nodiscard]] qint64 size() const { return m_size; }
  // On the disk when it returns; after a fault the file is as it was. NotWritable, DiskFull.
  [[nodiscard]] Result<void> append(const QByteArray& bytes);
  [[nodiscard]] Result<void> cutTo(qint64 size);

 private:
  struct Handle;
  GrowingFile(std::unique_ptr<Handle> handle, qint64 size);

  std::unique_ptr<Handle> m_handle;
  qint64 m_size;
};

// Every byte of the file is replaced by one of chance where it lies, and the file stays as long: no room is needed.
// Well when there is no such file. NotWritable.
[[nodiscard]] Result<void> overwriteInPlace(const QString& path);

// A new, private file with the same bytes, on the disk and read back from there. NotReadable, NotWritable, DiskFull.
[[nodiscard]] Result<void> copyDurably(const QString& from, const QString& to);

}  // namespace candor::vault
