// A stored posting: the text of an offered job, where it came from, and what was read from it. Its text never changes;
// its names may be put right by the user.
#pragma once

#include "base/ids.h"
#include "base/text.h"
#include "documents/stored_resume.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace candor::documents {

// What the user may correct. Each may be empty, but a posting without a title gets one.
struct PostingNames {
  QString title;
  QString company;
  QString place;
  QString sourceUrl;

  friend bool operator==(const PostingNames&, const PostingNames&) = default;
};

struct NewPosting {
  PostingNames names;  // without a title: the first line of the text
  PostingText text;
  QJsonObject reading;             // posting::toJson()
  std::optional<SourceFile> file;  // when it came from one
  QString dataVersion;             // of the ontology that read it
};

struct AddedPosting {
  PostingId id;
  Outcome outcome = Outcome::Added;

  friend bool operator==(const AddedPosting&, const AddedPosting&) = default;
};

struct ListedPosting {
  PostingId id;
  PostingNames names;
  QString fileName;  // empty when it was pasted
  QString format;
  qint64 size = 0;        // bytes of the file
  QByteArray textSha256;  // of the text as UTF-8, 32 bytes
  QString dataVersion;
  QDateTime created;
  std::optional<QDateTime> binned;

  friend bool operator==(const ListedPosting&, const ListedPosting&) = default;
};

struct StoredPosting {
  ListedPosting posting;
  PostingText text;
  QJsonObject reading;
  std::optional<QByteArray> bytes;  // when asked for; empty when it was pasted

  friend bool operator==(const StoredPosting&, const StoredPosting&) = default;
};

}  // namespace candor::documents
