#include "faults/child/lines.h"
#include "faults/child/roles.h"
#include "faults/handed_key.h"
#include "faults/made_resume.h"

namespace candor::faults {

int addUntilKilled(const QStringList& arguments) {
  HandedKey key(arguments.value(0));
  key.take(listen());
  const auto session = key.open();
  if (!session) {
    tell(session.error());
    return 1;
  }
  for (int number = arguments.value(1).toInt();; ++number) {
    const documents::NewResume resume = madeResume(number);
    tell("adding " + QByteArray::number(number));
    const auto added = foreground([&](const Worker& worker) { return (*session)->documents().add(worker, resume); });
    if (!added) {
      tell(added.error());
      return 1;
    }
    tell("kept " + QByteArray::number(number));
  }
}

}  // namespace candor::faults
