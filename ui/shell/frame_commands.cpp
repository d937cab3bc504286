#include "shell/frame.h"
#include "shell/frame_keys.h"
#include "shell/key_sheet.h"
#include "shell/top_bar.h"
#include "widgets/search_field.h"
#include "widgets/toast.h"

namespace candor::shell {

using namespace Qt::StringLiterals;
using workplace::Command;

namespace {

style::Icon iconOf(const documents::Subject& subject) {
  if (std::holds_alternative<ResumeId>(subject)) return style::Icon::Resume;
  return std::holds_alternative<PostingId>(subject) ? style::Icon::Building : style::Icon::Analyze;
}

QString kindOf(const documents::Subject& subject) {
  if (std::holds_alternative<ResumeId>(subject)) return Frame::tr("Resume");
  return std::holds_alternative<PostingId>(subject) ? Frame::tr("Posting") : Frame::tr("Analysis");
}

}  // namespace

std::vector<Command> Frame::ownCommands() {
  std::vector<Command> commands;
  int number = 0;
  for (const widgets::SidebarEntry& entry : m_pages->entries()) {
    const QKeyCombination numbered(Qt::CTRL, Qt::Key(Qt::Key_1 + number++));
    const QKeySequence keys = entry.id == SettingsPageId ? OpenSettings : numbered;
    commands.push_back({tr("Open %1").arg(entry.title), keys, [this, id = entry.id] { open(id); }});
  }
  commands.push_back({tr("Search"), OpenSearch, [this] { m_bar->search().setFocus(Qt::ShortcutFocusReason); }});
  commands.push_back({tr("Paste a posting"), QKeySequence::Paste, [this] { paste(); }});
  commands.push_back({tr("Undo"), QKeySequence::Undo, [this] { m_toast->undo(); }});
  commands.push_back({tr("Go to the next part of the window"), Qt::Key_F6, [this] { jump(1); }});
  commands.push_back({tr("Lock the vault"), LockNow, [this] { m_lock(); }});
  commands.push_back({tr("Show all keys"), Qt::Key_Question, [this] { new KeySheet(this->commands(), *m_body); }});
  return commands;
}

std::vector<Command> Frame::commands() {
  std::vector<Command> commands = page()->commands();
  std::vector<Command> own = ownCommands();
  std::move(own.begin(), own.end(), std::back_inserter(commands));
  return commands;
}

std::vector<PaletteRow> Frame::paletteRows() {
  std::vector<PaletteRow> rows;
  for (Command& command : commands())
    rows.push_back({.title = command.title,
                    .hint = command.keys.toString(QKeySequence::NativeText),
                    .run = std::move(command.run)});
  return rows;
}

PaletteRow Frame::paletteRow(const documents::Hit& hit) {
  const QString label = hit.label.text.isEmpty() ? hit.snippet.text : hit.label.text + u" · "_s + hit.snippet.text;
  return {.icon = iconOf(hit.subject),
          .title = hit.title.text,
          .detail = label,
          .hint = kindOf(hit.subject),
          .run = [this, hit] { m_pages->open(hit); }};
}

}  // namespace candor::shell
