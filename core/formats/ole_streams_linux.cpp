#include "formats/ole_streams.h"

#include <QString>

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-utils.h>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

struct UnrefInput {
  void operator()(GsfInput* input) const { ::g_object_unref(input); }
};
using Input = std::unique_ptr<GsfInput, UnrefInput>;

}  // namespace

void OleStreams::Release::operator()(_GsfInfile* file) const { ::g_object_unref(file); }

Result<OleStreams> OleStreams::open(const QByteArray& content, const reading::Limits& limits) {
  ::gsf_init();
  const Input input(
      ::gsf_input_memory_new(reinterpret_cast<const guint8*>(content.constData()), gsf_off_t(content.size()), FALSE));
  GError* problem = nullptr;
  _GsfInfile* const file = input ? ::gsf_infile_msole_new(input.get(), &problem) : nullptr;
  ::g_clear_error(&problem);
  if (file == nullptr) return Error{Fault::Damaged, u"not a compound file"_s};
  return OleStreams(file, limits.inflatedBytes);
}

Result<QByteArray> OleStreams::stream(const char* name) {
  const Input input(::gsf_infile_child_by_name(m_file.get(), name));
  if (!input) return Error{Fault::Damaged, u"no stream %1"_s.arg(QString::fromLatin1(name))};
  const qint64 size = ::gsf_input_size(input.get());
  if (size < 0 || size > m_bytesLeft) return Error{Fault::TooLarge, u"a stream of %1 bytes"_s.arg(size)};
  m_bytesLeft -= size;
  QByteArray bytes(size, Qt::Uninitialized);
  const bool isWhole =
      size == 0 || ::gsf_input_read(input.get(), size_t(size), reinterpret_cast<guint8*>(bytes.data())) != nullptr;
  if (!isWhole) return Error{Fault::Damaged, u"a stream is cut off"_s};
  return bytes;
}

}  // namespace candor::formats
