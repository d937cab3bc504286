#include "style/type.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::style {

namespace {

struct Size {
  int px;
  int line;
};

constexpr std::array Sizes = {Size{12, 16}, Size{13, 18}, Size{15, 22}, Size{20, 26}, Size{28, 36}};  // by Step
constexpr int DocumentLine = 20;

}  // namespace

Type::Type(const QFont& ofUser)
    : m_factor(std::clamp(QFontInfo(ofUser).pixelSize() / 13.0, 0.9, 1.6)),
      m_fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont)) {
  m_interface.setFamilies({u"Inter"_s, u"Noto Sans"_s, QFontInfo(ofUser).family()});
  m_document.setFamilies(
      {u"Noto Serif"_s, u"Source Serif 4"_s, u"Charter"_s, u"Georgia"_s, u"DejaVu Serif"_s, u"serif"_s});
  m_document.setStyleHint(QFont::Serif);
}

int Type::px(double pixels) const { return qRound(pixels * m_factor); }

QFont Type::font(Step step, Weight weight, Face face) const {
  QFont font = face == Face::Document ? m_document : face == Face::Fixed ? m_fixed : m_interface;
  font.setPixelSize(px(Sizes[std::size_t(step)].px));
  font.setWeight(QFont::Weight(int(weight)));
  return font;
}

int Type::lineHeight(Step step, Face face) const {
  const bool isReading = step == Step::Body && face == Face::Document;
  return px(isReading ? DocumentLine : Sizes[std::size_t(step)].line);
}

}  // namespace candor::style
