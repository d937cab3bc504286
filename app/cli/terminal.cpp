#include "cli/terminal.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace candor::cli {

namespace {

int descriptorOf(Stream stream) {
  switch (stream) {
    case Stream::Input: return 0;
    case Stream::Output: return 1;
    case Stream::Error: return 2;
  }
  return -1;
}

}  // namespace

bool isTerminal(Stream stream) {
#ifdef Q_OS_UNIX
  return isatty(descriptorOf(stream)) == 1;
#else
  return _isatty(descriptorOf(stream)) != 0;
#endif
}

int terminalWidth() {
#ifdef Q_OS_UNIX
  winsize size{};
  if (ioctl(descriptorOf(Stream::Output), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
#endif
  return 80;
}

bool wantsColours() {
  return isTerminal(Stream::Output) && qEnvironmentVariable("NO_COLOR").isEmpty() && qgetenv("TERM") != "dumb";
}

}  // namespace candor::cli
