// Text in a terminal's columns: how wide it is there, and where it may be broken.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace candor::cli {

// Cells of a terminal: two for East Asian and emoji characters, none for marks that stand on others.
[[nodiscard]] int columns(QStringView text);

// Lines of at most `width` columns, broken where the script allows it, inside a word only when the word alone is wider.
// At least one line; line breaks of the text are kept.
[[nodiscard]] QStringList wrapped(const QString& text, int width);

// The text when it has at most `width` columns, else its beginning and "…". One line, at least one column.
[[nodiscard]] QString elided(const QString& text, int width);

// At least `width` columns, filled with spaces behind, or before.
[[nodiscard]] QString padded(const QString& text, int width);
[[nodiscard]] QString paddedLeft(const QString& text, int width);

}  // namespace candor::cli
