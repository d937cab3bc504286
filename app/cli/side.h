// One side of a ranking: the resumes or the postings that a file, a folder or a .jsonl holds.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "reading/document.h"
#include "reading/reader.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <cstddef>
#include <vector>

namespace candor::cli {

// A document and what the ranking calls it: the id of its line, else its path.
struct Named {
  QJsonValue id;
  Result<reading::Document> document;
};

class Side {
 public:
  // Fault::NotFound, NotReadable, or NoText when a folder or .jsonl holds nothing.
  [[nodiscard]] static Result<Side> open(const QString& argument);

  [[nodiscard]] std::size_t size() const { return m_paths.empty() ? m_lines.size() : m_paths.size(); }
  // Files of a folder that are of no format Candor reads.
  [[nodiscard]] qsizetype leftOut() const { return m_leftOut; }

  // Any thread. A text of a .jsonl is text already; files go through the reader.
  [[nodiscard]] Named read(const Worker& worker, reading::Reader& reader, std::size_t index) const;

 private:
  struct Line {
    qsizetype start = 0;
    qsizetype length = 0;
    int number = 0;
  };
  [[nodiscard]] Result<void> openFolder(const QString& path);
  [[nodiscard]] Result<void> openLines(const QString& path);
  [[nodiscard]] Named readLine(const Line& line) const;

  QString m_argument;
  std::vector<QString> m_paths;
  QByteArray m_content;  // of the .jsonl
  std::vector<Line> m_lines;
  qsizetype m_leftOut = 0;
};

}  // namespace candor::cli
