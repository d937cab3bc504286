#include "faults/canaries.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

constexpr int OwnLetters = 12;

const QString& shared() {
  static const QString letters = u"zqxkanar"_s;
  return letters;
}

QByteArray utf16(const QString& text) {
  QByteArray bytes;
  for (const QChar c : text) bytes.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
  return bytes;
}

// The signs that depend on the text alone when so many bytes stand before it in its group of three.
QByteArray base64After(int before, const QString& text) {
  const QByteArray signs = (QByteArray(before, ' ') + text.toUtf8()).toBase64(QByteArray::OmitTrailingEquals);
  const qsizetype first = (before * 8 + 5) / 6;
  const qsizetype last = (before + text.size()) * 8 / 6;
  return signs.mid(first, last - first);
}

}  // namespace

QString canary(int number) {
  std::mt19937 random(quint32(number) + 77);
  QString word = shared();
  for (int i = 0; i < OwnLetters; ++i) word += QChar(u'a' + std::uniform_int_distribution(0, 25)(random));
  return word;
}

bool holdsCanary(QByteArrayView bytes) {
  static const std::array forms = {shared().toUtf8(), utf16(shared()), base64After(0, shared()),
                                   base64After(1, shared()), base64After(2, shared())};
  return std::any_of(forms.begin(), forms.end(), [bytes](const QByteArray& form) { return bytes.contains(form); });
}

QStringList filesWithCanaries(const QString& folder) {
  QStringList found;
  QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                  QDirIterator::Subdirectories);
  while (it.hasNext()) {
    QFile file(it.next());
    const bool isRead = it.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
    if (holdsCanary(it.fileName().toUtf8()) || (isRead && holdsCanary(file.readAll()))) found += it.filePath();
  }
  return found;
}

int canariesIn(QByteArrayView bytes) {
  int count = 0;
  for (int number = 0; number < Canaries; ++number) {
    const QString own = canary(number).last(OwnLetters);
    count += int(bytes.contains(own.toUtf8()) || bytes.contains(utf16(own)));
  }
  return count;
}

}  // namespace candor::faults
