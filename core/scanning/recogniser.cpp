#include "scanning/recogniser.h"

#include "formats/glyph_text.h"
#include "scanning/stroke_widths.h"

#include <QRect>

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace candor::scanning {
namespace {

using namespace Qt::StringLiterals;
using tesseract::ResultIterator;

constexpr double PointsOfAnInch = 72;
constexpr double LeastCertain = 25;        // per cent; below, specks, rules and icons are taken for letters
constexpr double LeastCertainSign = 60;    // of a word without a letter or digit
constexpr double WidestLetterSpace = 0.4;  // of a row's height; the space between words is narrower
constexpr double BoldStroke = 1.25;        // of the stroke most words have
constexpr double TypeShare = 1.04;         // of the type size to the height from descender to ascender

// Icons before a phone number, bullets and rules come out as any sign.
bool isNoise(const QString& text, double certainty) {
  const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
  return certainty < (hasLetters ? LeastCertain : LeastCertainSign);
}

QRect inkBox(const ResultIterator& at) {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;
  at.BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom);
  return {left, top, right - left, bottom - top};
}

// Rows of letters differ in what they hold; the box a font would have is the same for all.
QRectF wordBox(const ResultIterator& at, double row, double descenders) {
  const QRect ink = inkBox(at);
  int x1 = 0;
  int y1 = 0;
  int x2 = 0;
  int y2 = 0;
  const bool hasLine = at.Baseline(tesseract::RIL_WORD, &x1, &y1, &x2, &y2);
  if (!hasLine || row <= 0) return QRectF(ink);
  const double base = (y1 + y2) / 2.0;
  return {QPointF(ink.left(), base - (row + descenders)), QPointF(ink.left() + ink.width(), base - descenders)};
}

// A list mark is taken for a letter or sign of its shape. It is lower than a letter, and far from the words behind it.
bool isListMark(const QString& text, const ResultIterator& at, double row) {
  if (text.size() != 1 || !QStringView(u"eo°©®¢«»*•·.-+¥@").contains(text)) return false;
  if (!at.IsAtBeginningOf(tesseract::RIL_TEXTLINE) || at.IsAtFinalElement(tesseract::RIL_TEXTLINE, tesseract::RIL_WORD))
    return false;
  ResultIterator next(at);
  if (!next.Next(tesseract::RIL_WORD)) return false;
  int right = 0;
  int left = 0;
  int unused = 0;
  at.BoundingBox(tesseract::RIL_WORD, &unused, &unused, &right, &unused);
  next.BoundingBox(tesseract::RIL_WORD, &left, &unused, &unused, &unused);
  return left - right > WidestLetterSpace * row;
}

class Collector {
 public:
  Collector(const PagePicture& page, const StrokeWidths& strokes)
      : m_strokes(strokes), m_scale(PointsOfAnInch / page.dotsPerInch) {
    m_found.page.size = page.points();
  }

  void take(const ResultIterator& at) {
    const std::unique_ptr<const char[]> utf8(at.GetUTF8Text(tesseract::RIL_WORD));
    if (!utf8) return;
    QString text = formats::cleanGlyphs(QString::fromUtf8(utf8.get()), formats::FontKind::Letters);
    double certainty = double(at.Confidence(tesseract::RIL_WORD));
    float row = 0;
    float descenders = 0;  // below the line, so negative
    float ascenders = 0;
    at.RowAttributes(&row, &descenders, &ascenders);
    if (isListMark(text, at, double(row))) {
      text = u"•"_s;
      certainty = 100;
    }
    if (text.isEmpty() || isNoise(text, certainty)) return;
    const QRectF box = wordBox(at, double(row), double(descenders));
    m_found.page.words.push_back({.text = text,
                                  .box = QRectF(box.topLeft() * m_scale, box.size() * m_scale),
                                  .size = std::max(1.0, std::round(box.height() * m_scale * TypeShare)),
                                  .isBold = false,
                                  .hasSpaceAfter = true});
    m_weights.push_back(row > 0 ? m_strokes.of(inkBox(at)) / double(row) : 0);
    m_sum += certainty * double(text.size());
    m_letters += double(text.size());
  }

  FoundWords finish() && {
    if (m_letters > 0) m_found.certainty = m_sum / m_letters;
    if (m_weights.empty()) return std::move(m_found);
    std::vector<double> sorted = m_weights;
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::ranges::nth_element(sorted, middle);
    for (std::size_t at = 0; at < m_weights.size(); ++at)
      m_found.page.words[at].isBold = m_weights[at] > BoldStroke * *middle;
    return std::move(m_found);
  }

 private:
  FoundWords m_found;
  const StrokeWidths& m_strokes;
  std::vector<double> m_weights;  // strokes, in heights of their row
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
  const bool isRecognised = m_engine->Recognize(nullptr) == 0;
  const StrokeWidths strokes(Picture(m_engine->GetThresholdedImage()));
  Collector collector(page, strokes);
  if (!isRecognised) return std::move(collector).finish();
  const std::unique_ptr<ResultIterator> at(m_engine->GetIterator());
  if (at) do
      if (!at->Empty(tesseract::RIL_WORD)) collector.take(*at);
    while (at->Next(tesseract::RIL_WORD));
  return std::move(collector).finish();
}

}  // namespace candor::scanning
