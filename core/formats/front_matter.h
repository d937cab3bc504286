// The metadata some Markdown files begin with, between two lines of dashes.
#pragma once

#include <QString>
#include <QStringView>

namespace candor::formats {

struct FrontMatter {
  qsizetype length = 0;  // of all of it with its dashes; 0 when there is none
  QString title = {};
  QString author = {};
  QString language = {};
};

[[nodiscard]] FrontMatter frontMatter(QStringView text);

}  // namespace candor::formats
