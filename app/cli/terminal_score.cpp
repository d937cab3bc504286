#include "cli/terminal_score.h"

#include "cli/text_layout.h"
#include "report/shown.h"
#include "report/terms.h"

#include <algorithm>
#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int LongestBar = 10;
constexpr int PointsWidth = 13;  // "100.0 of 12.5"

// Filled to an eighth of a cell.
QString bar(double share, int cells) {
  static constexpr std::array Eighths{u'░', u'▏', u'▎', u'▍', u'▌', u'▋', u'▊', u'▉'};
  const auto eighths = int(std::clamp(share, 0.0, 1.0) * cells * 8 + 0.5);
  QString filled(eighths / 8, u'█');
  if (eighths % 8 != 0) filled += Eighths[std::size_t(eighths % 8)];
  return filled + QString(cells - int(filled.size()), u'░');
}

QString pointsOf(double points, const QString& most) {
  return paddedLeft(report::points(points), 5) + u" of "_s + padded(most, 4);
}

// The columns of the addends: label, points, bar, facts. On a narrow terminal the facts go below, then the bars go.
class Addends {
 public:
  Addends(PageWriter& page, const match::Analysis& analysis) : m_page(page), m_analysis(analysis) {
    for (const match::Addend& addend : analysis.explain) {
      m_labelWidth = std::max(m_labelWidth, columns(report::shownOnOneLine(addend.item.text())));
      m_most = std::max(m_most, addend.most);
    }
    m_labelWidth = std::min(m_labelWidth, page.width() - 2 - 2 - PointsWidth);
  }

  void write() {
    for (const match::Addend& addend : m_analysis.explain) write(addend);
    const QString sum = start(u"Score"_s, m_analysis.score, u"100"_s);
    const QString remark = u"the sum of these lines"_s;
    const bool hasRoom = m_page.width() - indentOfBar() >= columns(remark);
    m_page.line(hasRoom ? sum + u"  "_s + m_page.ink().in(Tone::Quiet, remark) : sum);
  }

 private:
  [[nodiscard]] int indentOfBar() const { return 2 + m_labelWidth + 2 + PointsWidth + 2; }

  [[nodiscard]] QString start(const QString& item, double points, const QString& most) const {
    const QString label = wrapped(report::shownOnOneLine(item), m_labelWidth).front();
    return u"  "_s + padded(label, m_labelWidth) + u"  "_s + m_page.ink().in(Tone::Strong, pointsOf(points, most));
  }

  void write(const match::Addend& addend) {
    constexpr int LeastRoom = 20;
    QString line = start(addend.item.text(), addend.points, report::maximum(addend.most));
    const int indent = indentOfBar() + LongestBar + 2;
    if (m_page.width() < indent) {
      m_page.line(line);
    } else {
      // The longest bar belongs to the part that weighs most.
      const int cells = m_most > 0 ? std::max(1, int(addend.most / m_most * LongestBar + 0.5)) : 1;
      line += u"  "_s + m_page.ink().in(Tone::Accent, bar(addend.most > 0 ? addend.points / addend.most : 0, cells));
      if (m_page.width() - indent >= LeastRoom)
        return m_page.labelled(line + QString(LongestBar - cells + 2, u' '), addend.facts.text(), indent);
      m_page.line(line);
    }
    if (!addend.facts.isEmpty()) m_page.paragraph(addend.facts.text(), 4, Tone::Quiet);
  }

  PageWriter& m_page;
  const match::Analysis& m_analysis;
  int m_labelWidth = columns(u"Score");
  double m_most = 0;
};

}  // namespace

void writeScore(PageWriter& page, const match::Analysis& analysis) {
  const QString score = u"Score "_s + report::scoreInWords(analysis) + u" of 100"_s;
  page.line();
  page.line(page.ink().in(Tone::Strong, score) + u"  "_s +
            page.ink().in(Tone::Accent, bar(analysis.score / 100, std::min(40, page.width() - columns(score) - 2))));
  if (analysis.isProvisional) page.paragraph(u"Provisional: the posting says too little for a firm score."_s, 0);
  page.line();
  Addends(page, analysis).write();
}

}  // namespace candor::cli
