// The samples by which every row of the table of formats is tested: good, broken and huge ones, made here or small. A
// format without samples of each kind fails the contract test.
#pragma once

#include "base/error.h"
#include "reading/format.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace candor::tests {

enum class SampleKind { Good, Broken, Huge };

struct Sample {
  reading::FormatId format;
  SampleKind kind;
  const char* name;
  QByteArray content;
  std::vector<Fault> faults = {};  // any of these is a right answer; none: it must be read …
  QString words = {};              // … and its text hold these words
};

// Made once: the huge ones take a moment.
[[nodiscard]] const std::vector<Sample>& formatSamples();

}  // namespace candor::tests
