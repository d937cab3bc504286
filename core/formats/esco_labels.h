// Which of ESCO's labels are names. Its competences are sentences about what one does ("manage staff", "operate
// forklift"), in a dozen wordings each. A text that holds one of them says it by chance, and what is left without the
// verb ("staff") is what is worked on, not what is known.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace candor::formats {

class EscoLabels {
 public:
  // A competence's preferred label, so that its first word is known for a verb.
  void learn(const QString& competence);

  // Names among the labels of a competence: at most four words, one of them a proper name, none a function word, and no
  // verb of any competence at either end.
  [[nodiscard]] QStringList namesOfCompetence(const QStringList& labels) const;

  // Names among the other labels of a field of knowledge: at most four words, none of them a function word.
  [[nodiscard]] static QStringList namesOfKnowledge(const QStringList& labels);

 private:
  [[nodiscard]] bool isVerb(const QString& word) const;  // "manage", "manages", "managing"
  QSet<QString> m_verbs;
};

// "types of containers": a heading over names, and no name.
[[nodiscard]] bool isHeading(const QString& label);

// "Swift (computer programming)" → "Swift".
[[nodiscard]] QString withoutExplanation(const QString& label);

}  // namespace candor::formats
