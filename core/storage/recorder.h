// Recorder: notes the rows that a connection changes while it lives, in all tables but those a virtual table keeps for
// itself, which are made anew from the others.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSet>

#include <memory>

struct sqlite3;
struct sqlite3_session;

namespace candor::storage {

class Connection;

class Recorder {
 public:
  // Not moved while it records.
  [[nodiscard]] static Result<std::unique_ptr<Recorder>> start(Connection& connection);
  ~Recorder();
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;

  // What was changed so far, as it is now; empty when nothing was.
  [[nodiscard]] Result<QByteArray> patch();

 private:
  explicit Recorder(QSet<QByteArray> ignored) : m_ignored(std::move(ignored)) {}
  static int isRecorded(void* self, const char* table);

  QSet<QByteArray> m_ignored;
  sqlite3_session* m_session = nullptr;
};

}  // namespace candor::storage
