// The O*NET database as its publisher hands it out: a ZIP of tab-separated tables, a version a year. What comes back is
// no document to read, but its skills and occupations as reading::knowledgeText.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace candor::formats {

// Faults: UnknownFormat for a ZIP without O*NET's tables, Damaged, Protected, TooLarge.
[[nodiscard]] Result<reading::Document> readOnet(const QByteArray& content, const reading::Limits& limits);

// What else people write for a program O*NET names: of "Structured query language SQL" each half, of "Microsoft Office
// software" all but the last word.
[[nodiscard]] QStringList shorterNames(const QString& program);

}  // namespace candor::formats
