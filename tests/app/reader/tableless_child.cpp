// Plays candor-reader on a system without Landlock: warmed up, then no file may be opened at all.
#include "reader/channel.h"
#include "reader/system_calls_linux.h"
#include "reader/warm_up.h"

#include "formats/formats.h"
#include "reading/wire.h"

#include <cstdlib>

#include <sys/prctl.h>

int main() {
  candor::reader::warmUp();
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  const auto filtered = candor::reader::filterSystemCalls(candor::reader::FileOpening::Never);
  const auto request = candor::reader::receiveRequest();
  if (!filtered || !request) return EXIT_FAILURE;
  const auto document = candor::formats::read(request->format, request->content);
  candor::reader::sendAnswer(candor::reading::wire::encodeAnswer(document, {}));
  std::_Exit(EXIT_SUCCESS);
}
