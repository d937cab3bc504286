// The context of the sentences that the free functions of this screen say.
#pragma once

#include <QCoreApplication>

namespace candor::analyze {

class AnalyzeText {
  Q_DECLARE_TR_FUNCTIONS(candor::analyze::AnalyzeText)
};

}  // namespace candor::analyze
