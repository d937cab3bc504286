#include "history/analyses.h"
#include "history/history.h"
#include "storage/database.h"

#include <utility>

namespace candor::history {

using storage::Read;
using storage::Write;

// What a job captures outlives it: the clock by contract, everything else by value.

Job<AddedAnalysis> History::add(NewAnalysis analysis, documents::SameBytes sameBytes) {
  return m_database.write([&clock = m_clock, analysis = std::move(analysis), sameBytes](const Worker&, Write& write) {
    return analyses::add(write, clock, analysis, sameBytes);
  });
}

Job<Page> History::list(Selection selection) {
  return m_database.read(
      [selection = std::move(selection)](const Worker&, Read& read) { return analyses::list(read, selection); });
}

Job<KeptAnalysis> History::show(AnalysisId id) {
  return m_database.read([id](const Worker&, Read& read) { return analyses::show(read, id); });
}

Job<void> History::rename(AnalysisId id, QString title) {
  return m_database.write(
      [id, title = std::move(title)](const Worker&, Write& write) { return analyses::rename(write, id, title); });
}

Job<void> History::annotate(AnalysisId id, QString note) {
  return m_database.write(
      [id, note = std::move(note)](const Worker&, Write& write) { return analyses::annotate(write, id, note); });
}

Job<Comparison> History::compare(AnalysisId before, AnalysisId after) {
  return m_database.read([before, after](const Worker&, Read& read) { return analyses::compare(read, before, after); });
}

Job<void> History::bin(AnalysisId id) {
  return m_database.write(
      [&clock = m_clock, id](const Worker&, Write& write) { return analyses::bin(write, clock, id); });
}

Job<void> History::restore(AnalysisId id) {
  return m_database.write(
      [&clock = m_clock, id](const Worker&, Write& write) { return analyses::restore(write, clock, id); });
}

Job<void> History::erase(AnalysisId id) {
  return m_erasures.run([this, id](const Worker& worker) { return erase(worker, id); });
}

Job<int> History::eraseWithAnalyses(ResumeId id) {
  return m_erasures.run([this, id](const Worker& worker) { return eraseWithAnalyses(worker, id); });
}

Job<int> History::eraseWithAnalyses(PostingId id) {
  return m_erasures.run([this, id](const Worker& worker) { return eraseWithAnalyses(worker, id); });
}

Job<int> History::purge() {
  return m_erasures.run([this](const Worker& worker) { return purge(worker); });
}

Job<int> History::emptyBin() {
  return m_erasures.run([this](const Worker& worker) { return emptyBin(worker); });
}

}  // namespace candor::history
