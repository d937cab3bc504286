// A Document as the bytes that travel between a program and candor-reader.
#pragma once

#include "reading/document.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace candor::reading {

// The forms there have been; pack() makes the newest.
enum class PackedForm : quint8 { First = 1, WithCertainty = 2, WithPictures = 3 };

[[nodiscard]] QByteArray pack(const Document& document);

// Nothing when the bytes do not add up. What they say may still be nonsense: see checkSound().
[[nodiscard]] std::optional<Document> unpackDocument(QByteArrayView bytes, PackedForm form = PackedForm::WithPictures);

}  // namespace candor::reading
