#include "print/glyph_log.h"

#include <QRawFont>

#include <map>

namespace candor::print {
namespace {

QString faceOf(const QGlyphRun& run) { return run.rawFont().familyName() + u'/' + run.rawFont().styleName(); }

}  // namespace

void GlyphLog::add(const QGlyphRun& run, const QTextLine& line, const QString& text) {
  const QString face = faceOf(run);
  const QList<quint32> glyphs = run.glyphIndexes();
  for (const quint32 glyph : glyphs) {
    if (!m_letters.contains({face, glyph})) learn(line, text);
    m_pages.back().push_back(m_letters.value({face, glyph}));
  }
}

// A letter's own glyphs are those no letter before it had; a letter without one shares the glyph of the one before.
void GlyphLog::learn(const QTextLine& line, const QString& text) {
  std::map<std::pair<Glyph, double>, QString> places;  // a glyph, and where it stands on the line
  for (int at = line.textStart(); at < line.textStart() + line.textLength(); ++at) {
    QString* last = nullptr;
    bool isOwn = false;
    const QList<QGlyphRun> runs = line.glyphRuns(at, 1);
    for (const QGlyphRun& run : runs) {
      const QList<quint32> glyphs = run.glyphIndexes();
      const QList<QPointF> positions = run.positions();
      for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const auto [place, isNew] = places.try_emplace({Glyph(faceOf(run), glyphs[i]), positions[i].x()});
        last = &place->second;
        if (isNew && !isOwn) last->append(text[at]);
        isOwn = isOwn || isNew;
      }
    }
    if (last && !isOwn) last->append(text[at]);
  }
  for (const auto& [place, letters] : places)
    if (const Glyph& glyph = place.first; !m_letters.contains(glyph))
      m_letters.insert(glyph, glyph.second == 0 ? QString(QChar::ReplacementCharacter) : letters);
}

}  // namespace candor::print
