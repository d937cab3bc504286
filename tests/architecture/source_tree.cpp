#include "architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace candor::tests {

namespace {

bool isOurs(const QString& path) {
  return !path.startsWith(u"build/") && !path.startsWith(u".git/") && path != u".git" && !path.startsWith(u".cache/");
}

// Nothing for a binary file.
std::optional<QString> textOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  const QByteArray bytes = file.readAll();
  if (bytes.startsWith("%PDF") || bytes.contains('\0')) return std::nullopt;
  return QString::fromUtf8(bytes);
}

}  // namespace

Includes includesOf(const SourceFile& file) {
  static const QRegularExpression line(uR"x(^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>))x"_s,
                                       QRegularExpression::MultilineOption);
  Includes includes;
  for (auto it = line.globalMatch(file.text); it.hasNext();) {
    const QRegularExpressionMatch match = it.next();
    if (match.hasCaptured(2)) {
      includes.others.append(match.captured(2));
    } else {
      includes.ours.append(match.captured(1));
    }
  }
  return includes;
}

std::vector<SourceFile> projectFiles() {
  const QDir root(QStringLiteral(CANDOR_SOURCE));
  std::vector<SourceFile> files;
  QDirIterator it(root.path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
  while (it.hasNext()) {
    const QString path = root.relativeFilePath(it.next());
    if (!isOurs(path)) continue;
    if (auto text = textOf(it.filePath())) files.push_back({path, *std::move(text)});
  }
  std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
  return files;
}

}  // namespace candor::tests
