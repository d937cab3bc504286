#include "print/finish.h"

#include "print/letter_tables.h"
#include "print/measures.h"
#include "print/pdf_objects.h"

#include <exception>
#include <string>

namespace candor::print {
namespace {

using namespace Qt::StringLiterals;
using Object = QPDFObjectHandle;

// A place of the document, as a view of it that keeps the reader's zoom.
Object destination(const std::vector<QPDFPageObjectHelper>& pages, Place place) {
  const double top = (SheetHeight - place.top) / Pt + 4;
  return Object::newArray({pages.at(std::size_t(place.page)).getObjectHandle(), Object::newName("/XYZ"),
                           Object::newNull(), Object::newReal(top, 1), Object::newNull()});
}

Object rectangle(const QRectF& box) {
  const auto number = [](double dots) { return Object::newReal(dots / Pt, 1); };
  return Object::newArray(
      {number(box.left()), number(SheetHeight - box.bottom()), number(box.right()), number(SheetHeight - box.top())});
}

void addLinks(QPDF& file, const std::vector<QPDFPageObjectHelper>& pages, const Painted& painted) {
  for (const Link& link : painted.links) {
    const auto place = painted.places.find(link.to);
    if (place == painted.places.end()) continue;
    Object note = Object::newDictionary();
    note.replaceKey("/Type", Object::newName("/Annot"));
    note.replaceKey("/Subtype", Object::newName("/Link"));
    note.replaceKey("/Rect", rectangle(link.box));
    note.replaceKey("/Border", Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
    note.replaceKey("/Dest", destination(pages, *place));
    Object page = pages.at(std::size_t(link.page)).getObjectHandle();
    if (!page.getKey("/Annots").isArray()) page.replaceKey("/Annots", Object::newArray());
    page.getKey("/Annots").appendItem(file.makeIndirectObject(note));
  }
}

// Entries of a level hang below the last one of the level above.
void addBookmarks(QPDF& file, const std::vector<QPDFPageObjectHelper>& pages, const Painted& painted) {
  if (painted.bookmarks.empty()) return;
  Object root = file.makeIndirectObject(Object::newDictionary());
  root.replaceKey("/Type", Object::newName("/Outlines"));
  Object chapter = root;
  for (const Bookmark& bookmark : painted.bookmarks) {
    Object parent = bookmark.level == 1 ? root : chapter;
    Object entry = file.makeIndirectObject(Object::newDictionary());
    entry.replaceKey("/Title", text(bookmark.title));
    entry.replaceKey("/Dest", destination(pages, bookmark.at));
    hang(entry, parent);
    if (bookmark.level == 1) chapter = entry;
  }
  file.getRoot().replaceKey("/Outlines", root);
  file.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void describe(QPDF& file, const About& about) {
  Object root = file.getRoot();
  root.replaceKey("/Lang", text(about.language));
  root.removeKey("/Metadata");  // times and random ids
  Object preferences = Object::newDictionary();
  preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
  root.replaceKey("/ViewerPreferences", preferences);
  Object info = Object::newDictionary();
  info.replaceKey("/Title", text(about.title));
  info.replaceKey("/Creator", text(u"Candor"_s));
  file.getTrailer().replaceKey("/Info", file.makeIndirectObject(info));
}

QByteArray written(QPDF& file) {
  QPDFWriter writer(file);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setCompressStreams(true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

}  // namespace

Result<QByteArray> finish(const Painted& painted, const About& about) {
  try {
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("report", painted.file.constData(), std::size_t(painted.file.size()));
    const auto pages = QPDFPageDocumentHelper(file).getAllPages();
    putLetters(file, pages, painted.letters);
    addLinks(file, pages, painted);
    addBookmarks(file, pages, painted);
    describe(file, about);
    return written(file);
  } catch (const std::exception& broken) {
    return Error{Fault::Internal, QString::fromLatin1(broken.what())};
  }
}

}  // namespace candor::print
