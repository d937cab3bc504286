#include "widgets/sidebar_view.h"

#include "style/look.h"
#include "support/test.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace candor::widgets;
using candor::style::Icon;

namespace {

std::vector<SidebarEntry> entries() {
  return {{.id = u"resumes"_s, .icon = Icon::Resume, .title = u"Resumes"_s},
          {.id = u"analyze"_s, .icon = Icon::Analyze, .title = u"Analyze"_s, .count = 2},
          {.id = u"settings"_s, .icon = Icon::Settings, .title = u"Settings"_s, .group = SidebarGroup::Program}};
}

}  // namespace

class SidebarViewTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void clickOpensOnce() {
    SidebarView view;
    view.setEntries(entries());
    view.setOpen(u"resumes"_s);
    view.resize(176, 300);
    view.show();
    QSignalSpy chosen(&view, &SidebarView::chosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(1, 0)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"analyze"_s);
  }

  void arrowsMoveWithoutOpening() {
    SidebarView view;
    view.setEntries(entries());
    view.setOpen(u"resumes"_s);
    view.show();
    QSignalSpy chosen(&view, &SidebarView::chosen);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(view.open(), u"resumes"_s);  // the shell says which page is open
  }

  void openEntryJoinsThePage() {
    SidebarView view;
    view.setEntries(entries());
    view.setOpen(u"analyze"_s);
    view.resize(176, 300);
    view.show();
    const QImage image = view.grab().toImage();
    const auto middle = [&](int row) { return view.visualRect(view.model()->index(row, 0)).center().y(); };
    const candor::style::Tokens& t = candor::style::tokens();
    QCOMPARE(image.pixelColor(175, middle(1)), t.sheet);
    QCOMPARE(image.pixelColor(175, middle(0)), t.line);
    QCOMPARE(image.pixelColor(1, middle(1)), t.accent);
    QCOMPARE(image.pixelColor(1, middle(0)), t.desk);
  }

  void railIsNarrowAndNamed() {
    SidebarView view;
    view.setEntries(entries());
    QCOMPARE(view.width(), 176);
    view.setSidebarWidth(SidebarWidth::Rail);
    QCOMPARE(view.width(), 52);
    QCOMPARE(view.model()->index(1, 0).data(Qt::ToolTipRole).toString(), u"Analyze"_s);
  }

  void countIsSpoken() {
    SidebarView view;
    view.setEntries(entries());
    view.setCount(u"analyze"_s, 5);
    view.setCount(u"nowhere"_s, 5);
    QCOMPARE(view.model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Analyze, 5"_s);
  }
};

CANDOR_TEST(SidebarViewTest)
#include "sidebar_view_test.moc"
