// Console: standard output for results, standard error for everything that is said about them. Whatever goes out was
// made safe to show, because a document may hold codes that command a terminal.
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "cli/command.h"
#include "cli/ink.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace candor::cli {

class Console {
 public:
  Console();

  [[nodiscard]] Ink ink() const { return m_ink; }
  [[nodiscard]] int width() const { return m_width; }
  // Of a table: what goes to a file or a program is not cut, because nothing breaks its lines.
  [[nodiscard]] int tableWidth() const { return m_tableWidth; }

  // Text of the program's own making, colours included: foreign parts of it went through report::shown().
  void print(const QString& text);
  void printLine(const QJsonValue& json);  // compact, one line

  // A secret between two texts of ours, on a line of its own: straight to standard output, so that no copy stays.
  void printSecret(QByteArrayView before, const Secret& secret, QByteArrayView after);

  void say(const QString& message);                                         // "candor-cli: …" on standard error
  void say(const QString& subject, const Error& error);                     // the subject is foreign: a path, an id
  void showProgress(const QString& what, qsizetype done, qsizetype total);  // nothing unless a person is watching
  void clearProgress();

  // Fault::NotWritable when not all of it arrived.
  [[nodiscard]] Exit finish(Exit exit);

 private:
  Ink m_ink;
  int m_width;
  int m_tableWidth;
  bool m_isWatched;
  bool m_showsProgress = false;
};

}  // namespace candor::cli
