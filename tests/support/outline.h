// A document at a glance, for tests: "heading1: WORK | paragraph: Acme / Berlin".
#pragma once

#include "reading/document.h"

#include <QString>
#include <QStringList>

namespace candor::tests {

inline QString kindName(reading::BlockKind kind) {
  switch (kind) {
    case reading::BlockKind::Paragraph: return QStringLiteral("paragraph");
    case reading::BlockKind::Heading: return QStringLiteral("heading");
    case reading::BlockKind::ListItem: return QStringLiteral("item");
    case reading::BlockKind::TableRow: return QStringLiteral("row");
    case reading::BlockKind::PageHeader: return QStringLiteral("header");
    case reading::BlockKind::PageFooter: return QStringLiteral("footer");
  }
  return {};
}

// Line breaks within a block show as " / ", tabs as " > ".
inline QString outline(const reading::Document& document) {
  QStringList blocks;
  for (const reading::Block& block : document.blocks) {
    const QString level = block.level > 0 ? QString::number(block.level) : QString();
    QString text = block.span.in(document.text).toString();
    text.replace(u'\n', QStringLiteral(" / ")).replace(u'\t', QStringLiteral(" > "));
    blocks += kindName(block.kind) + level + QStringLiteral(": ") + text;
  }
  return blocks.join(QStringLiteral(" | "));
}

// "text -> target" of every link.
inline QString linksOf(const reading::Document& document) {
  QStringList links;
  for (const reading::Link& link : document.links)
    links += link.span.in(document.text).toString() + QStringLiteral(" -> ") + link.target;
  return links.join(QStringLiteral(" | "));
}

}  // namespace candor::tests
