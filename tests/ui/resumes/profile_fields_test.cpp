#include "resumes/profile_fields.h"

#include "ontology/ontology.h"
#include "profile/read_profile.h"
#include "reading/plain_text.h"
#include "resumes/profile_words.h"
#include "support/open_workplace.h"
#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::resumes {

namespace {

const ontology::Ontology& knowledge() {
  static const ontology::Ontology loaded = *ontology::Ontology::load();
  return loaded;
}

ShownProfile profileOf(const QString& text) {
  return shownProfile(profile::readProfile(*reading::readPlainText(text), knowledge()));
}

const ShownField* fieldOf(const ShownProfile& profile, const QString& key) {
  for (const ShownSection& section : profile) {
    for (const ShownEntry& entry : section.entries) {
      for (const ShownField& field : entry.fields) {
        if (field.key == key) return &field;
      }
    }
  }
  return nullptr;
}

QStringList titlesOf(const ShownProfile& profile) {
  QStringList titles;
  for (const ShownSection& section : profile) titles += section.title;
  return titles;
}

}  // namespace

class ProfileFieldsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fieldsStandInSectionsWithTheirPlaces() {
    const QString text = tests::AccountantsResume;
    const ShownProfile profile = profileOf(text);

    QCOMPARE(titlesOf(profile).first(3), (QStringList{u"Basics"_s, u"Work"_s, u"Education"_s}));
    const ShownField* email = fieldOf(profile, u"basics.email"_s);
    QVERIFY(email);
    QCOMPARE(email->reading, u"mara.lindqvist@example.org"_s);
    QCOMPARE(email->place.in(text).toString(), u"mara.lindqvist@example.org"_s);
    const ShownField* dates = fieldOf(profile, u"work.0.period"_s);
    QVERIFY(dates);
    QCOMPARE(dates->reading, u"Mar 2019 – present"_s);
  }

  void whatEveryResumeNeedsIsShownAsMissing() {
    const ShownProfile profile = profileOf(u"Mara Lindqvist\nAccountant\n"_s);

    const ShownField* phone = fieldOf(profile, u"basics.phone"_s);
    QVERIFY(phone);
    QVERIFY(phone->reading.isEmpty() && phone->place.isEmpty());
    QVERIFY(!fieldOf(profile, u"basics.url"_s));
    QCOMPARE(titlesOf(profile), QStringList{u"Basics"_s});
  }

  void aCorrectionHoldsWhereTheFieldReadsAsItDidThen() {
    ShownProfile profile = profileOf(tests::AccountantsResume);
    const documents::Correction right{
        .field = u"basics.email"_s, .reading = u"mara.lindqvist@example.org"_s, .value = u"mara@example.org"_s};
    const documents::Correction ofAnotherVersion{
        .field = u"basics.name"_s, .reading = u"M. Lindqvist"_s, .value = u"Mara"_s};

    apply({right, ofAnotherVersion}, profile);

    QCOMPARE(fieldOf(profile, u"basics.email"_s)->value(), u"mara@example.org"_s);
    QCOMPARE(fieldOf(profile, u"basics.name"_s)->value(), u"Mara Lindqvist"_s);
    apply({}, profile);
    QVERIFY(!fieldOf(profile, u"basics.email"_s)->corrected);
  }

  void aPlaceLeadsToItsSmallestField() {
    const ShownField wide{.key = u"wide"_s, .label = {}, .place = {10, 50}};
    const ShownField narrow{.key = u"narrow"_s, .label = {}, .place = {20, 5}};
    const ShownProfile profile = {{u"S"_s, {}, {{{wide, narrow}}}}};

    QCOMPARE(fieldAt(profile, 22)->key, u"narrow"_s);
    QCOMPARE(fieldAt(profile, 25)->key, u"wide"_s);
    QVERIFY(!fieldAt(profile, 60));
  }

  void whatWasCorrectedNeedsNoCheck() {
    ShownField unsure{.key = u"a"_s, .label = {}, .reading = u"x"_s, .certainty = Certainty::ToCheck};
    ShownProfile profile = {{u"S"_s, {}, {{{unsure, unsure}}}}};
    QCOMPARE(countToCheck(profile), 2);

    profile[0].entries[0].fields[1].corrected = u"y"_s;

    QCOMPARE(countToCheck(profile), 1);
  }

  void skillsOfAGroupAreOneRow() {
    const ShownProfile profile =
        profileOf(u"Mara Lindqvist\n\nSKILLS\n\nTools: Excel, SAP\nLanguages: SQL, Python\n"_s);

    const ShownField* first = fieldOf(profile, u"skills.0"_s);
    QVERIFY(first);
    QCOMPARE(first->reading, u"Excel, SAP"_s);
    QCOMPARE(first->label, u"Tools"_s);
  }
};

class ProfileWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void linesAreCountedAsTheMarginDoes() {
    const QString text = u"one\n\ntwo\nthree\n"_s;
    const LineNumbers lines(text);

    QCOMPARE(lines.at(0), 1);
    QCOMPARE(lines.at(text.indexOf(u"two"_s)), 2);
    QCOMPARE(lines.of({text.indexOf(u"three"_s), 5}), u"3"_s);
    QCOMPARE(lines.of({1, 10}), u"1–3"_s);
    QCOMPARE(lines.of({}), QString());
  }

  void periodsAreSaidAsFarAsTheyAreKnown() {
    using profile::Moment;
    const auto period = [](Moment start, Moment end) {
      return words(profile::Period{.start = start, .end = end, .span = {}});
    };

    QCOMPARE(period({2021, 3, false}, {0, 0, true}), u"Mar 2021 – present"_s);
    QCOMPARE(period({2019, 0, false}, {2021, 0, false}), u"2019 – 2021"_s);
    QCOMPARE(period({}, {2017, 0, false}), u"2017"_s);
    QCOMPARE(period({2017, 0, false}, {2017, 0, false}), u"2017"_s);
    QCOMPARE(period({}, {}), QString());
  }
};

CANDOR_TEST(ProfileFieldsTest)
CANDOR_TEST(ProfileWordsTest)

}  // namespace candor::resumes

#include "profile_fields_test.moc"
