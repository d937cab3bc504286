// Plays a candor-reader that is broken in the way the document names: it crashes, hangs, lies, or falls silent.
#include "reader/channel.h"

#include "reading/wire.h"

#include <QByteArray>

#include <csignal>
#include <cstdlib>

#include <unistd.h>

namespace {

void send(const QByteArray& bytes) { candor::reader::sendAnswer(bytes); }

[[noreturn]] void hang() {
  while (true) ::pause();
}

void misbehave(const QByteArray& how) {
  candor::reading::Document document;
  document.text = QString::number(::getpid());
  const QByteArray honest = candor::reading::wire::encodeAnswer(document, {});
  if (how == "abort") std::abort();
  if (how == "silent") return;
  if (how == "hang") hang();
  if (how == "closed and hanging") {
    ::close(STDIN_FILENO);
    ::close(STDOUT_FILENO);
    hang();
  }
  if (how == "half") return send(honest.first(honest.size() / 2));
  if (how == "half and hanging") {
    send(honest.first(honest.size() / 2));
    hang();
  }
  if (how == "noise") return send(QByteArray(1000, 'x'));
  if (how == "endless") {
    while (true) send(QByteArray(1 << 16, '\0'));
  }
  if (how == "out of time") std::raise(SIGXCPU);
  send(honest);
}

}  // namespace

int main() {
  const auto request = candor::reader::receiveRequest();
  if (!request) return EXIT_FAILURE;
  misbehave(request->content);
}
