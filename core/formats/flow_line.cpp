#include "formats/flow_line.h"

#include <algorithm>
#include <utility>

namespace candor::formats {
namespace {

constexpr qsizetype SpacesOfATab = 4;  // that many typed in a row align something

}  // namespace

void FlowLineWriter::add(QStringView text, const FlowLook& look) {
  qsizetype at = 0;
  while (at < text.size()) {
    const qsizetype start = at;
    const bool isSpace = text[at].isSpace();
    while (at < text.size() && text[at].isSpace() == isSpace) ++at;
    const QStringView piece = text.mid(start, at - start);
    if (!isSpace) {
      addWord(piece, look);
    } else if (piece.contains(u'\t') || piece.size() >= SpacesOfATab) {
      m_gap = Gap::Tab;
    } else if (m_gap == Gap::None) {
      m_gap = Gap::Space;
    }
  }
}

void FlowLineWriter::addWord(QStringView word, const FlowLook& look) {
  QString& text = m_line.text;
  const Gap gap = std::exchange(m_gap, Gap::None);
  if (!text.isEmpty() && gap != Gap::None) text += gap == Gap::Tab ? u'\t' : u' ';
  if (!m_target.isEmpty() && m_linkStart < 0) m_linkStart = text.size();
  if (word.front().isMark() && !text.isEmpty() && !text.back().isSpace() && !text.back().isSurrogate()) {
    const QString composed = (text.right(1) + word.toString()).normalized(QString::NormalizationForm_C);
    text.chop(1);
    text += composed;
    m_linkStart = std::min(m_linkStart, text.size() - composed.size());
  } else {
    text += word;
  }
  const qsizetype letters = word.size();
  m_lettersBySize[look.size] += letters;
  m_letters += letters;
  if (look.isBold) m_bold += letters;
  if (look.isCapitals) m_capitals += letters;
}

void FlowLineWriter::beginLink(QString target) {
  endLink();
  m_target = std::move(target);
}

void FlowLineWriter::endLink() {
  if (m_linkStart >= 0 && m_linkStart < m_line.text.size())
    m_line.links.push_back({.span = {m_linkStart, m_line.text.size() - m_linkStart}, .target = m_target});
  m_linkStart = -1;
  m_target.clear();
}

FlowLine FlowLineWriter::take() {
  const QString target = m_target;
  endLink();
  m_target = target;
  const auto most = std::ranges::max_element(m_lettersBySize, {}, [](const auto& entry) { return entry.second; });
  if (most != m_lettersBySize.end()) m_line.look.size = most->first;
  m_line.look.isBold = 2 * m_bold > m_letters;
  m_line.look.isCapitals = 2 * m_capitals > m_letters;
  m_lettersBySize.clear();
  m_letters = m_bold = m_capitals = 0;
  m_gap = Gap::None;
  return std::exchange(m_line, {});
}

}  // namespace candor::formats
