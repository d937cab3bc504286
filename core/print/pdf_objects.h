// libqpdf, and the few objects of a PDF that are made here.
#pragma once

#define POINTERHOLDER_TRANSITION 4  // its shared pointers are the standard's

#include <QString>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace candor::print {

[[nodiscard]] QPDFObjectHandle text(const QString& text);

// Makes `entry` the last below `parent`, in the lists of an outline.
void hang(QPDFObjectHandle entry, QPDFObjectHandle parent);

}  // namespace candor::print
