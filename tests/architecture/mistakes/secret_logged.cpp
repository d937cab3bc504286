// A key in the log.
// EXPECT: use of deleted function|overload resolution selected deleted operator
#include "base/secret.h"

#include <QDebug>

void use(const candor::Secret& secret);
void use(const candor::Secret& secret) {
#ifdef MISTAKE
  qDebug() << secret;
#else
  qDebug() << secret.isEmpty();
#endif
}
