#include "workplace/work.h"

#include <algorithm>

namespace candor::workplace {

Work::Work(WorkList& list, const QString& name) : m_list(list), m_name(name) {}

Work::~Work() { m_list.end(this); }

void Work::setProgress(const Progress& progress) {
  if (m_progress == progress) return;
  m_progress = progress;
  Q_EMIT progressed();
}

std::unique_ptr<Work> WorkList::begin(const QString& name) {
  std::unique_ptr<Work> work(new Work(*this, name));
  m_running.push_back(work.get());
  Q_EMIT changed();
  return work;
}

void WorkList::end(Work* work) {
  m_running.erase(std::remove(m_running.begin(), m_running.end(), work), m_running.end());
  Q_EMIT changed();
}

}  // namespace candor::workplace

#include "moc_ending.cpp"
#include "moc_notices.cpp"
#include "moc_work.cpp"
