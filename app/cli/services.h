// Services: what commands work with. Making them starts the child that reads documents, so that it warms up while the
// program gets ready.
#pragma once

#include "base/job.h"
#include "ontology/ontology.h"
#include "reading/reader.h"

#include <cstddef>

namespace candor::cli {

class Services {
 public:
  Services();

  [[nodiscard]] reading::Reader& reader() { return m_reader; }
  [[nodiscard]] JobPool& pool() { return m_pool; }
  [[nodiscard]] std::size_t ahead() const { return m_ahead; }  // for inOrder()

 private:
  reading::Reader m_reader;
  std::size_t m_ahead;
  JobPool m_pool;
};

}  // namespace candor::cli
