#include "bench/material.h"

#include "support/pdf_builder.h"

#include <QStringList>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace candor::bench {

namespace {

constexpr std::array Bullets = {
    u"Planned twelve weeks of supply for 210 chilled lines in three dairies; service level up from 96.1% to 98.4%",
    u"Rebuilt the weekly demand forecast in Excel and Power Query: fifty minutes of work instead of six hours",
    u"Wrote SQL views over the warehouse system that find ageing stock; write-offs fell by 84,000 a year",
    u"Key user for SAP S/4HANA materials management at two sites; trained 18 colleagues for the go-live",
    u"Built a Power BI dashboard of service level and stock cover for forty planners and buyers",
    u"Led a cross-functional team of nine through a Lean Six Sigma project on packaging waste",
    u"Negotiated lead times and minimum orders with 26 suppliers and kept the contracts in order",
    u"Automated month-end reports with Python and pandas and documented them for the audit",
};

constexpr std::array Requirements = {
    u"At least 5 years of experience in supply planning or demand planning",
    u"Advanced Excel, including Power Query, and SQL for reporting",
    u"Working knowledge of SAP S/4HANA or SAP IBP",
    u"Python or R for demand forecasting is required",
    u"Bachelor's degree in mathematics, engineering, supply chain management or a similar field",
    u"Fluent English and good communication skills, in writing and in front of a group",
    u"Experience with inventory management, safety stock and vendor-managed inventory",
    u"Power BI or Tableau is a plus",
    u"APICS CPIM or CSCP certification preferred",
    u"You know how to work with buyers, plants and carriers when a plan has to change on a Friday afternoon",
};

QStringList resumeLines() {
  QStringList lines = {u"Nadia Brandt"_s,          u"Supply Planning Analyst"_s,
                       u"Leeds, United Kingdom"_s, u"nadia.brandt@posteo.example"_s,
                       u"+44 7700 900418"_s,       QString(),
                       u"Work experience"_s};
  for (int job = 0; job < 6; ++job) {
    const int year = 2024 - 3 * job;
    lines += QString();
    lines += u"Supply Planner, Orrin Dairy %1, Leeds"_s.arg(job + 1);
    lines += u"March %1 – February %2"_s.arg(year - 3).arg(year);
    for (const auto* bullet : Bullets) lines += u"• "_s + QString::fromUtf16(bullet);
  }
  lines += {QString(),
            u"Education"_s,
            u"BSc Mathematics, University of Leeds"_s,
            u"2003 – 2006"_s,
            QString(),
            u"Skills"_s,
            u"Supply planning, demand forecasting, S&OP, inventory management, SQL, Excel, Power BI, Python, SAP"_s,
            QString(),
            u"Languages"_s,
            u"English (native), German (C1), French (A2)"_s};
  return lines;
}

reading::BlockKind kindOf(const QString& line) {
  static const QStringList headings = {u"Work experience"_s, u"Education"_s, u"Skills"_s, u"Languages"_s};
  if (line.startsWith(u'•')) return reading::BlockKind::ListItem;
  return headings.contains(line) ? reading::BlockKind::Heading : reading::BlockKind::Paragraph;
}

// A block a line, which is how a list-rich resume reads.
reading::Document documentOf(const QStringList& lines) {
  reading::Document document;
  for (const QString& line : lines) {
    if (!line.isEmpty()) {
      const Span span = {.start = document.text.size(), .length = line.size()};
      reading::Line place;
      place.span = span;
      document.lines.push_back(place);
      reading::Block block;
      block.span = span;
      block.kind = kindOf(line);
      document.blocks.push_back(block);
    }
    document.text += line + u'\n';
  }
  return document;
}

}  // namespace

const ontology::Ontology& knowledge() {
  static const ontology::Ontology ontology = ontology::Ontology::load().value();
  return ontology;
}

const reading::Document& resume() {
  static const reading::Document document = documentOf(resumeLines());
  return document;
}

const PostingText& posting() {
  static const PostingText text = [] {
    QString lines = u"Senior Supply Planner\nHalden Foods, Rotterdam, Netherlands\n\nWhat you bring\n"_s;
    for (int team = 0; team < 6; ++team) {
      for (const auto* requirement : Requirements) {
        lines += u"- "_s + QString::fromUtf16(requirement) + u" (team %1 of our planning office)\n"_s.arg(team + 1);
      }
    }
    return PostingText(lines);
  }();
  return text;
}

QByteArray resumePdf() {
  QByteArrayList lines;
  const QStringList words = resumeLines();
  for (const QString& line : words) lines.append(line.toLatin1().replace('(', "\\(").replace(')', "\\)"));
  tests::PdfBuilder pdf;
  pdf.addTextPage("Helvetica", lines.mid(0, 40));
  pdf.addTextPage("Helvetica", lines.mid(40));
  return pdf.build();
}

}  // namespace candor::bench
