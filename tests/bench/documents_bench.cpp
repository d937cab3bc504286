// The search over ten thousand stored documents of 400 words each. The words are made up and as unevenly used as those
// of a language: the first stands in every document, most in few.
#include "audit/schema.h"
#include "documents/documents.h"
#include "documents/postings.h"
#include "documents/resumes.h"
#include "documents/schema.h"
#include "support/stored_room.h"

#include <benchmark/benchmark.h>

#include <QRandomGenerator>

#include <cmath>

namespace candor::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int Count = 10'000;
constexpr int WordsEach = 400;
constexpr int Vocabulary = 30'000;

QString word(int rank) {
  static constexpr std::array Syllables{"ta", "no", "ri", "sel", "mu", "pla", "ko", "der", "vi", "an", "gro", "li"};
  QString made;
  for (int rest = rank + 7; rest > 0; rest /= int(Syllables.size()))
    made += QLatin1String(Syllables[std::size_t(rest) % Syllables.size()]);
  return made;
}

QString text(QRandomGenerator& chance) {
  QString made;
  for (int i = 0; i < WordsEach; ++i)
    made += word(int(std::pow(double(Vocabulary), chance.generateDouble())) - 1) + u' ';
  return made.chopped(1);
}

Result<void> fill(storage::Write& write, const Clock& clock) {
  QRandomGenerator chance(1);
  for (int i = 0; i < Count / 2; ++i) {
    const auto resume = documents::resumes::add(write, clock, tests::resume(text(chance).left(40), text(chance)),
                                                documents::SameBytes::Answer);
    if (!resume) return resume.error();
    const documents::PostingNames names{
        .title = text(chance).left(40), .company = word(i), .place = {}, .sourceUrl = {}};
    const auto posting =
        documents::postings::add(write, clock, tests::posting(names, text(chance)), documents::SameBytes::Answer);
    if (!posting) return posting.error();
  }
  return {};
}

tests::StoredRoom& room() {
  static tests::StoredRoom filled({audit::schema(), documents::schema()});
  static const bool isFilled =
      foreground([](const Worker& worker) {
        return filled.database().write(worker, [](storage::Write& write) { return fill(write, filled.clock()); });
      }).has_value();
  if (!isFilled) qFatal("the documents could not be stored");
  return filled;
}

void searchFor(benchmark::State& state, const QString& words) {
  documents::Documents documents(room().database(), room().clock());
  for (auto _ : state)
    benchmark::DoNotOptimize(foreground([&](const Worker& worker) { return documents.search(worker, words).value(); }));
}

void searchRareWord(benchmark::State& state) { searchFor(state, word(20'000) + u' '); }
void searchTwoWords(benchmark::State& state) { searchFor(state, word(300) + u' ' + word(900)); }
void searchAnyDocument(benchmark::State& state) { searchFor(state, word(0) + u' '); }
void searchTwoLetters(benchmark::State& state) { searchFor(state, word(0).left(2)); }
// More than the index of beginnings knows: all words that begin so are put together.
void searchFourLetters(benchmark::State& state) { searchFor(state, (word(0) + word(0)).left(4)); }
void searchFourCommonWords(benchmark::State& state) {
  searchFor(state, word(0) + u' ' + word(1) + u' ' + word(2) + u' ' + word(3) + u' ');
}

BENCHMARK(searchRareWord)->Unit(benchmark::kMillisecond);
BENCHMARK(searchTwoWords)->Unit(benchmark::kMillisecond);
BENCHMARK(searchAnyDocument)->Unit(benchmark::kMillisecond);
BENCHMARK(searchTwoLetters)->Unit(benchmark::kMillisecond);
BENCHMARK(searchFourLetters)->Unit(benchmark::kMillisecond);
BENCHMARK(searchFourCommonWords)->Unit(benchmark::kMillisecond);

void addOneResume(benchmark::State& state) {
  documents::Documents documents(room().database(), room().clock());
  QRandomGenerator chance(2);
  for (auto _ : state)
    benchmark::DoNotOptimize(foreground([&](const Worker& worker) {
                               return documents.add(worker, tests::resume(u"A"_s, text(chance)));
                             }).has_value());
}
BENCHMARK(addOneResume)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace candor::bench
