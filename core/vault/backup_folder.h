// A folder that has its name only when it is whole.
#pragma once

#include "base/result.h"
#include "vault/place.h"

#include <QString>
#include <QStringList>

namespace candor::vault {

// Made beside its place, which it takes when it is whole; otherwise it goes.
class FolderBeside {
 public:
  explicit FolderBeside(const QString& folder);
  ~FolderBeside();
  FolderBeside(const FolderBeside&) = delete;
  FolderBeside& operator=(const FolderBeside&) = delete;

  [[nodiscard]] Result<Place> make();
  [[nodiscard]] Result<void> keep();     // where nothing, or an empty folder, is
  [[nodiscard]] Result<void> replace();  // in the place of the set that is there, which goes, its header first

 private:
  QString m_folder;
  QString m_beside;
  bool m_isMade = false;
  bool m_isKept = false;
};

// A hidden name beside a folder for what is to take its place when it is whole. Random, because what has a plain name
// may be the user's.
[[nodiscard]] QString nameBeside(const QString& folder);

// The folders with such names for this one.
[[nodiscard]] QStringList partialsOf(const QString& folder);

// Away with a whole folder: it loses its name before anything in it goes. False when something of it stays.
[[nodiscard]] bool removeWhole(const QString& folder);

// What a program that was killed left of such folders, for names like these.
void removeUnfinishedIn(const QString& folder, const QString& names = QStringLiteral("*"));

}  // namespace candor::vault
