// FailingVfs: the k-th call of the chosen kinds fails, once or from then on, as a full or broken disk would make it.
#pragma once

#include "support/shim_vfs.h"

#include <atomic>
#include <initializer_list>

namespace candor::tests {

struct Failure {
  std::initializer_list<FileCall> calls;
  int code = SQLITE_FULL;  // or an SQLITE_IOERR_…
  enum class Lasts { Once, Forever } lasts = Lasts::Once;
};

class FailingVfs final : public ShimVfs {
 public:
  explicit FailingVfs(QByteArray name) : ShimVfs(std::move(name)) {}

  // Counting starts now; k = 1 is the next such call.
  void failAt(int k, const Failure& failure);
  void heal();
  [[nodiscard]] int failures() const { return m_failures; }  // since failAt()

 private:
  int before(FileCall call) override;

  std::atomic<unsigned> m_kinds = 0;  // bit by FileCall
  std::atomic<int> m_left = 0;
  std::atomic<int> m_failures = 0;
  int m_code = SQLITE_OK;
  Failure::Lasts m_lasts = Failure::Lasts::Once;
};

// The calls that change files.
inline constexpr std::initializer_list<FileCall> Changes = {FileCall::Write, FileCall::Truncate, FileCall::Sync,
                                                            FileCall::Delete};

}  // namespace candor::tests
