// Where a database lies, how it is opened, and how sure its commits are.
#pragma once

#include <QByteArray>
#include <QString>

namespace candor::storage {

struct Location {
  QString path = {};
  QByteArray vfs = {};  // name of a registered SQLite VFS; empty: the system's
};

enum class WhenAbsent { Refuse, Create };

// None is for tests alone, which show that without Full they would see losses.
enum class Durability { Full, None };

}  // namespace candor::storage
