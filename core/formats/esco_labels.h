// Which of ESCO's labels are names. Its competences are sentences about what one does ("manage staff", "operate
// forklift"), in a dozen wordings each; a text that holds one of them verbatim says so by chance.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace candor::formats {

class EscoLabels {
 public:
  // A competence's preferred label, so that its first word is known for a verb.
  void learn(const QString& competence);

  // Names among the labels of a competence: no verb of any competence at either end, at most four words, none of them a
  // function word.
  [[nodiscard]] QStringList namesOfCompetence(const QStringList& labels) const;

  // Names among the other labels of a field of knowledge: the same, but "test automation" is one.
  [[nodiscard]] static QStringList namesOfKnowledge(const QStringList& labels);

 private:
  [[nodiscard]] bool isVerb(const QString& word) const;  // "manage", "manages", "managing"
  QSet<QString> m_verbs;
};

// "Swift (computer programming)" → "Swift".
[[nodiscard]] QString withoutExplanation(const QString& label);

}  // namespace candor::formats
