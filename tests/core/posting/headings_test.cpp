#include "posting/headings.h"

#include "knowledge.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor::posting;

class HeadingsTest : public QObject {
  Q_OBJECT

 private:
  // The zone in which the words stand; fails when no piece holds them.
  static int zoneOf(const QString& text, const QString& words) {
    const Outline outline = outlineOf(text, knowledge());
    for (const Piece& piece : outline.pieces)
      if (!piece.isHeading && outline.words(piece.span).contains(words)) return int(piece.zone);
    return -1;
  }

 private Q_SLOTS:
  void headingMakesTheZone_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("zone");
    const auto row = [](const char* name, const QString& text, Zone zone) { QTest::newRow(name) << text << int(zone); };
    row("plain", u"Requirements\nTHIS and that"_s, Zone::Requirements);
    row("with a colon", u"Nice to have: THIS and that"_s, Zone::Preferred);
    row("composed", u"Essential Duties & Responsibilities\nTHIS and that"_s, Zone::Duties);
    row("knowledge, skills and abilities", u"Knowledge, Skills, and Abilities\nTHIS and that"_s, Zone::Requirements);
    row("preferred skills", u"Preferred Education and Experience\nTHIS and that"_s, Zone::Preferred);
    row("glued by a space", u"Qualifications Current licence THIS and that"_s, Zone::Requirements);
    row("inside a line", u"work as assigned Required Experience: THIS and that"_s, Zone::Requirements);
    row("a lead-in", u"You could be our colleague if you have:\nTHIS and that"_s, Zone::Requirements);
    row("duties as a lead-in", u"As a night porter, you will:\nTHIS and that"_s, Zone::Duties);
    row("about a company", u"About Northern Light\nTHIS and that"_s, Zone::About);
    row("why a company", u"Why Northern Light?\nTHIS and that"_s, Zone::Benefits);
    row("about you", u"About you\nTHIS and that"_s, Zone::Requirements);
    row("about the role", u"About the role\nTHIS and that"_s, Zone::Role);
    row("benefits", u"What we offer:\nTHIS and that"_s, Zone::Benefits);
    row("German duties", u"Ihre Aufgaben\nTHIS and that"_s, Zone::Duties);
    row("German profile", u"Das bringst du mit\nTHIS and that"_s, Zone::Requirements);
    row("German benefits", u"Wir bieten:\nTHIS and that"_s, Zone::Benefits);
    row("French profile", u"Profil recherché :\nTHIS and that"_s, Zone::Requirements);
    row("Spanish requirements", u"Requisitos\nTHIS and that"_s, Zone::Requirements);
    row("a label", u"Location: THIS and that"_s, Zone::Place);
    row("no heading", u"We met yesterday\nTHIS and that"_s, Zone::Unknown);
  }
  void headingMakesTheZone() {
    QFETCH(QString, text);
    QFETCH(int, zone);

    QCOMPARE(zoneOf(text, u"THIS"_s), zone);
  }

  void labelHoldsForItsLineAlone() {
    const QString text = u"Requirements\nExcel\nLocation: Leeds\nWord"_s;

    QCOMPARE(zoneOf(text, u"Leeds"_s), int(Zone::Place));
    QCOMPARE(zoneOf(text, u"Word"_s), int(Zone::Requirements));
  }

  void bulletIsNoHeading() {
    QCOMPARE(zoneOf(u"Nice to have\n• Education\n• THIS"_s, u"THIS"_s), int(Zone::Preferred));
  }

  void legalTextIsToldByItsWords() {
    const QString text = u"Requirements\n• Excel\nAcme is an equal opportunity employer."_s;

    QCOMPARE(zoneOf(text, u"Acme"_s), int(Zone::EqualOpportunity));
  }

  void demandEndsBoilerplate() {
    const QString text = u"About us\nAcme was founded in 1950. We are looking for a nurse with THIS and that."_s;

    QCOMPARE(zoneOf(text, u"founded"_s), int(Zone::About));
    QCOMPARE(zoneOf(text, u"THIS"_s), int(Zone::Role));
  }
};

CANDOR_TEST(HeadingsTest)
#include "headings_test.moc"
