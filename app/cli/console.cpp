#include "cli/console.h"

#include "cli/json_bytes.h"
#include "cli/terminal.h"
#include "cli/text_layout.h"
#include "report/shown.h"
#include "words/describe.h"

#include <QFile>

#include <cstdio>
#include <limits>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

void write(std::FILE* stream, const QByteArray& bytes) {
  std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

}  // namespace

Console::Console()
    : m_ink(wantsColours() ? Ink::colours() : Ink::none()),
      m_width(terminalWidth()),
      m_tableWidth(isTerminal(Stream::Output) ? m_width : std::numeric_limits<int>::max()),
      m_isWatched(isTerminal(Stream::Error)) {}

void Console::print(const QString& text) {
  clearProgress();
  write(stdout, text.toUtf8());
}

// Flushed: whoever reads the lines gets each when it is done.
void Console::printLine(const QJsonValue& json) {
  clearProgress();
  write(stdout, jsonBytes(json) + '\n');
  std::fflush(stdout);
}

void Console::printSecret(QByteArrayView before, const Secret& secret, QByteArrayView after) {
  clearProgress();
  std::fflush(stdout);
  QFile output;
  if (!output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)) return;
  for (const QByteArrayView part :
       {before, QByteArrayView(reinterpret_cast<const char*>(secret.bytes().data()), qsizetype(secret.bytes().size())),
        after})
    output.write(part.data(), part.size());
  output.write("\n", 1);
}

// Where both streams end in one file, what was printed before stands before it.
void Console::say(const QString& message) {
  clearProgress();
  std::fflush(stdout);
  write(stderr, (u"candor-cli: "_s + message + u'\n').toUtf8());
}

void Console::say(const QString& subject, const Error& error) {
  say(report::shownOnOneLine(subject) + u": "_s + words::sentence(error));
}

void Console::showProgress(const QString& what, qsizetype done, qsizetype total) {
  if (!m_isWatched || total < 2) return;
  constexpr int Cells = 24;
  const auto filled = int(Cells * done / total);
  write(stderr, u"\r\u001b[K%1 %2%3 %4 of %5"_s.arg(what, QString(filled, u'█'), QString(Cells - filled, u'░'))
                    .arg(done)
                    .arg(total)
                    .toUtf8());
  std::fflush(stderr);
  m_showsProgress = true;
}

void Console::clearProgress() {
  if (!m_showsProgress) return;
  write(stderr, "\r\033[K");
  std::fflush(stderr);
  m_showsProgress = false;
}

Exit Console::finish(Exit exit) {
  clearProgress();
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return exit;
  say(words::sentence({.fault = Fault::NotWritable, .detail = {}}));
  return Exit::Failed;
}

}  // namespace candor::cli
