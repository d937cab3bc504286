// The language of the window as one that reports are written in.
#pragma once

#include "report/language.h"

#include <QString>

namespace candor::reports {

[[nodiscard]] QString said(report::Phrase phrase);

// Thread-safe.
[[nodiscard]] report::Language windowsLanguage(const match::Analysis& analysis);

}  // namespace candor::reports
