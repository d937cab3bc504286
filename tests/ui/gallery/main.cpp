// candor-gallery [--page components|analysis|icons] [--theme light|dark|highcontrast] [--mirrored] [--scale 1.6]
// [--shot FILE]: shows a page of the gallery, or writes it as a picture and ends.
#include "gallery/pages.h"
#include "style/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace candor::gallery {

namespace {

style::ThemeChoice themeOf(const QString& name) {
  if (name == u"dark") return style::ThemeChoice::Dark;
  if (name == u"highcontrast") return style::ThemeChoice::HighContrast;
  return name == u"light" ? style::ThemeChoice::Light : style::ThemeChoice::System;
}

std::unique_ptr<QWidget> pageOf(const QString& name) {
  if (name == u"analysis") return analysisPage();
  if (name == u"icons") return iconsPage();
  return componentsPage();
}

int run(QApplication& application) {
  QCommandLineParser parser;
  parser.addOptions({{u"page"_s, u"components, analysis or icons"_s, u"name"_s, u"components"_s},
                     {u"theme"_s, u"light, dark or highcontrast"_s, u"name"_s, u"system"_s},
                     {u"scale"_s, u"the user's font in 13 px"_s, u"factor"_s, u"1"_s},
                     {u"mirrored"_s, u"right to left"_s},
                     {u"shot"_s, u"write a picture and end"_s, u"file"_s}});
  parser.process(application);
  QFont font = application.font();
  font.setPixelSize(qRound(13 * parser.value(u"scale"_s).toDouble()));
  application.setFont(font);
  if (parser.isSet(u"mirrored"_s)) QApplication::setLayoutDirection(Qt::RightToLeft);
  const style::Look look(application, themeOf(parser.value(u"theme"_s)));
  const std::unique_ptr<QWidget> page = pageOf(parser.value(u"page"_s));
  page->show();
  if (!parser.isSet(u"shot"_s)) return QApplication::exec();
  bool isWritten = false;
  QTimer::singleShot(300, page.get(), [&] {
    isWritten = page->grab().save(parser.value(u"shot"_s));
    QApplication::quit();
  });
  QApplication::exec();
  return isWritten ? 0 : 1;
}

}  // namespace

}  // namespace candor::gallery

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  return candor::gallery::run(application);
}
