// The characters of a web page: from its bytes, and from the names of its entities.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace candor::formats {

// By byte order mark; else UTF-8 when the bytes are; else as the page's meta element says; else Windows-1252.
[[nodiscard]] QString decodeHtml(QByteArrayView bytes);

// "&eacute;", "&#233;" or "&#xe9;": the sign; the text itself when it is none of these.
[[nodiscard]] QString entityText(QStringView entity);

// The text of a piece of HTML without its tags and comments; a line break for each <br>.
[[nodiscard]] QString withoutTags(QStringView html);

}  // namespace candor::formats
