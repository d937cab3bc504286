// candor-press: takes one report from standard input, answers with its pages on standard output, and ends. It is
// started by report::Press, never by a person; it needs no display and opens no connection.
#include "base/harden.h"
#include "base/internet.h"
#include "print/libraries.h"
#include "print/pdf.h"
#include "report/press_wire.h"

#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>

#include <cstdio>
#include <cstdlib>
#include <tuple>

namespace {

using candor::Result;
namespace wire = candor::report::wire;

void beSilent(QtMsgType, const QMessageLogContext&, const QString&) {}  // what a font lacks is nobody's concern here

Result<QByteArray> pagesOf(QFile& input, QByteArrayView head) {
  const auto size = wire::bodySize(head);
  if (!size) return size.error();
  if (*size == 0) return candor::reading::aboutText(candor::print::libraries()).toUtf8();
  const QByteArray body = input.read(*size);
  const auto report = wire::decode(body);
  if (!report) return report.error();
  return candor::print::toPdf(*report);
}

}  // namespace

int main(int argc, char** argv) {
  std::ignore = candor::harden();
  std::ignore = candor::forbidInternet();
  qInstallMessageHandler(beSilent);
  QHashSeed::setDeterministicGlobalSeed();  // Qt's PDF engine writes its fonts in the order of a hash
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qunsetenv("QT_QPA_PLATFORMTHEME");
  const QGuiApplication application(argc, argv);
  QFile input;
  QFile output;
  if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly)) return EXIT_FAILURE;
  const QByteArray head = input.read(wire::HeadSize);
  if (head.size() != wire::HeadSize) return EXIT_FAILURE;
  const QByteArray answer = wire::encodeAnswer(pagesOf(input, head));
  return output.write(answer) == answer.size() && output.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
