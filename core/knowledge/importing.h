// From the files a user downloaded to what the Shelf takes. The files are read by candor-reader, like every document.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "knowledge/publisher.h"
#include "reading/knowledge_text.h"
#include "reading/reader.h"

#include <QStringList>

namespace candor::knowledge {

// All files of one import, as one. Seconds; reports a phase "reading" with a file each. Faults of Reader::read(), of
// which UnknownFormat says that it is no file of this publisher.
[[nodiscard]] Result<reading::Knowledge> readFiles(const Worker& worker, reading::Reader& reader, Publisher publisher,
                                                   const QStringList& files);

struct Recognised {
  Publisher publisher{};
  reading::Knowledge knowledge;
};

// The same of files whose publisher nobody named. UnknownFormat when they are nobody's.
[[nodiscard]] Result<Recognised> readFiles(const Worker& worker, reading::Reader& reader, const QStringList& files);

}  // namespace candor::knowledge
