// VersionList: the files a resume has been, newest first, each to be looked at, and the way to add another.
#pragma once

#include "documents/stored_resume.h"

#include <QScrollArea>

namespace candor::resumes {

class VersionList : public QScrollArea {
  Q_OBJECT

 public:
  explicit VersionList(QWidget* parent = nullptr);

  void setVersions(const std::vector<documents::ListedVersion>& versions, ResumeVersionId shown);

 Q_SIGNALS:
  void chosen(ResumeVersionId version);
  void addWanted();
};

// "PDF, 84 kB"
[[nodiscard]] QString fileFacts(const documents::ListedVersion& version);

}  // namespace candor::resumes
