// A file that could not be added: it stays in the list until it is tried again or taken out.
#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <QString>

#include <optional>

namespace candor::resumes {

struct FailedFile {
  QString path;
  QString name;
  Error error;
  std::optional<ResumeId> versionOf;  // it was to become a version of this one
};

}  // namespace candor::resumes
