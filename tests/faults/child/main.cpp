#include "faults/child/roles.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

struct Role {
  QLatin1StringView name;
  int (*play)(const QStringList& arguments);
};

constexpr std::array Roles = {
    Role{"add"_L1, addUntilKilled},     Role{"open"_L1, openWhenTold},      Role{"fill"_L1, fillTheDisk},
    Role{"read-only"_L1, openReadOnly}, Role{"memory"_L1, searchOwnMemory}, Role{"erase"_L1, eraseWithoutRoom},
};

}  // namespace

}  // namespace candor::faults

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  for (const candor::faults::Role& role : candor::faults::Roles) {
    if (arguments.value(1) == role.name) return role.play(arguments.mid(2));
  }
  return 2;
}
