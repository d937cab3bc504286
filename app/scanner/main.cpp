// candor-scanner: recognises the letters of one page from standard input, answers on standard output, and ends. It is
// started by reading::Scanner, never by a person.
#include "reader/channel.h"
#include "reader/fonts.h"
#include "reader/sandbox.h"

#include "reading/about.h"
#include "reading/plain_text.h"
#include "reading/scanner.h"
#include "reading/wire.h"
#include "scanning/libraries.h"
#include "scanning/scanning.h"

#include <clocale>
#include <cstdlib>

namespace {

using candor::Result;
using candor::reader::Room;
using candor::reader::Shelter;
using candor::reading::Document;
using candor::scanning::Recogniser;

Room roomFor(const Result<Recogniser>& english) {
  Room room = candor::reader::readersRoom();
  room.memoryBytes = candor::reading::scanLimits().memoryBytes;
  room.cpuSeconds = candor::reading::scanLimits().cpuSeconds;
  if (english) room.tables.push_back(english->tables());
  return room;
}

}  // namespace

int main() {
  std::setlocale(LC_CTYPE, "C.UTF-8");
  candor::reader::hideInstalledFonts();
  const Result<Recogniser> english = Recogniser::load("eng");  // before the walls: it needs files
  const Result<Shelter> shelter = candor::reader::enterSandbox(roomFor(english));
  const Result<candor::reader::Request> request = candor::reader::receiveRequest();
  if (!request) std::_Exit(EXIT_FAILURE);
  const auto answer = [&]() -> Result<Document> {
    if (!shelter) return shelter.error();
    if (request->page == candor::reading::AboutPage)
      return candor::reading::readPlainText(candor::reading::aboutText(candor::scanning::libraries()));
    if (!english) return english.error();
    return candor::scanning::scanPage(*english, request->format, request->content, request->page);
  };
  candor::reader::sendAnswer(candor::reading::wire::encodeAnswer(answer(), candor::reading::scanLimits()));
  std::_Exit(EXIT_SUCCESS);  // nothing to tidy
}
