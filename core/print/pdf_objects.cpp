#include "print/pdf_objects.h"

namespace candor::print {

// Always UTF-16: not every reader knows the encoding that is PDF's own.
QPDFObjectHandle text(const QString& text) {
  std::string bytes("\xFE\xFF");
  for (const QChar unit : text) {
    bytes += char(unit.row());
    bytes += char(unit.cell());
  }
  return QPDFObjectHandle::newString(bytes);
}

void hang(QPDFObjectHandle entry, QPDFObjectHandle parent) {
  entry.replaceKey("/Parent", parent);
  if (QPDFObjectHandle last = parent.getKey("/Last"); last.isDictionary()) {
    last.replaceKey("/Next", entry);
    entry.replaceKey("/Prev", last);
  } else {
    parent.replaceKey("/First", entry);
  }
  parent.replaceKey("/Last", entry);
  QPDFObjectHandle count = parent.getKey("/Count");
  parent.replaceKey("/Count", QPDFObjectHandle::newInteger((count.isInteger() ? count.getIntValue() : 0) + 1));
}

}  // namespace candor::print
