#include "print/pdf_objects.h"

namespace candor::print {

QPDFObjectHandle text(const QString& text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

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
