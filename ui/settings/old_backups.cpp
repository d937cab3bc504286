#include "settings/old_backups.h"

#include "session/session.h"
#include "settings/column.h"
#include "settings/way_form.h"
#include "style/look.h"
#include "style/space.h"
#include "unlock/given_key.h"
#include "widgets/confirm_button.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "words/dates.h"
#include "words/describe.h"
#include "workplace/notices.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace candor::settings {

namespace {

QString rewrittenWords(const vault::RewrittenSets& rewritten) {
  const QString made = OldBackups::tr("%n backups were made anew.", nullptr, int(rewritten.sets.size()));
  if (rewritten.left.empty()) return made;
  return made + u' ' + OldBackups::tr("%n stay as they were.", nullptr, int(rewritten.left.size())) + u' ' +
         words::sentence(rewritten.left.front().error);
}

// The key file is asked for where a set opened with one and with no passphrase alone.
std::set<Asked> askedFor(const std::vector<vault::OldWays>& old) {
  const auto has = [&old](vault::SlotKind kind) {
    return std::ranges::any_of(old, [kind](const vault::OldWays& each) {
      return each.isUnderOtherKey && std::ranges::find(each.slots, kind, &vault::SlotRecord::kind) != each.slots.end();
    });
  };
  std::set<Asked> asked{Asked::PassphraseThen};
  if (has(vault::SlotKind::PassphraseAndFile) && !has(vault::SlotKind::Passphrase)) asked.insert(Asked::KeyFile);
  return asked;
}

}  // namespace

OldBackups::OldBackups(const workplace::Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_strip(new widgets::MessageStrip(widgets::Tone::Caution,
                                        tr("Whoever has what opened the vault before, a way that was removed or an "
                                           "earlier key, can still open these."))),
      m_rows(new QVBoxLayout),
      m_forms(new QVBoxLayout),
      m_job(new VaultJob<QString>(workplace, *this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, style::type().px(style::space::S16), 0, style::type().px(style::space::S16));
  column->setSpacing(0);
  column->addWidget(m_strip);
  m_rows->setSpacing(0);
  column->addLayout(m_rows);
  column->addLayout(m_forms);
  connect(m_strip->addAction(tr("Make them anew…")), &QPushButton::clicked, this, &OldBackups::begin);
  hide();
  look();
}

void OldBackups::look() {
  m_looking.emplace(m_workplace.pool.run(
      [&vault = m_workplace.session.vault()](const Worker& worker) { return vault::Upkeep(vault).oldWays(worker); }));
  m_looking->then(this, [this](const Result<std::vector<vault::OldWays>>& old) {
    if (old) display(*old);  // what cannot be read is told by the panel around it
  });
}

void OldBackups::display(const std::vector<vault::OldWays>& old) {
  if (old == m_old && m_forms->count() > 0) return;  // somebody is typing, and nothing is new
  m_old = old;
  clear(*m_rows);
  clear(*m_forms);
  setVisible(!old.empty());
  m_strip->setTitle(tr("%n backups open with what opens the vault no more", nullptr, int(old.size())));
  for (const vault::OldWays& each : old) m_rows->addWidget(rowOf(each));
}

QWidget* OldBackups::rowOf(const vault::OldWays& old) {
  const auto set = vault::backupIn(old.set);
  auto* row = new widgets::RuledRow(set ? words::dayAndTime(set->made) : QString(), QDir::toNativeSeparators(old.set));
  auto* why = new widgets::Prose(old.isUnderOtherKey ? tr("earlier key") : tr("removed way"),
                                 {.step = style::Step::Small, .ink = &style::Tokens::text2});
  why->setMostLines(1);
  row->addAtEnd(why);
  auto* destroy = new widgets::ConfirmButton(tr("Destroy"), tr("Destroy it?"));
  connect(destroy, &widgets::ConfirmButton::confirmed, this, [this, set = old.set] { this->destroy(set); });
  row->addAtEnd(destroy);
  return row;
}

// Sets of the key of now need nothing more; the others open with what opened the vault then alone.
void OldBackups::begin() {
  const bool isAsked = std::ranges::any_of(m_old, &vault::OldWays::isUnderOtherKey);
  isAsked ? askForThen() : rewrite(std::nullopt);
}

void OldBackups::askForThen() {
  auto* form =
      new WayForm({.title = tr("What opened the vault then"),
                   .about = tr("Backups of before another key open with the passphrase or the recovery code of that "
                               "time. Each is encrypted under the key of now, read whole, and then takes the "
                               "place of the old one. It shows the vault as it was then, and not the minutes "
                               "after."),
                   .action = tr("Make them anew")},
                  askedFor(m_old));
  clear(*m_forms);
  m_forms->addWidget(form);
  form->show();
  form->focusFirst();
  connect(form, &WayForm::givenUp, this, [this] { clear(*m_forms); });
  connect(form, &WayForm::confirmed, this, [this, form] {
    rewrite(unlock::GivenKey{.key = vault::Passphrase{form->takePassphraseNow()}, .keyFile = form->keyFile()});
  });
}

void OldBackups::rewrite(std::optional<unlock::GivenKey> then) {
  m_job->start(
      tr("Making backups anew"),
      [&vault = m_workplace.session.vault(), given = std::make_shared<std::optional<unlock::GivenKey>>(
                                                 std::move(then))](const Worker& worker) -> Result<QString> {
        std::vector<vault::Key> keys;
        if (*given) {
          const auto& typed = std::get<vault::Passphrase>((*given)->key).text;
          vault::Key asCode = vault::RecoveryCode{Secret(typed.bytes())};
          auto words = unlock::keyOf(**given);
          if (!words) return words.error();
          keys.push_back(*std::move(words));
          keys.push_back(std::move(asCode));
        }
        const auto rewritten = vault::Upkeep(vault).rewriteOld(worker, keys);
        if (!rewritten) return rewritten.error();
        return rewrittenWords(*rewritten);
      },
      [this](const Result<QString>& told) { ended(told); });
}

void OldBackups::destroy(const QString& set) {
  m_job->start(
      tr("Destroying a copy"),
      [&vault = m_workplace.session.vault(), set](const Worker& worker) -> Result<QString> {
        const auto destroyed = vault::Upkeep(vault).destroyCopy(worker, set);
        if (!destroyed) return destroyed.error();
        return OldBackups::tr("Destroyed.");
      },
      [this](const Result<QString>& told) { ended(told); });
}

void OldBackups::ended(const Result<QString>& told) {
  m_workplace.notices.tell(told ? *told : words::sentence(told.error()));
  look();
  Q_EMIT changed();
}

}  // namespace candor::settings

#include "moc_old_backups.cpp"
