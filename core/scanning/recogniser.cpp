#include "scanning/recogniser.h"

#include "formats/glyph_text.h"

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace candor::scanning {
namespace {

using namespace Qt::StringLiterals;
using tesseract::ResultIterator;

constexpr double PointsOfAnInch = 72;
constexpr double LeastCertain = 25;      // per cent; below, specks, rules and icons are taken for letters
constexpr double LeastCertainSign = 60;  // of a word without a letter or digit
constexpr double TypeShare = 1.04;       // of the type size to the height from descender to ascender

// Icons before a phone number, bullets and rules come out as any sign.
bool isNoise(const QString& text, double certainty) {
  const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
  return certainty < (hasLetters ? LeastCertain : LeastCertainSign);
}

// Rows of letters differ in what they hold; the box a font would have is the same for all.
QRectF wordBox(const ResultIterator& at, double row, double descenders) {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;
  at.BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom);
  int x1 = 0;
  int y1 = 0;
  int x2 = 0;
  int y2 = 0;
  const bool hasLine = at.Baseline(tesseract::RIL_WORD, &x1, &y1, &x2, &y2);
  if (!hasLine || row <= 0) return QRectF(QPointF(left, top), QPointF(right, bottom));
  const double base = (y1 + y2) / 2.0;
  return {QPointF(left, base - (row + descenders)), QPointF(right, base - descenders)};
}

class Collector {
 public:
  Collector(const PagePicture& page) : m_scale(PointsOfAnInch / page.dotsPerInch) { m_found.page.size = page.points(); }

  void take(const ResultIterator& at) {
    const std::unique_ptr<const char[]> utf8(at.GetUTF8Text(tesseract::RIL_WORD));
    if (!utf8) return;
    const QString text = formats::cleanGlyphs(QString::fromUtf8(utf8.get()), formats::FontKind::Letters);
    const double certainty = double(at.Confidence(tesseract::RIL_WORD));
    if (text.isEmpty() || isNoise(text, certainty)) return;
    float row = 0;
    float descenders = 0;  // below the line, so negative
    float ascenders = 0;
    at.RowAttributes(&row, &descenders, &ascenders);
    const QRectF box = wordBox(at, double(row), double(descenders));
    m_found.page.words.push_back({.text = text,
                                  .box = QRectF(box.topLeft() * m_scale, box.size() * m_scale),
                                  .size = std::max(1.0, std::round(box.height() * m_scale * TypeShare)),
                                  .isBold = false,
                                  .hasSpaceAfter = true});
    m_sum += certainty * double(text.size());
    m_letters += double(text.size());
  }

  FoundWords finish() && {
    if (m_letters > 0) m_found.certainty = m_sum / m_letters;
    return std::move(m_found);
  }

 private:
  FoundWords m_found;
  double m_scale;
  double m_sum = 0;
  double m_letters = 0;
};

}  // namespace

Result<Recogniser> Recogniser::load(const std::string& language, const std::string& tables) {
  auto engine = std::make_unique<tesseract::TessBaseAPI>();
  const bool isLoaded =
      engine->Init(tables.empty() ? nullptr : tables.c_str(), language.c_str(), tesseract::OEM_LSTM_ONLY) == 0;
  if (!isLoaded) return Error{Fault::Scan, u"no table for %1"_s.arg(QString::fromStdString(language))};
  engine->SetPageSegMode(tesseract::PSM_AUTO);
  return Recogniser(std::move(engine));
}

Recogniser::Recogniser(std::unique_ptr<tesseract::TessBaseAPI> engine) : m_engine(std::move(engine)) {}
Recogniser::Recogniser(Recogniser&&) noexcept = default;
Recogniser& Recogniser::operator=(Recogniser&&) noexcept = default;
Recogniser::~Recogniser() = default;

std::string Recogniser::tables() const { return m_engine->GetDatapath(); }

FoundWords Recogniser::words(const PagePicture& page) const {
  m_engine->SetImage(page.picture.get());
  m_engine->SetSourceResolution(int(page.dotsPerInch));
  Collector collector(page);
  if (m_engine->Recognize(nullptr) != 0) return std::move(collector).finish();
  const std::unique_ptr<ResultIterator> at(m_engine->GetIterator());
  if (at) do
      if (!at->Empty(tesseract::RIL_WORD)) collector.take(*at);
    while (at->Next(tesseract::RIL_WORD));
  return std::move(collector).finish();
}

}  // namespace candor::scanning
