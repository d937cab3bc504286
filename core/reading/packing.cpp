#include "reading/packing.h"

namespace candor::reading {
namespace {

void replaceLoneSurrogates(QString& text) {
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (!text.at(i).isSurrogate()) continue;
    const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
    if (isPair)
      ++i;
    else
      text[i] = QChar(QChar::ReplacementCharacter);
  }
}

}  // namespace

QString Unpacker::takeText() {
  const qint64 units = takeCount(2);
  QString text(units, Qt::Uninitialized);
  qFromLittleEndian<quint16>(m_bytes.data(), units, text.data());
  m_bytes = m_bytes.sliced(units * 2);
  replaceLoneSurrogates(text);
  return text;
}

qint64 Unpacker::takeCount(qint64 size) {
  const auto count = take<qint64>();
  if (count >= 0 && count <= m_bytes.size() / size) return count;
  return broken(qint64(0));
}

}  // namespace candor::reading
