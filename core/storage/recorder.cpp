#include "storage/recorder.h"

#include "storage/connection.h"
#include "storage/fault.h"

#include <sqlite3.h>

namespace candor::storage {

Result<std::unique_ptr<Recorder>> Recorder::start(Connection& connection) {
  const auto shadows = connection.askAll("SELECT name FROM pragma_table_list WHERE type IN ('shadow', 'virtual')", -1);
  if (!shadows) return shadows.error();
  QSet<QByteArray> ignored;
  for (const QString& name : *shadows) ignored.insert(name.toUtf8());
  std::unique_ptr<Recorder> recorder(new Recorder(std::move(ignored)));
  const int created = sqlite3session_create(connection.handle(), "main", &recorder->m_session);
  if (created != SQLITE_OK) return faultOf(created);
  sqlite3session_table_filter(recorder->m_session, &Recorder::isRecorded, recorder.get());
  const int attached = sqlite3session_attach(recorder->m_session, nullptr);
  if (attached != SQLITE_OK) return faultOf(attached);
  return recorder;
}

Recorder::~Recorder() {
  if (m_session) sqlite3session_delete(m_session);
}

int Recorder::isRecorded(void* self, const char* table) {
  return static_cast<Recorder*>(self)->m_ignored.contains(QByteArray(table)) ? 0 : 1;
}

Result<QByteArray> Recorder::patch() {
  if (sqlite3session_isempty(m_session)) return QByteArray();
  int size = 0;
  void* bytes = nullptr;
  const int made = sqlite3session_patchset(m_session, &size, &bytes);
  const std::unique_ptr<void, decltype(&sqlite3_free)> held(bytes, &sqlite3_free);
  if (made != SQLITE_OK) return faultOf(made);
  return QByteArray(static_cast<const char*>(bytes), size);
}

}  // namespace candor::storage
