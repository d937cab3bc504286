// OwnMemory: every page this process may write, searched for secrets without holding them: of a secret it keeps a form
// that is not its own.
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace candor::faults {

class OwnMemory {
 public:
  // What to look for, and under which name to tell it.
  void lookFor(const QByteArray& name, const Secret& secret);

  struct Search {
    std::vector<QByteArray> found;  // names, once a place
    qint64 bytes = 0;               // searched
  };
  [[nodiscard]] Search search() const;

 private:
  struct Disguised {
    QByteArray name;
    std::vector<unsigned char> bytes;
  };
  std::vector<Disguised> m_wanted;
};

}  // namespace candor::faults
