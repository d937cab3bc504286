#include "faults/child/lines.h"
#include "faults/child/private_mounts.h"
#include "faults/child/roles.h"
#include "faults/handed_key.h"

#include <QFile>

namespace candor::faults {

int openWhenTold(const QStringList& arguments) {
  HandedKey key(arguments.value(0));
  key.take(listen());
  tell("ready");
  std::unique_ptr<session::Session> session;
  for (QByteArray word = listen(); !word.isEmpty(); word = listen()) {
    if (word == "close") {
      session.reset();
      tell("closed");
      continue;
    }
    auto opened = key.open();
    if (opened) {
      session = *std::move(opened);
      tell("open");
    } else {
      tell(opened.error());
    }
  }
  return 0;
}

int openReadOnly(const QStringList& arguments) {
  HandedKey key(arguments.value(0));
  key.take(listen());
  if (!makeReadOnly(key.folder())) {
    tell("cannot");
    return 0;
  }
  const auto session = key.open();
  if (session)
    tell("open");
  else
    tell(session.error());
  return 0;
}

}  // namespace candor::faults
