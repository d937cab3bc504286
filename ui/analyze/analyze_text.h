// The context of the sentences that the free functions of this screen say.
#pragma once

#include <QCoreApplication>

namespace candor::analyze {

struct AnalyzeText {
  Q_DECLARE_TR_FUNCTIONS(AnalyzeText)
};

}  // namespace candor::analyze
