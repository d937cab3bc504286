#include "settings/choice.h"
#include "settings/keys.h"
#include "settings/sections.h"
#include "widgets/section_title.h"

#include <QVBoxLayout>

namespace candor::settings {

void fillLocking(const workplace::Workplace& workplace, QVBoxLayout& column) {
  column.addWidget(new widgets::SectionTitle(told("Locking")));
  column.addWidget(choice(workplace, LockAfterSecondsKey, told("Lock when nobody uses Candor"),
                          told("Locking closes the vault and wipes its key from memory. Ctrl+L locks at once."),
                          {{60, told("after 1 minute")},
                           {300, told("after 5 minutes")},
                           {900, told("after 15 minutes")},
                           {3600, told("after 1 hour")},
                           {28800, told("after 8 hours")}}));
}

}  // namespace candor::settings
