#include "cli/services.h"

#include <QThread>

#include <algorithm>

namespace candor::cli {

namespace {
int threads() { return std::max(1, QThread::idealThreadCount()); }
}  // namespace

Services::Services() : m_reader(reading::installedReader()), m_ahead(std::size_t(threads()) * 4), m_pool(threads()) {
  m_reader.warmUp();
}

}  // namespace candor::cli
