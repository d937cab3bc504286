#include "formats/running_lines.h"

#include "support/page_lines.h"
#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

std::vector<PageLine> page(const QString& top, const QString& body, const QString& bottom) {
  tests::SetType type;
  type.line(50, 20, top).line(50, 400, body).line(50, 770, bottom);
  return tests::linesOf(type);
}

}  // namespace

class RunningLinesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void repeatedEdgesAreHeadersAndFooters() {
    const std::vector pages{page(u"A Name"_s, u"First text"_s, u"Seen on page 1"_s),
                            page(u"A Name"_s, u"Other text"_s, u"Seen on page 2"_s)};

    const auto places = linePlaces(pages, {800, 800});

    for (const auto& lines : places)
      QCOMPARE(lines, (std::vector{LinePlace::PageHeader, LinePlace::Body, LinePlace::PageFooter}));
  }

  void differentEdgesAreText() {
    const std::vector pages{page(u"A Name"_s, u"Text"_s, u"Ends here"_s), page(u"Goes on"_s, u"Text"_s, u"The end"_s)};

    for (const auto& lines : linePlaces(pages, {800, 800})) QCOMPARE(lines, std::vector(3, LinePlace::Body));
  }

  void onePageKnowsItsNumberOnly() {
    for (const QString& number : {u"1"_s, u"Page 1 of 1"_s, u"1/2"_s, u"Seite 1 von 2"_s})
      QCOMPARE(linePlaces({page(u"A Name"_s, u"Text"_s, number)}, {800}).front().back(), LinePlace::PageFooter);
    QCOMPARE(linePlaces({page(u"A Name"_s, u"Text"_s, u"2019"_s)}, {800}).front(), std::vector(3, LinePlace::Body));
  }
};

CANDOR_TEST(RunningLinesTest)

}  // namespace candor::formats

#include "running_lines_test.moc"
