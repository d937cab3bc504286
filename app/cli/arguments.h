// Documents as a command line names them: by path, or "-" for standard input.
#pragma once

#include "base/worker.h"
#include "reading/document.h"
#include "reading/reader.h"
#include "session/intake.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace candor::cli {

// Opens what arguments name. Standard input is read once, when it is asked for the first time, on the calling thread.
class Arguments {
 public:
  explicit Arguments(QStringList names);

  [[nodiscard]] std::size_t size() const { return std::size_t(m_names.size()); }
  [[nodiscard]] const QString& name(std::size_t index) const { return m_names[qsizetype(index)]; }

  // Any thread. The bytes of the argument; standard input is a text without a name. Faults of session::loadFile().
  [[nodiscard]] Result<session::FileBytes> load(std::size_t index) const;

  // Any thread. Faults of Reader::read().
  [[nodiscard]] Result<reading::Document> read(const Worker& worker, reading::Reader& reader, std::size_t index) const;

 private:
  const QStringList m_names;
  QByteArray m_standardInput;
};

}  // namespace candor::cli
