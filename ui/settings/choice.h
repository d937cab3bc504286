// Choice: one row of the settings whose value is one of a few: a combo box that keeps what is chosen, and says so when
// it cannot be kept.
#pragma once

#include "settings/settings.h"
#include "widgets/ruled_row.h"
#include "words/describe.h"
#include "workplace/notices.h"
#include "workplace/workplace.h"

#include <QComboBox>

#include <utility>
#include <vector>

namespace candor::settings {

template <Settable T>
struct Option {
  T value;
  QString name;
};

// A value that none of the options has stays until another is chosen.
template <Settable T>
[[nodiscard]] widgets::RuledRow* choice(const workplace::Workplace& workplace, const Key<T>& key, const QString& title,
                                        const QString& consequence, std::vector<Option<T>> options) {
  auto* combo = new QComboBox;
  const T now = workplace.settings.value(key);
  combo->setCurrentIndex(-1);
  for (const Option<T>& option : options) combo->addItem(option.name);
  for (std::size_t i = 0; i < options.size(); ++i)
    if (options[i].value == now) combo->setCurrentIndex(int(i));
  combo->setAccessibleName(title);
  combo->setAccessibleDescription(title + QStringLiteral(". ") + consequence);  // on Linux a combo's name is its value
  QObject::connect(
      combo, qOverload<int>(&QComboBox::activated), combo,
      [&settings = workplace.settings, &notices = workplace.notices, key, options = std::move(options)](int i) {
        const auto kept = settings.set(key, options[std::size_t(i)].value);
        if (!kept) notices.tell(words::sentence(kept.error()));
      });
  auto* row = new widgets::RuledRow(title, consequence);
  row->addAtEnd(combo);
  return row;
}

}  // namespace candor::settings
