#include "formats/pdf_words.h"

#include "formats/glyph_text.h"

#include <poppler-page.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace candor::formats {

namespace {

constexpr double LeastSize = 1;    // points; what is smaller comes from a scaled font
constexpr double TypeShare = 0.8;  // of a box's height

struct KnownFont {
  std::string name;
  FontKind kind = FontKind::Letters;
  bool isBold = false;
};

// Fonts by name; a page has a handful, and neighbours mostly share one.
class FontNames {
 public:
  const KnownFont& font(std::string name) {
    const auto known = std::find_if(m_fonts.begin(), m_fonts.end(), [&](const KnownFont& f) { return f.name == name; });
    if (known != m_fonts.end()) return *known;
    // A subset's name starts with six capitals and a plus.
    QString plain = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    if (plain.size() > 7 && plain[6] == u'+') plain.remove(0, 7);
    m_fonts.push_back(KnownFont{.name = std::move(name), .kind = fontKind(plain), .isBold = isBoldFont(plain)});
    return m_fonts.back();
  }

 private:
  std::vector<KnownFont> m_fonts;
};

QSizeF turned(QSizeF size, int quarterTurns) { return quarterTurns % 2 == 0 ? size : size.transposed(); }

}  // namespace

std::vector<TurnedWords> pdfWords(const poppler::page& page) {
  const poppler::rectf sheet = page.page_rect();
  const QSizeF size(sheet.width(), sheet.height());
  std::vector<TurnedWords> directions(4);
  for (int turn = 0; turn < 4; ++turn) {
    directions[static_cast<size_t>(turn)].quarterTurns = turn;
    directions[static_cast<size_t>(turn)].page.size = turned(size, turn);
  }

  FontNames fonts;
  for (const poppler::text_box& text : page.text_list(poppler::page::text_list_include_font)) {
    const poppler::ustring units = text.text();
    const QString raw =
        QString::fromUtf16(reinterpret_cast<const char16_t*>(units.data()), static_cast<qsizetype>(units.size()));
    const KnownFont& font = fonts.font(text.has_font_info() ? text.get_font_name() : std::string());
    QString clean = cleanGlyphs(raw, font.kind);
    const int turn = std::clamp(text.rotation(), 0, 3);
    TurnedWords& direction = directions[static_cast<size_t>(turn)];
    auto& words = direction.page.words;
    if (clean.isEmpty()) {
      // An icon between two words must not glue them together.
      if (!words.empty()) words.back().hasSpaceAfter = true;
      continue;
    }
    const poppler::rectf place = text.bbox();
    const QRectF box = turnedBox(
        QRectF(QPointF(place.left(), place.top()), QPointF(place.right(), place.bottom())).normalized(), turn, size);
    const double named = text.has_font_info() ? text.get_font_size() : 0;
    direction.page.wasRepaired = direction.page.wasRepaired || hasLigature(raw);
    words.push_back(PageWord{.text = std::move(clean),
                             .box = box,
                             .size = named >= LeastSize ? named : std::max(LeastSize, TypeShare * box.height()),
                             .isBold = font.isBold,
                             .hasSpaceAfter = text.has_space_after()});
  }
  std::stable_sort(directions.begin(), directions.end(), [](const TurnedWords& a, const TurnedWords& b) {
    return a.page.words.size() > b.page.words.size();
  });
  directions.erase(
      std::remove_if(directions.begin(), directions.end(), [](const TurnedWords& d) { return d.page.words.empty(); }),
      directions.end());
  return directions;
}

}  // namespace candor::formats
