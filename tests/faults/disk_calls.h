// Every change that this process makes to files below a folder, whoever asks the system for it: SQLite, Qt or the
// vault. The k-th can be refused as a full or broken disk would, and the process can be killed at it.
#pragma once

#include <QByteArrayList>
#include <QString>

namespace candor::faults {

enum class Lasts { Once, Forever };

// What the system answers: ENOSPC, EIO …
struct Refusal {
  int number;
  Lasts lasts = Lasts::Once;
};

// Whether anything of the change is done before the process dies: a write can be half done.
enum class Torn { Not, Half };

// One at a time in a process. Counting starts with refuse(), killAt() or watch(); k = 1 is the next change.
class DiskCalls {
 public:
  explicit DiskCalls(const QString& folder);
  ~DiskCalls();
  DiskCalls(const DiskCalls&) = delete;
  DiskCalls& operator=(const DiskCalls&) = delete;

  void watch();
  void refuse(int k, const Refusal& refusal);
  void killAt(int k, Torn torn);
  void letPass();  // all of them, uncounted

  [[nodiscard]] int changes() const;  // since counting started
  [[nodiscard]] int refused() const;
  // What a power cut could take away of the changes since watch(); one sentence each.
  [[nodiscard]] QByteArrayList unsafe() const;
};

}  // namespace candor::faults
