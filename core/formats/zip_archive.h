// ZipArchive: the named parts of a zip held in memory. Bounded as a whole: entries, the sizes they declare, and the
// bytes that really come out of them. Archives within archives are never opened.
#pragma once

#include "base/result.h"
#include "reading/format.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;

namespace candor::formats {

class ZipArchive {
 public:
  // Faults: Damaged when it is no zip, TooLarge over the limits' entries or inflated bytes. `content` has to outlive
  // it.
  [[nodiscard]] static Result<ZipArchive> open(const QByteArray& content, const reading::Limits& limits);

  [[nodiscard]] bool contains(const QString& name) const;
  [[nodiscard]] QStringList names() const;  // with their folders, in the order of the archive

  // A part by its name, letter case aside. Faults: Damaged when it is missing or broken, Protected when it is
  // encrypted, TooLarge when all parts read so far pass the limit.
  [[nodiscard]] Result<QByteArray> part(const QString& name);

 private:
  struct Close {
    void operator()(zip* archive) const;
  };
  ZipArchive(zip* archive, qint64 inflatedBytes) : m_zip(archive), m_bytesLeft(inflatedBytes) {}
  [[nodiscard]] qint64 indexOf(const QString& name) const;  // -1: none

  std::unique_ptr<zip, Close> m_zip;
  qint64 m_bytesLeft;
};

}  // namespace candor::formats
