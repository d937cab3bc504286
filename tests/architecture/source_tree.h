// SourceFile: one text file of the project, as the rules of the tree see it.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace candor::tests {

struct SourceFile {
  QString path;  // from the project's root
  QString text;

  [[nodiscard]] bool isHeader() const { return path.endsWith(u".h"); }
  [[nodiscard]] bool isCode() const { return isHeader() || path.endsWith(u".cpp"); }
  [[nodiscard]] QString folder(int depth) const { return path.section(u'/', 0, depth - 1); }
};

// What stands between the quotes or angles of a file's #include lines.
struct Includes {
  QStringList ours;    // "match/analysis.h"
  QStringList others;  // QString, poppler-page.h, vector
};

[[nodiscard]] Includes includesOf(const SourceFile& file);

// Every text file of the project in the order of paths; build results and binary files left out.
[[nodiscard]] std::vector<SourceFile> projectFiles();

}  // namespace candor::tests
