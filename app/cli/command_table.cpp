#include "cli/command_table.h"

#include <algorithm>
#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array CommonOptions{
    Option{.name = "json"_L1,
           .help = "Print one JSON document: an object for one input, an array for several and for lists"_L1},
    Option{.name = "jsonl"_L1, .help = "Print one line of JSON for each input or row, as soon as it is done"_L1},
    Option{.name = "offline"_L1, .help = "Use no network. This version never uses it, with or without the option"_L1},
    Option{.name = "help"_L1, .help = "Show what the command does and takes"_L1},
};

// The folder alone, then what opens it.
constexpr std::array VaultOptions{
    Option{.name = "vault"_L1,
           .kind = ValueKind::Folder,
           .value = "DIR"_L1,
           .help = "The folder of the vault; without it, the one in the folder the system keeps for programs' data"_L1},
    Option{.name = "passphrase-file"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "Take the passphrase from a file of at most 4 KiB; one line break at its end is dropped"_L1},
    Option{.name = "passphrase-fd"_L1,
           .kind = ValueKind::Number,
           .value = "N"_L1,
           .help = "Take the passphrase from an open file descriptor, up to its end; 0 is standard input"_L1,
           .least = 0},
    Option{.name = "key-file"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "The file that opens the vault together with its passphrase"_L1},
    Option{.name = "recovery-code"_L1, .help = "Open the vault with its recovery code, which is asked for"_L1},
    Option{
        .name = "recovery-code-file"_L1,
        .kind = ValueKind::File,
        .value = "FILE"_L1,
        .help = "Take the recovery code from a file. It is used up then: vault rekey gives the vault another key"_L1},
    Option{.name = "one-time-code-file"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "Take the code of your authenticator from a file, where the vault asks for one"_L1},
};

template <class Rows>
auto rowNamed(const Rows& rows, QStringView name) -> decltype(rows.data()) {
  const auto row =
      std::find_if(rows.begin(), rows.end(), [name](const auto& candidate) { return name == candidate.name; });
  return row == rows.end() ? nullptr : &*row;
}

}  // namespace

CommandTable::CommandTable(std::initializer_list<std::span<const Command>> parts, std::span<const Group> groups)
    : m_groups(groups) {
  for (const auto& part : parts) m_commands.insert(m_commands.end(), part.begin(), part.end());
}

const Command* CommandTable::find(QStringView name) const { return rowNamed(m_commands, name); }
const Group* CommandTable::findGroup(QStringView name) const { return rowNamed(m_groups, name); }

const Group* CommandTable::groupOf(const Command& command) const {
  const qsizetype blank = command.name.indexOf(u' ');
  return blank < 0 ? nullptr : findGroup(QString(command.name.first(blank)));
}

bool CommandTable::has(Need need) const {
  return std::any_of(m_commands.begin(), m_commands.end(),
                     [need](const Command& command) { return command.need == need; });
}

std::vector<const Command*> CommandTable::commandsOf(const Group& group) const {
  std::vector<const Command*> result;
  for (const Command* command : shown())
    if (groupOf(*command) == &group) result.push_back(command);
  return result;
}

std::vector<const Command*> CommandTable::shown() const {
  std::vector<const Command*> result;
  for (const Command& command : m_commands)
    if (!command.isHidden) result.push_back(&command);
  return result;
}

QStringList CommandTable::firstWords() const {
  QStringList words;
  for (const Command* command : shown()) {
    const Group* group = groupOf(*command);
    const QString word = group ? group->name : command->name;
    if (!words.contains(word)) words += word;
  }
  return words;
}

QStringList CommandTable::verbs(const Group& group) const {
  QStringList names;
  for (const Command* command : commandsOf(group)) names += verbOf(*command);
  return names;
}

QLatin1StringView verbOf(const Command& command) { return command.name.sliced(command.name.indexOf(u' ') + 1); }

std::span<const Option> commonOptions() { return CommonOptions; }

std::span<const Option> optionsFor(Need need) {
  switch (need) {
    case Need::Nothing: return {};
    case Need::VaultFolder: return std::span(VaultOptions).first(1);
    case Need::OpenVault: return VaultOptions;
  }
  return {};
}

std::vector<Option> optionsOf(const Command& command) {
  std::vector<Option> result;
  for (const auto& options : {command.options, optionsFor(command.need), commonOptions()})
    result.insert(result.end(), options.begin(), options.end());
  return result;
}

const Option* findOption(const Command& command, QStringView name) {
  for (const auto& options : {command.options, optionsFor(command.need), commonOptions()})
    if (const Option* option = rowNamed(options, name)) return option;
  return nullptr;
}

}  // namespace candor::cli
