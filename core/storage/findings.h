// What a check of the database's file found. Nothing found is the only good answer.
#pragma once

#include <QStringList>
#include <QtGlobal>

namespace candor::storage {

enum class Thoroughness {
  Quick,     // every page is authentic and the tables are well formed
  Thorough,  // indexes agree with their tables and no reference dangles, too
};

struct Findings {
  qint64 pages = 0;         // looked at
  qint64 damagedPages = 0;  // fail their authentication
  QStringList faults;       // at most 100, technical, without content

  [[nodiscard]] bool isSound() const { return damagedPages == 0 && faults.isEmpty(); }
};

}  // namespace candor::storage
