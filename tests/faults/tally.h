// How often a fault was made and what came of it, and how much longer than usual: CANDOR_FAULTS_TIMES is how many times
// as many faults there are (1), CANDOR_FAULTS_TABLE a file that gets a line for each tally.
#pragma once

namespace candor::faults {

struct Tally {
  const char* fault;
  const char* act;
  int times = 0;
  int corrupt = 0;
  int lost = 0;  // that was acknowledged
};

[[nodiscard]] int timesMore();
void note(const Tally& tally);

}  // namespace candor::faults
