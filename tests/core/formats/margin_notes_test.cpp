#include "formats/margin_notes.h"

#include "support/page_lines.h"
#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::formats {

class MarginNotesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void datesBesideListItemsFollowTheHead() {
    tests::SetType type;
    type.line(50, 100, u"Company, Engineer"_s).line(450, 100, u"City, ST"_s);  // ends at 487.5
    type.line(60, 112, u"• Built a thing"_s).line(437.5, 112, u"2019 – 2021"_s);
    type.line(60, 124, u"• Led a team"_s);

    QCOMPARE(tests::texts(tests::linesOf(type)),
             (QStringList{u"Company, Engineer\tCity, ST"_s, u"2019 – 2021"_s, u"Built a thing"_s, u"Led a team"_s}));
  }

  void datesOfTheNextEntryStay() {
    tests::SetType type;
    type.line(50, 100, u"Company"_s).line(430, 100, u"2019 – 2021"_s);
    type.line(50, 112, u"Another"_s).line(430, 112, u"2017 – 2019"_s);

    QCOMPARE(tests::texts(tests::linesOf(type)), (QStringList{u"Company\t2019 – 2021"_s, u"Another\t2017 – 2019"_s}));
  }

  void sectionLabelComesBeforeItsEntry() {
    tests::SetType type;
    type.lines(150, 100, {u"Engineer at a company"_s, u"Did one thing"_s, u"Did another"_s, u"And more"_s});
    type.isBold = true;
    type.line(50, 100, u"Work"_s);

    QCOMPARE(tests::texts(tests::linesOf(type)).mid(0, 2), (QStringList{u"Work"_s, u"Engineer at a company"_s}));
  }

  void datesInTheLeftMarginStay() {
    tests::SetType type;
    type.lines(150, 100, {u"Engineer at a company"_s, u"Did one thing"_s, u"Did another"_s, u"And more"_s});
    type.line(50, 100, u"2019 – 2021"_s);

    QCOMPARE(tests::texts(tests::linesOf(type)).front(), u"2019 – 2021\tEngineer at a company"_s);
  }
};

CANDOR_TEST(MarginNotesTest)

}  // namespace candor::formats

#include "margin_notes_test.moc"
