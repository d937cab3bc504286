#include "cli/arguments.h"

#include "reading/format.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr auto StandardInput = "-"_L1;
const QString NameOfStandardInput = u"standard input.txt"_s;  // the bytes decide; what no format marks is text

// Never many more bytes than the largest format accepts; the reader then says that it is too large.
QByteArray standardInput() {
  qint64 most = 0;
  for (const reading::Format& format : reading::formats()) most = std::max(most, format.limits.bytes);
  QFile input;
  if (!input.open(stdin, QIODevice::ReadOnly)) return {};
  QByteArray content;
  while (content.size() <= most) {
    const QByteArray part = input.read(most + 1 - content.size());
    if (part.isEmpty()) break;
    content += part;
  }
  return content;
}

}  // namespace

Arguments::Arguments(QStringList names) : m_names(std::move(names)) {
  if (m_names.contains(StandardInput)) m_standardInput = standardInput();
}

Result<session::FileBytes> Arguments::load(std::size_t index) const {
  if (name(index) != StandardInput) return session::loadFile(name(index));
  return session::FileBytes{.name = NameOfStandardInput, .bytes = m_standardInput};
}

Result<reading::Document> Arguments::read(const Worker& worker, reading::Reader& reader, std::size_t index) const {
  if (name(index) != StandardInput) return reader.read(worker, name(index));
  const auto format = reading::recognise(NameOfStandardInput, m_standardInput);
  if (!format) return format.error();
  return reader.read(worker, m_standardInput, *format);
}

}  // namespace candor::cli
