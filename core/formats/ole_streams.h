// OleStreams: the named streams of an OLE compound file, the container of Office before 2007, held in memory. Bounded
// by the format's limits as a whole.
#pragma once

#include "base/result.h"
#include "reading/format.h"

#include <QByteArray>

#include <memory>

struct _GsfInfile;

namespace candor::formats {

class OleStreams {
 public:
  // Fault::Damaged when it is no such container. `content` has to outlive it.
  [[nodiscard]] static Result<OleStreams> open(const QByteArray& content, const reading::Limits& limits);

  // Faults: Damaged when it is missing or broken, TooLarge when all streams read so far pass the limit.
  [[nodiscard]] Result<QByteArray> stream(const char* name);

 private:
  struct Release {
    void operator()(_GsfInfile* file) const;
  };
  OleStreams(_GsfInfile* file, qint64 bytes) : m_file(file), m_bytesLeft(bytes) {}

  std::unique_ptr<_GsfInfile, Release> m_file;
  qint64 m_bytesLeft;
};

}  // namespace candor::formats
