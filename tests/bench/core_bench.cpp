#include "bench/material.h"
#include "match/match.h"
#include "ontology/token.h"
#include "posting/posting.h"
#include "profile/read_profile.h"

#include <benchmark/benchmark.h>

namespace candor::bench {

namespace {

void loadOntology(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(ontology::Ontology::load());
}

void tokenise(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(ontology::tokenise(resume().text));
}

void findConcepts(benchmark::State& state) {
  const std::vector<ontology::Token> tokens = ontology::tokenise(resume().text);
  for (auto _ : state) benchmark::DoNotOptimize(knowledge().find(resume().text, tokens));
}

void readProfile(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(profile::readProfile(resume(), knowledge()));
}

void readPosting(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(posting::readPosting(posting(), knowledge()));
}

void prepareCandidate(benchmark::State& state) {
  const profile::Profile profile = profile::readProfile(resume(), knowledge());
  for (auto _ : state) benchmark::DoNotOptimize(match::Candidate(profile, resume().layout, knowledge()));
}

// One resume and one posting, both parsed.
struct Pair {
  match::Candidate candidate{profile::readProfile(resume(), knowledge()), resume().layout, knowledge()};
  posting::Posting wanted = posting::readPosting(posting(), knowledge()).value();
};

void analyse(benchmark::State& state) {
  const Pair pair;
  for (auto _ : state) benchmark::DoNotOptimize(match::analyse(pair.candidate, pair.wanted, knowledge()).value());
}

void score(benchmark::State& state) {
  const Pair pair;
  for (auto _ : state) benchmark::DoNotOptimize(match::score(pair.candidate, pair.wanted, knowledge()).value());
}

BENCHMARK(loadOntology);
BENCHMARK(tokenise);
BENCHMARK(findConcepts);
BENCHMARK(readProfile);
BENCHMARK(readPosting);
BENCHMARK(prepareCandidate);
BENCHMARK(analyse);
BENCHMARK(score);

}  // namespace

}  // namespace candor::bench
