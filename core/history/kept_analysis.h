// A kept analysis: the record of one resume version against one posting, as it came out on a day with the data of that
// day. It never changes and outlives its documents; of those it keeps the names and the marks by which they are known.
// What the user calls it and notes beside it is not part of the record and may change.
#pragma once

#include "base/ids.h"
#include "match/analysis.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace candor::history {

struct NewAnalysis {
  ResumeVersionId version;
  PostingId posting;
  match::Analysis analysis;
};

// What the table shows. Ids are absent once their document was erased; the names are its last ones.
struct ListedAnalysis {
  AnalysisId id;
  std::optional<ResumeId> resume;
  std::optional<ResumeVersionId> version;
  std::optional<PostingId> posting;
  QString resumeTitle;
  int versionNumber = 1;
  QString postingTitle;
  QString company;
  QString title = {};  // the user's own name for it; empty when there is none
  double score = 0;
  bool isProvisional = false;
  int blockers = 0;
  QString dataVersion;
  QDateTime created;
  std::optional<QDateTime> binned;

  friend bool operator==(const ListedAnalysis&, const ListedAnalysis&) = default;
};

struct KeptAnalysis {
  ListedAnalysis listed;
  match::Analysis analysis;
  QByteArray resumeSha256;   // of the file's bytes
  QByteArray postingSha256;  // of the text as UTF-8
  QString note = {};         // the user's own; may be empty

  friend bool operator==(const KeptAnalysis&, const KeptAnalysis&) = default;
};

}  // namespace candor::history
