#include "print/libraries.h"

#include <qpdf/QPDF.hh>

namespace candor::print {

using namespace Qt::StringLiterals;

std::vector<reading::Library> libraries() {
  return {{.name = u"QPDF"_s, .version = QString::fromStdString(QPDF::QPDFVersion())}};
}

}  // namespace candor::print
