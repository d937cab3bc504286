// candor-reader: reads one document from standard input, answers on standard output, and ends. It is started by
// reading::Reader, never by a person.
#include "reader/channel.h"
#include "reader/sandbox.h"
#include "reader/warm_up.h"

#include "formats/formats.h"
#include "formats/libraries.h"
#include "reading/about.h"
#include "reading/format.h"
#include "reading/plain_text.h"
#include "reading/wire.h"

#include <cstdlib>

namespace {

using candor::Result;
using candor::reader::Shelter;
using candor::reading::Document;

Result<Document> answer(const candor::reader::Request& request, const Result<Shelter>& shelter) {
  if (!shelter) return shelter.error();
  if (request.page == candor::reading::AboutPage)
    return candor::reading::readPlainText(candor::reading::aboutText(candor::formats::libraries()));
  Result<Document> document = candor::formats::read(request.format, request.content);
  if (document && *shelter == Shelter::WithoutTables) document->layout.mayLackCharacters = true;
  return document;
}

}  // namespace

int main() {
  candor::reader::warmUp();
  const Result<Shelter> shelter = candor::reader::enterSandbox(candor::reader::readersRoom());
  const Result<candor::reader::Request> request = candor::reader::receiveRequest();
  if (!request) std::_Exit(EXIT_FAILURE);
  const candor::reading::Limits& limits = candor::reading::format(request->format).limits;
  candor::reader::sendAnswer(candor::reading::wire::encodeAnswer(answer(*request, shelter), limits));
  std::_Exit(EXIT_SUCCESS);  // nothing to tidy: the libraries' farewells would only take time
}
