// A stored resume: a title the user knows it by, and versions. A version is one file, what was read from it and by
// which data; it never changes. What lists show is apart from the contents.
#pragma once

#include "base/ids.h"
#include "profile/profile.h"
#include "reading/document.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace candor::documents {

// A file as it was given: its name without folders, its format by the usual extension ("pdf"), and its bytes.
struct SourceFile {
  QString name;
  QString format;
  QByteArray bytes;

  friend bool operator==(const SourceFile&, const SourceFile&) = default;
};

struct NewVersion {
  SourceFile file;
  reading::Document document;
  profile::Profile profile;
  QString dataVersion;  // of the ontology that read the profile
};

struct NewResume {
  QString title;  // empty: the name of the file without its extension
  NewVersion version;
};

// What happens to bytes that are stored already. Bytes in the bin do not count.
enum class SameBytes { Answer /* with what is there; nothing is stored */, AddAgain };

enum class Outcome { Added, AlreadyThere };

struct AddedResume {
  ResumeId id;
  ResumeVersionId version;
  int number = 1;
  Outcome outcome = Outcome::Added;

  friend bool operator==(const AddedResume&, const AddedResume&) = default;
};

struct ListedVersion {
  ResumeVersionId id;
  int number = 1;
  QString fileName;
  QString format;
  qint64 size = 0;
  QByteArray sha256;  // of the file, 32 bytes
  QString dataVersion;
  QDateTime added;

  friend bool operator==(const ListedVersion&, const ListedVersion&) = default;
};

struct ListedResume {
  ResumeId id;
  QString title;
  QString person;  // as the newest version that names one does; may be empty
  QDateTime created;
  std::optional<QDateTime> binned;
  ListedVersion newest;

  friend bool operator==(const ListedResume&, const ListedResume&) = default;
};

struct StoredResume {
  ListedResume resume;
  std::vector<ListedVersion> versions;  // newest first
  ListedVersion version;                // the one whose contents follow
  reading::Document document;
  QJsonObject profile;              // profile::toJson() of when it was added
  std::optional<QByteArray> bytes;  // when asked for

  friend bool operator==(const StoredResume&, const StoredResume&) = default;
};

}  // namespace candor::documents
