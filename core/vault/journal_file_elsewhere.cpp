#include "crypto/random.h"
#include "vault/journal_file.h"

#include <QFile>

namespace candor::vault {

struct GrowingFile::Handle {
  QFile file;
};

GrowingFile::GrowingFile(std::unique_ptr<Handle> handle, qint64 size) : m_handle(std::move(handle)), m_size(size) {}
GrowingFile::~GrowingFile() = default;

Result<std::unique_ptr<GrowingFile>> GrowingFile::open(const QString& path) {
  auto handle = std::make_unique<Handle>();
  handle->file.setFileName(path);
  if (!handle->file.open(QIODevice::ReadWrite)) return Error{Fault::NotWritable, handle->file.errorString()};
  const qint64 size = handle->file.size();
  return std::unique_ptr<GrowingFile>(new GrowingFile(std::move(handle), size));
}

Result<void> GrowingFile::append(const QByteArray& bytes) {
  QFile& file = m_handle->file;
  if (!file.seek(m_size) || file.write(bytes) != bytes.size() || !file.flush()) {
    const bool isFull = file.error() == QFileDevice::ResourceError;
    const Error error{isFull ? Fault::DiskFull : Fault::NotWritable, file.errorString()};
    file.resize(m_size);
    return error;
  }
  m_size += bytes.size();
  return {};
}

Result<void> GrowingFile::cutTo(qint64 size) {
  if (!m_handle->file.resize(size)) return Error{Fault::NotWritable, m_handle->file.errorString()};
  m_size = size;
  return {};
}

Result<void> overwriteInPlace(const QString& path) {
  QFile file(path);
  if (!file.exists()) return {};
  const bool isWritten = file.open(QIODevice::ReadWrite) &&
                         file.write(crypto::randomBytes(qsizetype(file.size()))) == file.size() && file.flush();
  return isWritten ? Result<void>() : Error{Fault::NotWritable, file.errorString()};
}

Result<void> copyDurably(const QString& from, const QString& to) {
  QFile source(from);
  if (!source.open(QIODevice::ReadOnly)) return Error{Fault::NotReadable, source.errorString()};
  const bool isCopied =
      QFile::copy(from, to) && QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  return isCopied ? Result<void>() : Error{Fault::DiskFull, QStringLiteral("it could not be copied")};
}

}  // namespace candor::vault
