// The letters of a PDF as people type them: ligatures opened, invisible characters gone, symbol-font glyphs turned into
// list marks and icons dropped. Fonts are known by their names alone.
#pragma once

#include <QString>
#include <QStringView>

namespace candor::formats {

enum class FontKind { Letters, Symbols, Icons };

[[nodiscard]] FontKind fontKind(QStringView fontName);
[[nodiscard]] bool isBoldFont(QStringView fontName);

// NFC, without soft hyphens and zero-width characters; may be empty, as icons are.
[[nodiscard]] QString cleanGlyphs(const QString& raw, FontKind font);

[[nodiscard]] bool hasLigature(QStringView raw);

// A word that is nothing but a list mark. Certain marks are never anything else at the start of a line; weak ones
// (a dash, an "o") only before a gap.
enum class MarkKind { None, Weak, Certain };
[[nodiscard]] MarkKind listMark(QStringView word);

// A line of words written from right to left, Hebrew, Arabic and their neighbours, with fewer others among them.
[[nodiscard]] bool isRightToLeft(QStringView text);
// Scripts that part no words by spaces: Han, Kana.
[[nodiscard]] bool isIdeographic(QChar character);

}  // namespace candor::formats
