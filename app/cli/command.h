// Command: one row of the table of commands. Parsing, messages, --help, docs/cli.md, the manual page and the shells'
// completions are all made from these rows; nothing else knows which commands there are.
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <limits>
#include <map>
#include <span>
#include <vector>

namespace candor::cli {

// The exit codes of the contract.
enum class Exit { Ok = 0, Failed = 1, Usage = 2 };

enum class ValueKind { None, File, Folder, FileOrFolder, Number, Id, Text };

struct Option {
  QLatin1StringView name{};  // without the dashes
  ValueKind kind = ValueKind::None;
  QLatin1StringView value{};  // how the usage line calls it: "FILE"
  QLatin1StringView help{};   // a sentence without its full stop
  bool isRequired = false;
  int least = 1;  // of a Number
  int most = std::numeric_limits<int>::max();
};

enum class Count { None, Optional, One, OneOrMore, Any };

struct Argument {
  Count count = Count::None;
  QLatin1StringView name{};
  ValueKind kind = ValueKind::None;
  QLatin1StringView help{};
};

// What a command works on besides its arguments; it decides which options the command shares with others.
enum class Need { Nothing, VaultFolder, OpenVault };

class Call;
class Console;

struct Command {
  QLatin1StringView name{};         // as it is typed: "match", or a group and a verb: "vault create"
  QLatin1StringView summary{};      // one line
  QLatin1StringView description{};  // paragraphs of plain text, parted by line breaks
  Argument argument{};
  std::span<const Option> options{};
  Need need = Need::Nothing;
  Exit (*run)(const Call& call, Console& console) = nullptr;
  bool isHidden = false;  // for the build, not for people
};

// A command line that was understood.
class Call {
 public:
  Call(const Command& command, QStringList arguments, std::map<QString, QString> values)
      : m_command(&command), m_arguments(std::move(arguments)), m_values(std::move(values)) {}

  [[nodiscard]] const Command& command() const { return *m_command; }
  [[nodiscard]] const QStringList& arguments() const { return m_arguments; }
  [[nodiscard]] std::vector<qint64> ids() const;  // the arguments of a command that takes ids
  [[nodiscard]] bool has(QLatin1StringView option) const { return m_values.contains(option); }
  [[nodiscard]] QString value(QLatin1StringView option) const;  // empty when it was not given
  [[nodiscard]] int number(QLatin1StringView option, int otherwise) const;
  [[nodiscard]] qint64 id(QLatin1StringView option) const;  // 0 when it was not given

 private:
  const Command* m_command;
  QStringList m_arguments;
  std::map<QString, QString> m_values;
};

}  // namespace candor::cli
