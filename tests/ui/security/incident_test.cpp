#include "security/incident.h"

#include "security/incident_page.h"
#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::security {

class IncidentTest : public QObject {
  Q_OBJECT

  const QDateTime m_now = QDateTime(QDate(2026, 11, 28), QTime(9, 0), Qt::UTC);

  [[nodiscard]] audit::Entry entry(audit::Act act, int daysAgo, const QString& subject = {}, qint64 amount = 0) const {
    return {.number = 1, .time = m_now.addDays(-daysAgo), .act = act, .subject = subject, .amount = amount};
  }
  [[nodiscard]] Incident incident(std::vector<audit::Entry> newestFirst) const {
    return {.made = m_now,
            .version = u"1.0"_s,
            .vaultId = u"abcd"_s,
            .checkup = {{.state = CheckupState::Caution, .title = u"Backup"_s, .finding = u"<none> & old"_s}},
            .entries = std::move(newestFirst)};
  }
  static QString textOf(const Incident& incident) {
    return QString::fromUtf8(incidentReport(incident, IncidentForm::Text));
  }

 private Q_SLOTS:
  void whatStandsOutIsListedNewestFirst() {
    const QString text = textOf(incident({entry(audit::Act::HeaderChanged, 1), entry(audit::Act::Unlocked, 2),
                                          entry(audit::Act::UnlockFailed, 3, {}, 7)}));

    const qsizetype header = text.indexOf(u"Header was another"_s);
    const qsizetype failed = text.indexOf(u"Attempts to open it failed"_s);
    QVERIFY(header > 0 && failed > header);
    QVERIFY(text.contains(u"7 attempts"_s));
    QVERIFY(text.contains(u"72 hours"_s) && text.contains(u"docs/incident.md"_s));
  }

  // A subject may be a folder somebody named.
  void whatMayBeANameStaysOut() {
    const QString text = textOf(incident({entry(audit::Act::Exported, 1, u"/media/somebody/secret plan"_s, 9),
                                          entry(audit::Act::Exported, 2, u"resume 4"_s, 9)}));

    QVERIFY(!text.contains(u"secret plan"_s) && !text.contains(u"/media"_s));
    QVERIFY(text.contains(u"Resume 4"_s));
  }

  void oldOpeningsAreCountedAndNotListed() {
    const IncidentPage page =
        incidentPage(incident({entry(audit::Act::Unlocked, 3), entry(audit::Act::Unlocked, 300)}));

    QCOMPARE(page.sections[2].rows.size(), std::size_t(1));
    QCOMPARE(page.sections[3].rows.front()[1], u"2"_s);
  }

  void longListsEndAndSaySo() {
    const std::vector<audit::Entry> many(MostIncidentRows + 3, entry(audit::Act::Erased, 1));

    const IncidentPage page = incidentPage(incident(many));

    QCOMPARE(page.sections[1].rows.size(), MostIncidentRows);
    QVERIFY(page.sections[1].sentences.join(u' ').contains(u'3'));
  }

  void pageRunsNothingAndEscapes() {
    const QString html = QString::fromUtf8(incidentReport(incident({}), IncidentForm::Html));

    QVERIFY(html.contains(u"default-src 'none'"_s));
    QVERIFY(html.contains(u"&lt;none&gt; &amp; old"_s) && !html.contains(u"<none>"_s));
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"http:"_s));
  }

  void endingChoosesTheForm() {
    QCOMPARE(incidentFormFor(u"a.HTML"_s), IncidentForm::Html);
    QCOMPARE(incidentFormFor(u"a.htm"_s), IncidentForm::Html);
    QCOMPARE(incidentFormFor(u"a.txt"_s), IncidentForm::Text);
    QCOMPARE(incidentFormFor(u"a"_s), IncidentForm::Text);
  }
};

CANDOR_TEST(IncidentTest)

}  // namespace candor::security

#include "incident_test.moc"
