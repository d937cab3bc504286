#include "vault/archive.h"

#include "audit/ledger.h"
#include "storage/database.h"
#include "storage/neutral.h"
#include "storage/replica.h"
#include "vault/archive_device.h"
#include "vault/attempts.h"
#include "vault/backup_copies.h"
#include "vault/ballast.h"
#include "vault/journal_file.h"
#include "vault/new_header.h"
#include "vault/restore_place.h"
#include "vault/schema.h"
#include "vault/slots.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cstring>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

constexpr int ArchiveVersion = 1;

QByteArray archiveManifest(const Vault& vault, const QDateTime& made) {
  return QJsonDocument(QJsonObject{{u"format"_s, u"candor-archive"_s},
                                   {u"version"_s, ArchiveVersion},
                                   {u"vault"_s, QString::fromLatin1(vault.header().vaultId.toHex())},
                                   {u"made"_s, made.toUTC().toString(Qt::ISODate)}})
      .toJson(QJsonDocument::Compact);
}

Result<QDateTime> madeOf(const QByteArray& bytes) {
  const QJsonObject manifest = QJsonDocument::fromJson(bytes).object();
  if (manifest.value("format"_L1).toString() != "candor-archive"_L1) return Error{Fault::UnknownFormat, {}};
  if (manifest.value("version"_L1).toInt() > ArchiveVersion) return Error{Fault::NewerVault, {}};
  return QDateTime::fromString(manifest.value("made"_L1).toString(), Qt::ISODate);
}

Result<std::unique_ptr<crypto::AgeWriter>> sealed(const Worker& worker, QIODevice& file, const ArchiveLock& lock) {
  if (!lock.passphrase.isEmpty())
    return crypto::AgeWriter::forPassphrase(worker, file, lock.passphrase, lock.logN.value_or(crypto::AgeLogN));
  return crypto::AgeWriter::forRecipients(file, lock.recipients);
}

Error saveFault(const QSaveFile& file) {
  const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
  return {isFull ? Fault::DiskFull : Fault::NotWritable, file.errorString()};
}

// The file's database in CBOR, which begins an array of the manifest and itself.
class ArchiveReading {
 public:
  ArchiveReading(const Worker& worker, crypto::AgeReader& reader)
      : m_worker(worker), m_device(reader), m_in(&m_device) {}

  Result<QDateTime> manifest() {
    if (!m_in.isArray() || !m_in.enterContainer() || !m_in.isByteArray()) return damage();
    QByteArray bytes;
    for (auto part = m_in.readByteArray(); part.status != QCborStreamReader::EndOfString; part = m_in.readByteArray()) {
      if (part.status == QCborStreamReader::Error || bytes.size() > MostHeaderBytes) return damage();
      bytes += part.data;
    }
    return madeOf(bytes);
  }

  Result<qint64> database(const QString& path, const Secret& key) {
    auto rows = storage::readNeutral(m_worker, m_in, path, key);
    if (m_device.fault()) return *m_device.fault();
    if (!rows) return rows;
    if (!m_in.leaveContainer()) return damage();
    // The last chunk says that nothing was cut off.
    if (!m_device.readAll().isEmpty() || m_device.fault()) return damage();
    return rows;
  }

 private:
  [[nodiscard]] Error damage() const {
    return m_device.fault().value_or(Error{Fault::Damaged, u"not what an archive holds"_s});
  }

  const Worker& m_worker;
  ArchiveDevice m_device;
  QCborStreamReader m_in;
};

Result<void> recordRestored(const Worker& worker, const Place& beside, const Secret& key, const Clock& clock,
                            std::span<const storage::Schema> rooms) {
  const std::vector<storage::Schema> schemas = withOwnTables(rooms);
  auto database =
      storage::Database::open(worker, {.location = {.path = beside.database()}, .key = key, .schemas = schemas});
  if (!database) return database.error();
  return (*database)->write(worker, [&clock](storage::Write& write) {
    return audit::record(write, clock, {.act = audit::Act::Restored, .subject = u"archive"_s});
  });
}

}  // namespace

ArchiveDevice::ArchiveDevice(crypto::AgeReader& reader) : m_reader(&reader) {
  open(QIODevice::ReadOnly);
  unseal(1);
}

void ArchiveDevice::unseal(qint64 least) {
  while (m_opened.size() < least && !m_isAtEnd && !m_fault) {
    const auto next = m_reader->read();
    if (!next) m_fault = next.error();
    m_isAtEnd = !next || next->isEmpty();
    if (!m_isAtEnd) m_opened += *next;
  }
}

// As much as is asked for, so that no reader takes the end of a chunk for the end of the file.
qint64 ArchiveDevice::readData(char* data, qint64 most) {
  unseal(most);
  if (m_fault) return -1;
  const qsizetype size = std::min(m_opened.size(), qsizetype(most));
  std::memcpy(data, m_opened.constData(), std::size_t(size));
  m_opened.remove(0, size);
  unseal(1);
  return size;
}

qint64 ArchiveDevice::writeData(const char* data, qint64 size) {
  if (m_fault) return -1;
  if (auto written = m_writer->write(QByteArrayView(data, qsizetype(size))); !written) m_fault = written.error();
  return m_fault ? -1 : size;
}

Result<ArchiveWritten> writeArchive(const Worker& worker, Vault& vault, const QString& path, const ArchiveLock& lock) {
  if (const auto allowed = vault.stepUp().require(worker); !allowed) return allowed.error();
  if (QFileInfo::exists(path)) return Error{Fault::AlreadyThere, {}};
  const QDateTime made = vault.surroundings().clock.now();
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return Error{Fault::NotWritable, file.errorString()};
  file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  const auto writer = sealed(worker, file, lock);
  if (!writer) return writer.error();
  ArchiveDevice device(**writer);
  QCborStreamWriter out(&device);
  out.startArray(2);
  out.append(archiveManifest(vault, made));
  const auto number = vault.database().writeTo(worker, out);
  if (!number) return number.error();
  out.endArray();
  const bool isWritten = !device.fault() && (*writer)->finish();
  const qint64 bytes = file.size();
  if (!isWritten || !file.commit()) return saveFault(file);
  if (auto synced = syncFolder(QFileInfo(path).absolutePath()); !synced) return synced.error();
  const QString place = QFileInfo(path).absoluteFilePath();
  const auto remembered = rememberCopy(worker, vault.database(),
                                       {.path = place, .kind = CopyKind::Archive, .made = made, .number = *number});
  if (!remembered) return remembered.error();
  const auto recorded = vault.database().write(worker, [&](storage::Write& write) {
    return audit::record(write, vault.surroundings().clock,
                         {.act = audit::Act::Exported, .subject = u"archive"_s, .amount = bytes});
  });
  if (!recorded) return recorded.error();
  return ArchiveWritten{.bytes = bytes, .number = *number};
}

Result<RestoredArchive> restoreArchive(const Worker& worker, const QString& path, const ArchiveKey& key,
                                       const NewVault& wanted, const Surroundings& surroundings,
                                       std::span<const storage::Schema> rooms) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return Error{file.exists() ? Fault::NotReadable : Fault::NotFound, {}};
  const auto reader = key.identity ? crypto::AgeReader::withIdentity(file, *key.identity)
                                   : crypto::AgeReader::withPassphrase(worker, file, key.passphrase);
  if (!reader) return reader.error();
  ArchiveReading reading(worker, **reader);
  const auto made = reading.manifest();
  if (!made) return made.error();
  auto place = RestorePlace::claim(wanted.folder);
  if (!place) return place.error();
  const Place& beside = (*place)->beside();
  auto header = newHeader(worker, wanted, surroundings);
  if (!header) return header.error();
  const auto build = [&]() -> Result<qint64> {
    const auto ofDatabase = databaseKey(header->key, header->header.vaultId);
    if (!ofDatabase) return ofDatabase.error();
    const auto rows = reading.database(beside.database(), *ofDatabase);
    if (!rows) return rows;
    {
      const auto replica = storage::Replica::open(beside.database(), *ofDatabase);
      if (!replica) return replica.error();
      if (auto finished = (*replica)->finish(worker); !finished) return finished.error();
    }
    if (auto done = recordRestored(worker, beside, *ofDatabase, surroundings.clock, rooms); !done) return done.error();
    if (auto written = forgetAttempts(beside.attempts()); !written) return written.error();
    if (auto kept = keepBallast(beside.ballast()); !kept) return kept.error();
    if (auto written = writeHeader(beside, header->header, header->key); !written) return written.error();
    return rows;
  };
  const auto rows = build();
  auto replaced =
      rows ? (*place)->take(u"replaced"_s, surroundings.clock.now(), Copies::Stay) : Result<QString>(rows.error());
  if (!replaced) {
    forgetKeychainSlots(worker, header->header, surroundings.keychain);
    return replaced.error();
  }
  return RestoredArchive{
      .replaced = *std::move(replaced), .recoveryCode = std::move(header->recoveryCode), .made = *made, .rows = *rows};
}

}  // namespace candor::vault
