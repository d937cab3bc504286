// Ten thousand kept analyses: the table's first page from a closed file on, and on a warm one.
#include "audit/schema.h"
#include "documents/documents.h"
#include "documents/schema.h"
#include "history/analyses.h"
#include "history/history.h"
#include "history/schema.h"
#include "support/sample_analysis.h"
#include "support/stored_room.h"

#include <benchmark/benchmark.h>

namespace candor::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int AnalysisCount = 10'000;
constexpr int PageSize = 100;

Result<void> fillHistory(const Worker& worker, tests::StoredRoom& room) {
  documents::Documents documents(room.database(), room.clock());
  const auto resume = documents.add(worker, tests::resume(u"Supply planning, long"_s, u"text"_s));
  if (!resume) return resume.error();
  std::vector<PostingId> postings;
  for (int i = 0; i < 100; ++i) {
    const documents::PostingNames names{.title = u"Senior supply planner %1"_s.arg(i),
                                        .company = u"Halden Foods %1"_s.arg(i % 30),
                                        .place = {},
                                        .sourceUrl = {}};
    const auto posting = documents.add(worker, tests::posting(names, u"wanted %1"_s.arg(i)));
    if (!posting) return posting.error();
    postings.push_back(posting->id);
  }
  return room.database().write(worker, [&](storage::Write& write) -> Result<void> {
    for (int i = 0; i < AnalysisCount; ++i) {
      match::Analysis analysis = tests::sample::analysis();
      analysis.score = (i * 37 % 1000) / 10.0;
      const auto added = history::analyses::add(
          write, room.clock(),
          {.version = resume->version, .posting = postings[std::size_t(i) % postings.size()], .analysis = analysis},
          documents::SameBytes::AddAgain);
      if (!added) return added.error();
    }
    return {};
  });
}

tests::StoredRoom& historyRoom() {
  static tests::StoredRoom filled({audit::schema(), documents::schema(), history::schema()});
  static const bool isFilled = foreground([](const Worker& worker) { return fillHistory(worker, filled); }).has_value();
  if (!isFilled) qFatal("the analyses could not be kept");
  return filled;
}

history::Page page(const history::Selection& selection) {
  history::History history(historyRoom().database(), historyRoom().clock());
  return foreground([&](const Worker& worker) { return history.list(worker, selection); }).value();
}

void listAnalyses(benchmark::State& state) {
  historyRoom();
  for (auto _ : state) benchmark::DoNotOptimize(page({.filter = {}, .most = PageSize}));
}

void listAnalysesByWords(benchmark::State& state) {
  history::Filter filter;
  filter.words = u"planner hald"_s;
  historyRoom();
  for (auto _ : state)
    benchmark::DoNotOptimize(page({.filter = filter, .sortBy = history::SortBy::Company, .most = PageSize}));
}

// Without the passphrase's scrypt: the key is there.
void openAndListAnalyses(benchmark::State& state) {
  historyRoom();
  for (auto _ : state) {
    state.PauseTiming();
    historyRoom().close();
    state.ResumeTiming();
    historyRoom().open();
    benchmark::DoNotOptimize(page({.filter = {}, .most = PageSize}));
  }
}

BENCHMARK(listAnalyses)->Unit(benchmark::kMillisecond);
BENCHMARK(listAnalysesByWords)->Unit(benchmark::kMillisecond);
BENCHMARK(openAndListAnalyses)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace candor::bench
