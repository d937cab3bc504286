// Bytes of unknown encoding taken for text.
// EXPECT: is private within this context|no viable conversion|private (constructor|member)
#include <QString>

QString use(const QByteArray& bytes) {
#ifdef MISTAKE
  return bytes;
#else
  return QString::fromUtf8(bytes);
#endif
}
