// GlyphLog: which letters each drawn glyph stands for, in the order of drawing. Qt's own tables know only glyphs that
// stand for one letter: ligatures, and the joined letters of Arabic, could be seen but not copied or searched.
#pragma once

#include <QGlyphRun>
#include <QHash>
#include <QString>
#include <QTextLine>

#include <utility>
#include <vector>

namespace candor::print {

class GlyphLog {
 public:
  void startPage() { m_pages.emplace_back(); }

  // `run` is drawn, a part of `line`, which was set from `text`.
  void add(const QGlyphRun& run, const QTextLine& line, const QString& text);

  // For each page the letters of each glyph.
  [[nodiscard]] const std::vector<std::vector<QString>>& pages() const { return m_pages; }

 private:
  using Glyph = std::pair<QString, quint32>;  // the font's name, and the number in it

  void learn(const QTextLine& line, const QString& text);

  QHash<Glyph, QString> m_letters;
  std::vector<std::vector<QString>> m_pages;
};

}  // namespace candor::print
