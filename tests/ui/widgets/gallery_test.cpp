// Walks everything the gallery shows: named, painted, in every theme and size.
#include "gallery/pages.h"
#include "style/look.h"
#include "support/test.h"
#include "support/watched_application.h"
#include "widgets/toast.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QWidget>

using namespace candor;

namespace {

using MakePage = std::unique_ptr<QWidget> (*)();

bool isOneColour(const QImage& image) {
  const QRgb first = image.pixel(0, 0);
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixel(x, y) != first) return false;
    }
  }
  return true;
}

// Shown to people and painted by itself; the words of a toast are seen on its ground only.
bool isPainted(const QWidget& widget) {
  if (qobject_cast<const widgets::Toast*>(widget.parentWidget())) return false;
  return widget.isVisible() && widget.metaObject()->className() != QWidget::staticMetaObject.className() &&
         QByteArray(widget.metaObject()->className()).startsWith("candor::widgets::") && !widget.size().isEmpty();
}

}  // namespace

class GalleryTest : public QObject {
  Q_OBJECT

 private:
  static void pages() {
    QTest::addColumn<MakePage>("make");
    QTest::newRow("components") << MakePage(gallery::componentsPage);
    QTest::newRow("analysis") << MakePage(gallery::analysisPage);
  }

 private Q_SLOTS:
  void everythingThatTakesTheFocusHasAName_data() { pages(); }
  void everythingThatTakesTheFocusHasAName() {
    QFETCH(MakePage, make);
    const auto page = make();
    page->show();
    int named = 0;
    const auto widgets = page->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
      if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<QHeaderView*>(widget)) continue;
      if (widget->focusProxy()) continue;
      QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
      const QString what = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
      QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(what));
      ++named;
    }
    QVERIFY(named >= 5);
  }

  void everythingIsPaintedInEveryThemeAndSize_data() { pages(); }
  void everythingIsPaintedInEveryThemeAndSize() {
    QFETCH(MakePage, make);
    QFont font;
    for (const auto choice : {style::ThemeChoice::Light, style::ThemeChoice::Dark, style::ThemeChoice::HighContrast}) {
      for (const int pixels : {13, 26}) {
        font.setPixelSize(pixels);
        style::Look::current().setUserFont(font);
        style::Look::current().choose(choice);
        const auto page = make();
        page->show();
        QCoreApplication::processEvents();
        int painted = 0;
        const auto widgets = page->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
          if (!isPainted(*widget)) continue;
          QVERIFY2(!isOneColour(widget->grab().toImage()), widget->metaObject()->className());
          ++painted;
        }
        QVERIFY(painted > 8);
      }
    }
    font.setPixelSize(13);
    style::Look::current().setUserFont(font);
    style::Look::current().choose(style::ThemeChoice::Light);
    static_cast<tests::WatchedApplication&>(*qApp).forget();  // no page of the program shows everything at once
  }

  void pageFollowsAThemeChosenWhileItIsShown() {
    const auto page = gallery::analysisPage();
    page->show();
    style::Look::current().choose(style::ThemeChoice::Dark);
    QCoreApplication::processEvents();
    const QImage changed = page->grab().toImage();
    const auto fresh = gallery::analysisPage();
    fresh->show();
    QCoreApplication::processEvents();
    const QImage made = fresh->grab().toImage();
    style::Look::current().choose(style::ThemeChoice::Light);
    QCOMPARE(changed, made);
  }

  void pageIsPaintedRightToLeft() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto page = gallery::analysisPage();
    page->show();
    QCoreApplication::processEvents();
    const bool isBlank = isOneColour(page->grab().toImage());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(!isBlank);
  }
};

CANDOR_TEST(GalleryTest)
#include "gallery_test.moc"
