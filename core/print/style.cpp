#include "print/style.h"

#include "print/measures.h"

#include <QStringList>

namespace candor::print {

using namespace Qt::StringLiterals;

QFont fontOf(const Style& style) {
  QFont font;
  if (style.face == Face::Program)
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
  else
    font.setFamilies({u"Noto Serif"_s, u"Source Serif 4"_s, u"Charter"_s, u"Georgia"_s, u"DejaVu Serif"_s});
  font.setStyleHint(style.face == Face::Program ? QFont::SansSerif : QFont::Serif);
  font.setPixelSize(int(style.size * Pt));
  font.setWeight(style.weight);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

}  // namespace candor::print
