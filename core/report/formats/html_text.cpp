#include "report/formats/html_parts.h"
#include "report/shown.h"

namespace candor::report::html {

using namespace Qt::StringLiterals;

QString escaped(QStringView text) { return shown(text).toHtmlEscaped().replace(u'\'', u"&#39;"_s); }

QString escapedLine(QStringView text) { return escaped(shownOnOneLine(text)); }

QString said(const Report& report, Phrase phrase) { return escapedLine(report.language.say(phrase)); }

QString said(const Report& report, const match::Said& sentence) { return escapedLine(report.language.say(sentence)); }

QString unseenHead(const Report& report, std::initializer_list<Phrase> columns) {
  QString head;
  for (const Phrase column : columns) head += u"<th scope=\"col\">"_s + said(report, column) + u"</th>"_s;
  return u"<thead class=\"unseen\"><tr>"_s + head + u"</tr></thead>\n"_s;
}

namespace {

QString drawing(const QString& tone, const QString& shape) {
  return u"<svg class=\"glyph "_s + tone + u"\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"_s + shape + u"</svg>"_s;
}

}  // namespace

QString glyph(match::Status status) {
  switch (status) {
    case match::Status::Met:
      return drawing(u"pos"_s,
                     u"<circle class=\"solid\" cx=\"12\" cy=\"12\" r=\"8.75\"/>"
                     "<path class=\"cut\" d=\"M8 12.3l2.8 2.8L16 9.6\"/>"_s);
    case match::Status::Partly:
      return drawing(u"cau"_s,
                     u"<circle cx=\"12\" cy=\"12\" r=\"8\"/><path class=\"solid\" d=\"M12 4a8 8 0 0 0 0 16z\"/>"_s);
    case match::Status::Missing: return drawing(u"neg"_s, u"<circle cx=\"12\" cy=\"12\" r=\"8\"/>"_s);
  }
  return {};
}

QString glyph(match::CheckState state) {
  switch (state) {
    case match::CheckState::Passed: return glyph(match::Status::Met);
    case match::CheckState::Caution:
      return drawing(u"cau"_s, u"<path d=\"M12 4.5L21 19.5H3zM12 10.5v4M12 17h.01\"/>"_s);
    case match::CheckState::Failed:
      return drawing(u"neg"_s,
                     u"<circle cx=\"12\" cy=\"12\" r=\"8\"/><path d=\"M9.2 9.2l5.6 5.6M14.8 9.2l-5.6 5.6\"/>"_s);
  }
  return {};
}

QString blockerGlyph() {
  return drawing(u"cau"_s, u"<path d=\"M8.5 4h7L20 8.5v7L15.5 20h-7L4 15.5v-7zM12 8v5M12 16h.01\"/>"_s);
}

}  // namespace candor::report::html
