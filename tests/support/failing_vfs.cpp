#include "support/failing_vfs.h"

namespace candor::tests {

void FailingVfs::failAt(int k, const Failure& failure) {
  heal();
  m_code = failure.code;
  m_lasts = failure.lasts;
  m_failures = 0;
  m_left = k;
  unsigned kinds = 0;
  for (const FileCall call : failure.calls) kinds |= 1U << unsigned(call);
  m_kinds = kinds;
}

void FailingVfs::heal() { m_kinds = 0; }

int FailingVfs::before(FileCall call) {
  if ((m_kinds & (1U << unsigned(call))) == 0) return SQLITE_OK;
  const int left = --m_left;
  if (left > 0 || (left < 0 && m_lasts == Failure::Lasts::Once)) return SQLITE_OK;
  ++m_failures;
  return m_code;
}

}  // namespace candor::tests
