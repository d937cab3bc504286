#include "desktop/single_instance.h"

namespace candor::desktop {

SingleInstance::SingleInstance(const QString&) {}

}  // namespace candor::desktop

#include "moc_single_instance.cpp"
