#include "match/analysis_json.h"

#include "support/test.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace candor::match;

class AnalysisJsonTest : public QObject {
  Q_OBJECT

  static Analysis analysis() {
    Analysis analysis;
    analysis.score = 61.3;
    analysis.explain = {{.item = u"Must-haves"_s, .points = 61.3, .most = 100, .facts = u"1 met"_s}};
    RequirementResult result;
    result.text = u"Kubernetes"_s;
    result.status = Status::Met;
    result.how = How::Alias;
    result.evidence = {{.span = {3, 3}, .quote = u"k8s"_s, .section = u"work"_s}};
    analysis.requirements = {result, RequirementResult{}};
    analysis.blockers = {
        {.kind = candor::posting::RequirementKind::WorkPermit, .text = u"visa"_s, .reason = u"It does not say."_s}};
    return analysis;
  }

 private Q_SLOTS:
  void offsetsAreCodePoints() {
    const QJsonObject json = toJson(analysis(), u"\U0001F600 k8s"_s);

    const QJsonObject evidence = json[u"requirements"_s][0][u"evidence"_s][0].toObject();
    QCOMPARE(evidence[u"start"_s].toInt(), 2);
    QCOMPARE(evidence[u"end"_s].toInt(), 5);
    QCOMPARE(evidence[u"quote"_s].toString(), u"k8s"_s);
    QCOMPARE(evidence[u"section"_s].toString(), u"work"_s);
  }

  void namesAreTheContracts() {
    const QJsonObject json = toJson(analysis(), u"   k8s"_s);

    QCOMPARE(json[u"score"_s].toDouble(), 61.3);
    QCOMPARE(json[u"provisional"_s].toBool(true), false);
    QCOMPARE(json[u"explain"_s][0][u"of"_s].toDouble(), 100.0);
    QCOMPARE(json[u"requirements"_s][0][u"kind"_s].toString(), u"must"_s);
    QCOMPARE(json[u"requirements"_s][0][u"status"_s].toString(), u"met"_s);
    QCOMPARE(json[u"requirements"_s][0][u"how"_s].toString(), u"alias"_s);
    QVERIFY(json[u"requirements"_s][1][u"how"_s].isNull());
    QCOMPARE(json[u"blockers"_s][0][u"type"_s].toString(), u"work_permit"_s);
    for (const QString& key : {u"matched"_s, u"missing"_s, u"extra"_s}) QVERIFY(json[u"skills"_s][key].isArray());
    for (const QString& key : {u"time"_s, u"ms"_s, u"path"_s, u"id"_s, u"file"_s}) QVERIFY(!json.contains(key));
  }
};

CANDOR_TEST(AnalysisJsonTest)
#include "analysis_json_test.moc"
