#include "formats/ole_streams.h"

#include <QString>

namespace candor::formats {

using namespace Qt::StringLiterals;

void OleStreams::Release::operator()(_GsfInfile*) const {}

// libgsf is no part of the builds of other systems.
Result<OleStreams> OleStreams::open(const QByteArray&, const reading::Limits&) {
  return Error{Fault::UnknownFormat, u"compound files are not read on this system"_s};
}

Result<QByteArray> OleStreams::stream(const char*) { return Error{Fault::Damaged, {}}; }

}  // namespace candor::formats
