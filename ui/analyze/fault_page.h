// What the page shows when something could not be done: the fault in words, and the ways on from it.
#pragma once

#include "base/error.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace candor::analyze {

struct Way {
  QString title;
  QString consequence;
  QString action;
  std::function<void()> run;
};

struct FaultPage {
  QString head;   // of the page
  QString title;  // of the fault
  QString whatHappened;
  QString whatDidNotHappen;
  QString detail;
  std::vector<Way> ways;  // the best first
};

[[nodiscard]] QWidget* faultPage(const FaultPage& fault);

// The sentence for it; what is missing in the vault is no file.
[[nodiscard]] QString faultSentence(const Error& error);

}  // namespace candor::analyze
