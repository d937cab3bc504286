// The table of formats Candor reads: how to know one, and how much of it is accepted. What the rows' readers do is in
// core/formats, on the child's side; a new format is one row here and one file there.
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QStringView>

#include <span>
#include <string_view>

namespace candor::reading {

enum class FormatId : quint8 {
  Pdf,
  Docx,
  Odt,
  Rtf,
  Html,
  Text,
  Markdown,
  JsonResume,
  Doc,
  Picture,
  Onet,  // no documents, and never recognised as one: files a user widens the ontology with (core/knowledge)
  Esco
};

// Where a format keeps its words: candor-reader takes them out of the bytes, candor-scanner recognises them; or the
// bytes are the words, and nothing about them is dangerous enough for a child.
enum class Words { InBytes, InPictures, Plain };

struct Limits {
  qint64 bytes = 10 * 1024 * 1024;          // of the file
  qint64 inflatedBytes = 64 * 1024 * 1024;  // of all it unpacks to
  int entries = 1000;                       // of an archive
  int pages = 200;
  int depth = 200;                     // nesting of elements or groups
  qint64 textUnits = 2 * 1024 * 1024;  // UTF-16 units of the resulting text
  int cpuSeconds = 10;
  int wallSeconds = 15;
  qint64 memoryBytes = 512LL * 1024 * 1024;
};

struct Format {
  FormatId id;
  std::string_view name;                         // "PDF", as a person calls it
  std::span<const std::string_view> extensions;  // lower case, without the dot, the usual one first
  bool (*looksLike)(QByteArrayView content);  // cheap: the first 4 KiB and a zip's list of entries; null: by extension
  Limits limits;
  Words words = Words::InBytes;
};

[[nodiscard]] std::span<const Format> formats();  // of documents
[[nodiscard]] const Format& format(FormatId id);  // of any file

// The bytes decide; the name only tells plain texts apart. Faults: NoText for an empty file, TooLarge over the format's
// limit, Protected for an encrypted Office file, Damaged when the name promises a format whose mark the bytes lack,
// UnknownFormat when nothing fits.
[[nodiscard]] Result<FormatId> recognise(QStringView fileName, QByteArrayView content);

}  // namespace candor::reading
