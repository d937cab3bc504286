// The fit of occupation and vocabulary where the user has added occupations, which have no vocabulary.
#include "match/fit.h"

#include "ontology/extension.h"
#include "support/test.h"

namespace candor::match {
namespace {

using namespace Qt::StringLiterals;
using ontology::Ontology;

class FitTest : public QObject {
  Q_OBJECT

 private:
  static Leaning leaning(const QString& text, const Ontology& ontology) {
    const auto tokens = ontology::tokenise(text);
    return leaningOf(tokens, ontology.find(text, tokens), {}, ontology);
  }

 private Q_SLOTS:
  void addedOccupationLeansNowhere() {
    const auto ours = Ontology::load();
    QVERIFY_RESULT(ours);
    const QByteArray data = ontology::extended(
        *ours,
        std::vector<ontology::Added>{
            {.name = u"qelp grader"_s, .kind = ontology::ConceptKind::Occupation, .weight = 0.8F, .typical = {}}},
        std::vector<ontology::SpelledName>{{.text = u"qelp grader"_s,
                                            .concept_ = ours->size(),
                                            .of = ontology::NameOf::Occupation,
                                            .isCanonical = true}});
    const auto wider = Ontology::over(data);
    const QString text = u"qelp grader, then accountant: month-end closing and payroll"_s;

    QVERIFY(wider->named(u"qelp grader"_s).has_value());
    QCOMPARE(leaning(text, *wider), leaning(text, *ours));
  }
};

CANDOR_TEST(FitTest)

}  // namespace
}  // namespace candor::match

#include "fit_test.moc"
