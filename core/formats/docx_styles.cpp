#include "formats/docx_styles.h"

#include "formats/clean_text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace candor::formats {

using namespace Qt::StringLiterals;

struct DocxStyles::Raw {
  QString type = {};
  QString name = {};
  QString basedOn = {};
  bool isDefault = false;
  DocxStyle style = {};
};

namespace {

constexpr int LongestDocxInheritance = 32;  // also ends circles
constexpr int DeepestDocxHeading = 9;
constexpr int DeepestDocxItem = 9;

template <class T>
std::optional<T> first(const std::optional<T>& own, const std::optional<T>& inherited) {
  return own ? own : inherited;
}

// Word keeps the English names of its own heading styles in files of every language.
std::optional<int> headingLevelOfName(const QString& name) {
  const QString lower = name.toLower().trimmed();
  if (lower == u"title") return 1;
  if (!lower.startsWith(u"heading ") || lower.size() != 9) return std::nullopt;
  const int level = lower.back().digitValue();
  return level >= 1 ? std::optional(level) : std::nullopt;
}

DocxStyle over(const DocxStyle& own, const DocxStyle& base) {
  return {.look = own.look.over(base.look),
          .headingLevel = first(own.headingLevel, base.headingLevel),
          .listLevel = first(own.listLevel, base.listLevel)};
}

// 0: told to be no item.
int readNumbering(XmlCursor& xml) {
  int level = 1;
  bool isList = true;
  while (xml.nextChild()) {
    if (xml.name() == u"ilvl") level = std::clamp(xml.attribute(u"val").toInt() + 1, 1, DeepestDocxItem);
    if (xml.name() == u"numId") isList = xml.attribute(u"val") != u"0";
    xml.skip();
  }
  return isList ? level : 0;
}

int readColumns(const XmlCursor& xml) {
  constexpr int MostColumns = 8;
  return std::clamp(xml.attribute(u"num").toInt(), 1, MostColumns);
}

}  // namespace

DocxLook DocxLook::over(const DocxLook& base) const {
  return {.size = first(size, base.size),
          .isBold = first(isBold, base.isBold),
          .isCapitals = first(isCapitals, base.isCapitals),
          .isHidden = first(isHidden, base.isHidden)};
}

FlowLook DocxLook::flowLook() const {
  return {.size = size.value_or(10), .isBold = isBold.value_or(false), .isCapitals = isCapitals.value_or(false)};
}

bool isOn(const XmlCursor& xml) {
  const QString value = xml.attribute(u"val");
  return value != u"0" && value != u"false" && value != u"off" && value != u"none";
}

DocxRunProperties readRunProperties(XmlCursor& xml) {
  DocxRunProperties read;
  while (xml.nextChild()) {
    const QStringView name = xml.name();
    if (name == u"b") read.look.isBold = isOn(xml);
    if (name == u"caps") read.look.isCapitals = isOn(xml);
    if (name == u"vanish") read.look.isHidden = isOn(xml);
    if (name == u"rStyle") read.style = xml.attribute(u"val");
    if (name == u"sz") {
      const double halfPoints = xml.attribute(u"val").toDouble();
      if (halfPoints > 0 && halfPoints < 4000) read.look.size = halfPoints / 2;
    }
    xml.skip();
  }
  return read;
}

DocxParagraphProperties readParagraphProperties(XmlCursor& xml) {
  DocxParagraphProperties read;
  while (xml.nextChild()) {
    const QStringView name = xml.name();
    if (name == u"numPr") {
      read.own.listLevel = readNumbering(xml);
      continue;
    }
    if (name == u"sectPr") {
      read.section = readSection(xml);
      continue;
    }
    if (name == u"pStyle") read.style = xml.attribute(u"val");
    if (name == u"outlineLvl") {
      const int level = xml.attribute(u"val").toInt();
      read.own.headingLevel = level >= 0 && level < DeepestDocxHeading ? level + 1 : 0;
    }
    xml.skip();
  }
  return read;
}

DocxSection readSection(XmlCursor& xml) {
  DocxSection section;
  while (xml.nextChild()) {
    const QStringView name = xml.name();
    if (name == u"cols") section.columns = readColumns(xml);
    if (name == u"titlePg") section.hasOwnFirstPage = isOn(xml);
    if (name == u"headerReference" || name == u"footerReference")
      section.running.push_back(
          {.relation = xml.attribute(u"id"), .isHeader = name == u"headerReference", .pages = xml.attribute(u"type")});
    xml.skip();
  }
  return section;
}

namespace {

struct StyleReader {
  XmlCursor& xml;
  QString language;
  DocxStyle defaults;

  void readDefaults() {
    while (xml.nextChild()) {
      if (xml.name() == u"rPr") {
        readDefaultRun();
      } else if (xml.name() == u"rPrDefault" || xml.name() == u"pPrDefault") {
        readDefaults();
      } else {
        xml.skip();
      }
    }
  }

  void readDefaultRun() {
    while (xml.nextChild()) {
      if (xml.name() == u"sz") defaults.look.size = std::clamp(xml.attribute(u"val").toDouble() / 2, 1.0, 2000.0);
      if (xml.name() == u"b") defaults.look.isBold = isOn(xml);
      if (xml.name() == u"lang") language = cleanName(xml.attribute(u"val"));
      xml.skip();
    }
  }
};

}  // namespace

Result<DocxStyles> DocxStyles::read(const QByteArray& part, const reading::Limits& limits) {
  DocxStyles styles;
  if (part.isEmpty()) return styles;
  XmlCursor xml(part, limits);
  StyleReader reader{.xml = xml, .language = {}, .defaults = {}};
  QHash<QString, Raw> raw;
  if (xml.nextChild()) {
    while (xml.nextChild()) {
      if (xml.name() == u"docDefaults") {
        reader.readDefaults();
        continue;
      }
      if (xml.name() != u"style") {
        xml.skip();
        continue;
      }
      Raw style{.type = xml.attribute(u"type"), .isDefault = xml.attribute(u"default") == u"1"};
      const QString id = xml.attribute(u"styleId");
      while (xml.nextChild()) {
        if (xml.name() == u"rPr") {
          style.style.look = readRunProperties(xml).look;
        } else if (xml.name() == u"pPr") {
          const DocxStyle own = readParagraphProperties(xml).own;
          style.style.headingLevel = own.headingLevel;
          style.style.listLevel = own.listLevel;
        } else {
          if (xml.name() == u"name") style.name = xml.attribute(u"val");
          if (xml.name() == u"basedOn") style.basedOn = xml.attribute(u"val");
          xml.skip();
        }
      }
      if (const auto level = headingLevelOfName(style.name)) style.style.headingLevel = level;
      raw.insert(id, style);
    }
  }
  if (const auto sound = xml.check(); !sound) return sound.error();

  styles.m_language = reader.language;
  styles.m_default = reader.defaults;
  for (auto each = raw.cbegin(); each != raw.cend(); ++each) {
    if (each->type == u"character") styles.m_characters.insert(each.key(), styles.resolved(raw, each.key()));
    if (each->type != u"character")
      styles.m_styles.insert(each.key(), over(styles.resolved(raw, each.key()), reader.defaults));
  }
  for (auto each = raw.cbegin(); each != raw.cend(); ++each)
    if (each->isDefault && each->type == u"paragraph") styles.m_default = styles.m_styles.value(each.key());
  return styles;
}

DocxStyle DocxStyles::resolved(const QHash<QString, Raw>& raw, const QString& id) const {
  DocxStyle style;
  QString at = id;
  for (int step = 0; step < LongestDocxInheritance; ++step) {
    const auto found = raw.constFind(at);
    if (found == raw.cend()) break;
    style = over(style, found->style);
    at = found->basedOn;
  }
  return style;
}

const DocxStyle& DocxStyles::paragraph(const QString& id) const {
  const auto found = m_styles.constFind(id);
  return found == m_styles.cend() ? m_default : *found;
}

DocxLook DocxStyles::character(const QString& id) const { return m_characters.value(id).look; }

}  // namespace candor::formats
