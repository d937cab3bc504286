// Putting a vault that was built beside its place into it.
#pragma once

#include "base/result.h"
#include "vault/exchange.h"
#include "vault/folder.h"
#include "vault/place.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace candor::vault {

class RestorePlace {
 public:
  // Claims the folder, if there is a vault in it, damaged or not, and makes one beside. InUse, NotYours, AlreadyThere
  // for a folder of other things, NotWritable, DiskFull.
  [[nodiscard]] static Result<std::unique_ptr<RestorePlace>> claim(const QString& to);
  ~RestorePlace();  // takes away what did not get its place
  RestorePlace(const RestorePlace&) = delete;
  RestorePlace& operator=(const RestorePlace&) = delete;

  [[nodiscard]] const Place& target() const { return m_target; }
  [[nodiscard]] const Place& beside() const { return m_beside; }

  // What was there is kept as "<to> <word> <time>". Returns its path; empty when there was nothing.
  [[nodiscard]] Result<QString> take(const QString& word, const QDateTime& now, Copies copies = Copies::GoOn);

 private:
  explicit RestorePlace(const QString& to);

  Place m_target;
  Place m_beside;
  std::unique_ptr<InUse> m_inUse;
  bool m_isThere = false;
  bool m_isTaken = false;
};

}  // namespace candor::vault
