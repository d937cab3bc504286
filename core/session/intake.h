// Intake: from a file or a text to what the vault keeps of it. Nothing is stored here; the same steps serve the window
// and the command line.
#pragma once

#include "base/result.h"
#include "base/text.h"
#include "base/worker.h"
#include "documents/stored_posting.h"
#include "documents/stored_resume.h"
#include "ontology/ontology.h"
#include "reading/reader.h"

#include <QByteArray>
#include <QString>

namespace candor::session {

// What reading a document takes; both outlive the call. Any worker thread.
struct ReadingDesk {
  reading::Reader& reader;
  const ontology::Ontology& ontology;
};

// A file's name without folders, and its bytes. NotFound, NotReadable, TooLarge (over the largest format's limit).
struct FileBytes {
  QString name;
  QByteArray bytes;
};
[[nodiscard]] Result<FileBytes> loadFile(const QString& path);

// Faults of reading::Reader::read().
[[nodiscard]] Result<documents::NewVersion> readResume(const Worker& worker, const ReadingDesk& desk,
                                                       const FileBytes& file);
// Those, and of posting::readPosting(). Title, company and place as they were read.
[[nodiscard]] Result<documents::NewPosting> readPosting(const Worker& worker, const ReadingDesk& desk,
                                                        const FileBytes& file);
// A posting that was pasted.
[[nodiscard]] Result<documents::NewPosting> readPosting(const ReadingDesk& desk, const PostingText& text);

}  // namespace candor::session
