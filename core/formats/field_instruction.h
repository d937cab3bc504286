// What a field of Word, in a .docx or an RTF, is told to show.
#pragma once

#include <QString>
#include <QStringView>

namespace candor::formats {

// The address of a HYPERLINK instruction; empty for other instructions and for places in the document itself.
[[nodiscard]] QString linkOfInstruction(QStringView instruction);

// PAGE and NUMPAGES and their like, which are no text of the author's.
[[nodiscard]] bool isPageNumber(QStringView instruction);

}  // namespace candor::formats
