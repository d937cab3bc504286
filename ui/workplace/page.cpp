#include "workplace/page.h"

namespace candor::workplace {

void Page::take(const QStringList&) {}

}  // namespace candor::workplace

#include "moc_page.cpp"
