#include "documents/corrections.h"
#include "documents/documents.h"
#include "storage/database.h"

#include <utility>

namespace candor::documents {

Result<void> Documents::correct(const Worker& worker, ResumeId id, const Correction& correction) {
  return m_database.write(worker, [&](storage::Write& write) { return corrections::add(write, id, correction); });
}

Result<void> Documents::setBack(const Worker& worker, ResumeId id, const QString& field, const QString& reading) {
  return m_database.write(worker,
                          [&](storage::Write& write) { return corrections::remove(write, id, field, reading); });
}

Result<std::vector<Correction>> Documents::corrections(const Worker& worker, ResumeId id) {
  return m_database.read(worker, [&](storage::Read& read) { return corrections::list(read, id); });
}

Job<void> Documents::correct(ResumeId id, Correction correction) {
  return m_database.write([id, correction = std::move(correction)](const Worker&, storage::Write& write) {
    return corrections::add(write, id, correction);
  });
}

Job<void> Documents::setBack(ResumeId id, QString field, QString reading) {
  return m_database.write(
      [id, field = std::move(field), reading = std::move(reading)](const Worker&, storage::Write& write) {
        return corrections::remove(write, id, field, reading);
      });
}

Job<std::vector<Correction>> Documents::corrections(ResumeId id) {
  return m_database.read([id](const Worker&, storage::Read& read) { return corrections::list(read, id); });
}

}  // namespace candor::documents
