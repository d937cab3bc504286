// StrengthMeter: how hard a passphrase is to guess, in four bars and a word; the bars are never alone.
#pragma once

#include <QWidget>

namespace candor::widgets {

enum class Strength { None, Weak, Fair, Good, Strong };

class StrengthMeter : public QWidget {
  Q_OBJECT

 public:
  explicit StrengthMeter(QWidget* parent = nullptr);

  // `sentence` says why, or what would help; it stands after the word.
  void setStrength(Strength strength, const QString& sentence = {});
  [[nodiscard]] Strength strength() const { return m_strength; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Strength m_strength = Strength::None;
  QString m_sentence;
};

}  // namespace candor::widgets
