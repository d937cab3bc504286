// PageWriter: lines of a terminal page. It wraps first and colours then, so that colours never count as columns.
#pragma once

#include "cli/ink.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace candor::cli {

class PageWriter {
 public:
  PageWriter(int width, const Ink& ink) : m_width(width), m_ink(ink) {}

  [[nodiscard]] int width() const { return m_width; }
  [[nodiscard]] const Ink& ink() const { return m_ink; }
  [[nodiscard]] QString page() const { return m_page; }

  // One finished line, at most `width` columns and already coloured.
  void line(const QString& text = {}) { m_page += text + QLatin1Char('\n'); }

  // Foreign text, wrapped; every line is set in by `indent`.
  void paragraph(const QString& text, int indent, std::optional<Tone> tone = {});

  // `label` stands before the first line, the others are set in below it. The label is `indent` columns wide.
  void labelled(const QString& label, const QString& text, int indent, std::optional<Tone> tone = {});

  // A title with a remark at the right end, and a rule below.
  void heading(const QString& title, const QString& remark = {});

 private:
  [[nodiscard]] QString inTone(const QString& text, std::optional<Tone> tone) const;

  int m_width;
  Ink m_ink;
  QString m_page;
};

}  // namespace candor::cli
