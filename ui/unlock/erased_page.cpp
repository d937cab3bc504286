#include "unlock/erased_page.h"

#include "style/look.h"
#include "style/space.h"
#include "unlock/card.h"
#include "widgets/button.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace candor::unlock {

using widgets::Prose;

namespace {

constexpr QSize ErasedSize(620, 0);

QString words(vault::ErasedPart part) {
  switch (part) {
    case vault::ErasedPart::Header: return ErasedPage::tr("The vault’s keys");
    case vault::ErasedPart::BackupHeaders: return ErasedPage::tr("The keys of its backups");
    case vault::ErasedPart::KeychainItems: return ErasedPage::tr("What this computer’s keychain held of it");
    case vault::ErasedPart::Database: return ErasedPage::tr("Resumes, postings and analyses");
    case vault::ErasedPart::Journal: return ErasedPage::tr("The journal of changes");
    case vault::ErasedPart::Backups: return ErasedPage::tr("The backups in its folder");
    case vault::ErasedPart::KeptBeside: return ErasedPage::tr("The vaults kept beside it");
    case vault::ErasedPart::OutsideCopies: return ErasedPage::tr("The backups in the second folder");
    case vault::ErasedPart::Rest: return ErasedPage::tr("The rest of its folder");
  }
  return {};
}

QString listOf(const QStringList& paths) {
  QStringList shown;
  for (const QString& path : paths) shown.append(QDir::toNativeSeparators(path));
  return shown.join(u'\n');
}

QStringList pathsOf(const std::vector<vault::KnownCopy>& copies) {
  QStringList paths;
  for (const vault::KnownCopy& copy : copies) paths.append(copy.path);
  return paths;
}

}  // namespace

ErasedPage::ErasedPage(const vault::ErasedVault& erased, QWidget* parent) : QWidget(parent) {
  const style::Type& type = style::type();
  auto* sheet = new QWidget;
  auto* column = new QVBoxLayout(sheet);
  const int side = type.px(style::space::S32);
  column->setContentsMargins(side, type.px(26), side, type.px(style::space::S24));
  column->setSpacing(type.px(style::space::S8));
  column->addWidget(
      new Prose(tr("Everything was erased"), {.step = style::Step::Page, .weight = style::Weight::Strong}));
  column->addWidget(new Prose(tr("The keys went first, so whatever else there was opens to nobody, you included."),
                              {.ink = &style::Tokens::text2}));
  auto* rows = new QVBoxLayout;
  rows->setSpacing(0);
  for (const vault::ErasedPart part : erased.removed) rows->addWidget(new widgets::RuledRow(words(part), {}));
  column->addLayout(rows);
  const auto warn = [column](const QString& title, const QString& sentence) {
    auto* strip = new widgets::MessageStrip(widgets::Tone::Caution, sentence);
    strip->setTitle(title);
    column->addWidget(strip);
  };
  if (!erased.left.isEmpty())
    warn(tr("These files could not be removed. Without a key they mean nothing."), listOf(erased.left));
  if (erased.isKeychainUnsettled)
    warn(tr("The keychain did not answer."), tr("Entries named Candor may be left in it. They open nothing."));
  if (!erased.mayStillHold.empty())
    warn(tr("These copies were not removed and still open as they did."), listOf(pathsOf(erased.mayStillHold)));
  column->addWidget(
      new Prose(tr("Reports you exported, copies you made yourself, and whoever you sent them to still have what they "
                   "have. On a disk that spreads its writes, old bytes may stay for a while; they are encrypted."),
                {.step = style::Step::Small, .ink = &style::Tokens::text2}));
  auto* begin = widgets::button(tr("Begin anew"), style::ButtonKind::Primary);
  begin->setObjectName(QStringLiteral("beginAnew"));
  column->addWidget(begin, 0, Qt::AlignLeading);
  auto* whole = new QHBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(new Card(sheet, ErasedSize));
  connect(begin, &QPushButton::clicked, this, &ErasedPage::beginWanted);
}

}  // namespace candor::unlock

#include "moc_erased_page.cpp"
