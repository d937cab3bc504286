// CommandTable: the rows of all commands, and what belongs to several of them: groups of verbs and shared options.
#pragma once

#include "cli/command.h"

#include <initializer_list>

namespace candor::cli {

// The first word of commands that do different things to the same kind of thing.
struct Group {
  QLatin1StringView name{};
  QLatin1StringView summary{};  // one line
};

// Holds the commands `help` and `version`. Rows keep their order; those of a group follow each other.
class CommandTable {
 public:
  CommandTable(std::initializer_list<std::span<const Command>> parts, std::span<const Group> groups);

  [[nodiscard]] std::span<const Command> commands() const { return m_commands; }
  [[nodiscard]] const Command* find(QStringView name) const;     // null when there is none
  [[nodiscard]] const Group* findGroup(QStringView name) const;  // null when there is none
  [[nodiscard]] const Group* groupOf(const Command& command) const;
  [[nodiscard]] bool has(Need need) const;
  [[nodiscard]] std::vector<const Command*> commandsOf(const Group& group) const;

  // What people are told about: no hidden commands.
  [[nodiscard]] std::vector<const Command*> shown() const;
  [[nodiscard]] QStringList firstWords() const;  // commands of one word, and groups
  [[nodiscard]] QStringList verbs(const Group& group) const;

 private:
  std::vector<Command> m_commands;
  std::span<const Group> m_groups;
};

// "create" of "vault create"; all of "match".
[[nodiscard]] QLatin1StringView verbOf(const Command& command);

// Options that every command takes besides its own, and those that come with a need.
[[nodiscard]] std::span<const Option> commonOptions();
[[nodiscard]] std::span<const Option> optionsFor(Need need);

// All that a command takes: its own first, the common ones last.
[[nodiscard]] std::vector<Option> optionsOf(const Command& command);
[[nodiscard]] const Option* findOption(const Command& command, QStringView name);  // null when there is none

}  // namespace candor::cli
