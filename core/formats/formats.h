// The child's half of the table of formats: which function turns the bytes of a format into a Document. It runs in
// candor-reader alone, behind the sandbox; nothing else may link this module.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>

#include <span>

namespace candor::formats {

struct Row {
  reading::FormatId id;
  Result<reading::Document> (*read)(const QByteArray& content, const reading::Limits& limits);
};

[[nodiscard]] std::span<const Row> rows();

// Reads `content` by the row of `id`, within that format's limits. Faults: TooLarge (also when memory runs out),
// Damaged, Protected, NoText, UnknownFormat for a format without a row. Takes time; throws nothing.
[[nodiscard]] Result<reading::Document> read(reading::FormatId id, const QByteArray& content);

}  // namespace candor::formats
