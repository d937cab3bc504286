#include "unlock/vault_choice.h"

#include "widgets/button.h"
#include "widgets/prose.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace candor::unlock {

QString shownName(const session::NamedVault& vault) {
  return vault.name.isEmpty() ? VaultChoice::tr("First vault") : vault.name;
}

VaultChoice::VaultChoice(const QString& first, const QString& folder, QWidget* parent)
    : QWidget(parent), m_vaults(session::vaultsBeside(first)) {
  const auto here = std::find_if(m_vaults.begin(), m_vaults.end(),
                                 [&](const session::NamedVault& vault) { return vault.folder == folder; });
  auto* name = new widgets::Prose(here == m_vaults.end() ? folder : shownName(*here),
                                  {.step = style::Step::Small, .ink = &style::Tokens::text2});
  name->setMostLines(1);
  auto* other = widgets::button(tr("Another vault"), style::ButtonKind::Quiet, style::ButtonSize::Small);
  auto* menu = new QMenu(other);
  fill(*menu, folder);
  connect(other, &QPushButton::clicked, menu,
          [other, menu] { menu->popup(other->mapToGlobal(QPoint(0, other->height()))); });
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->addWidget(name, 1);
  row->addWidget(other);
}

void VaultChoice::fill(QMenu& menu, const QString& folder) {
  for (const session::NamedVault& vault : m_vaults) {
    if (vault.folder == folder) continue;
    connect(menu.addAction(shownName(vault)), &QAction::triggered, this,
            [this, other = vault.folder] { Q_EMIT chosen(other); });
  }
  if (!menu.isEmpty()) menu.addSeparator();
  connect(menu.addAction(tr("New vault for somebody else…")), &QAction::triggered, this, &VaultChoice::newWanted);
}

}  // namespace candor::unlock

#include "moc_vault_choice.cpp"
