#include "cli/command_line.h"

#include "cli/nearest.h"

#include <array>
#include <optional>
#include <utility>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array ExclusiveOptions{std::pair{"json"_L1, "jsonl"_L1},
                                      std::pair{"passphrase-file"_L1, "passphrase-fd"_L1}};

bool isHelp(const QString& word) { return word == "--help"_L1 || word == "-h"_L1; }

QString didYouMean(const QString& name) { return name.isEmpty() ? QString() : u" Did you mean %1?"_s.arg(name); }

QStringList optionNames(const Command& command) {
  QStringList names;
  for (const Option& option : optionsOf(command)) names += option.name;
  return names;
}

Call helpOn(const CommandTable& table, QLatin1StringView name) {
  return Call(*table.find(u"help"), QString(name).split(u' ', Qt::SkipEmptyParts), {});
}

bool isId(const QString& word) {
  bool isNumber = false;
  return word.toLongLong(&isNumber) > 0 && isNumber;
}

// A sentence about what is wrong with the value; empty when nothing is.
QString objection(const Option& option, const QString& name, const QString& value) {
  if (option.kind == ValueKind::Id) return isId(value) ? QString() : u"%1 wants an id, not “%2”."_s.arg(name, value);
  if (option.kind != ValueKind::Number) return {};
  bool isNumber = false;
  const int number = value.toInt(&isNumber);
  if (isNumber && number >= option.least && number <= option.most) return {};
  const QString range = option.most == Option().most
                            ? (option.least == 1 ? u"above 0"_s : u"from %1 up"_s.arg(option.least))
                            : u"from %1 to %2"_s.arg(option.least).arg(option.most);
  return u"%1 wants a whole number %2, not “%3”."_s.arg(name, range, value);
}

qsizetype mostArguments(Count count, qsizetype given) {
  switch (count) {
    case Count::None: return 0;
    case Count::Optional:
    case Count::One: return 1;
    case Count::OneOrMore:
    case Count::Any: return given;
  }
  return 0;
}

// Reads the words after the command's name, from left to right.
class Words {
 public:
  Words(const CommandTable& table, const Command& command, QStringList words)
      : m_table(table), m_command(command), m_words(std::move(words)) {}

  [[nodiscard]] std::variant<Call, UsageError> read() {
    bool onlyArguments = false;
    while (m_at < m_words.size() && !m_error) {
      const QString word = m_words[m_at++];
      if (!onlyArguments && word == "--"_L1)
        onlyArguments = true;
      else if (!onlyArguments && word.startsWith(u'-') && word.size() > 1)
        readOption(word);
      else
        m_arguments += word;
    }
    if (!m_error && m_values.contains(u"help"_s)) return helpOn(m_table, m_command.name);
    if (!m_error) checkOptions();
    if (!m_error) checkArguments();
    if (m_error) return *std::move(m_error);
    return Call(m_command, std::move(m_arguments), std::move(m_values));
  }

 private:
  void fail(const QString& message) {
    m_error = UsageError{.message = message, .command = &m_command, .group = m_table.groupOf(m_command)};
  }

  void readOption(const QString& word) {
    if (word == "-h"_L1) return void(m_values[u"help"_s]);
    const qsizetype equals = word.indexOf(u'=');
    const QString typed = equals < 0 ? word : word.left(equals);
    const Option* option = typed.startsWith("--"_L1) ? findOption(m_command, QStringView(typed).mid(2)) : nullptr;
    if (!option) return failUnknown(typed);
    if (m_values.contains(option->name)) return fail(u"%1 was given twice."_s.arg(typed));
    if (option->kind == ValueKind::None) {
      if (equals >= 0) return fail(u"%1 takes no value."_s.arg(typed));
      return void(m_values[option->name]);
    }
    readValue(*option, equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1)));
  }

  void failUnknown(const QString& typed) {
    const QString name = nearest(QString(typed).remove(u'-'), optionNames(m_command));
    fail(u"Unknown option %1."_s.arg(typed) + didYouMean(name.isEmpty() ? name : u"--"_s + name));
  }

  void readValue(const Option& option, std::optional<QString> value) {
    const QString name = u"--"_s + option.name;
    if (!value && m_at < m_words.size() && !m_words[m_at].startsWith("--"_L1)) value = m_words[m_at++];
    if (!value || value->isEmpty()) return fail(u"%1 wants a value: %1 %2."_s.arg(name, option.value));
    if (const QString message = objection(option, name, *value); !message.isEmpty()) return fail(message);
    m_values[option.name] = *value;
  }

  void checkOptions() {
    for (const Option& option : m_command.options)
      if (option.isRequired && !m_values.contains(option.name))
        return fail(u"%1 is missing."_s.arg(QString(u"--"_s + option.name + u' ' + option.value).trimmed()));
    for (const auto& [one, other] : ExclusiveOptions)
      if (m_values.contains(one) && m_values.contains(other))
        return fail(u"--%1 and --%2 exclude each other."_s.arg(one, other));
  }

  void checkArguments() {
    const Argument& argument = m_command.argument;
    const bool isDemanded = argument.count == Count::One || argument.count == Count::OneOrMore;
    if (isDemanded && m_arguments.isEmpty()) return fail(u"%1 is missing."_s.arg(argument.name));
    const qsizetype most = mostArguments(argument.count, m_arguments.size());
    if (m_arguments.size() > most) return fail(u"“%1” is not expected here."_s.arg(m_arguments[most]));
    for (const QString& word : std::as_const(m_arguments))
      if (argument.kind == ValueKind::Id && !isId(word)) return fail(u"“%1” is not an id."_s.arg(word));
    if (m_arguments.contains("-"_L1) && m_values.contains(u"passphrase-fd"_s) &&
        m_values.at(u"passphrase-fd"_s).toInt() == 0)
      fail(u"Standard input cannot be both the passphrase and a document."_s);
  }

  const CommandTable& m_table;
  const Command& m_command;
  const QStringList m_words;
  qsizetype m_at = 0;
  QStringList m_arguments;
  std::map<QString, QString> m_values;
  std::optional<UsageError> m_error;
};

std::variant<Call, UsageError> parseInGroup(const CommandTable& table, const Group& group, const QStringList& words) {
  const QString verb = words.value(1);
  if (isHelp(verb)) return helpOn(table, group.name);
  if (verb.isEmpty() || verb.startsWith(u'-'))
    return UsageError{.message = u"%1 wants one of: %2."_s.arg(group.name, table.verbs(group).join(", "_L1)),
                      .group = &group};
  const Command* command = table.find(QString(group.name + u' ' + verb));
  if (!command) return UsageError{.message = unknownCommand(table, words), .group = &group};
  return Words(table, *command, words.mid(2)).read();
}

}  // namespace

std::vector<qint64> Call::ids() const {
  std::vector<qint64> result;
  for (const QString& argument : m_arguments) result.push_back(argument.toLongLong());
  return result;
}

QString Call::value(QLatin1StringView option) const {
  const auto found = m_values.find(option);
  return found == m_values.end() ? QString() : found->second;
}

int Call::number(QLatin1StringView option, int otherwise) const {
  return has(option) ? value(option).toInt() : otherwise;
}

qint64 Call::id(QLatin1StringView option) const { return value(option).toLongLong(); }

QString unknownCommand(const CommandTable& table, const QStringList& words) {
  const QString& first = words.front();
  const QString second = words.value(1);
  if (const Group* group = table.findGroup(first); group && !second.isEmpty()) {
    const QString verb = nearest(second, table.verbs(*group));
    return u"Unknown command %1 %2."_s.arg(first, second) + didYouMean(verb.isEmpty() ? verb : first + u' ' + verb);
  }
  const QString swapped = second + u' ' + first;
  const bool isSwapped = !second.isEmpty() && table.find(swapped);
  return u"Unknown command %1."_s.arg(first) + didYouMean(isSwapped ? swapped : nearest(first, table.firstWords()));
}

std::variant<Call, UsageError> parse(const CommandTable& table, const QStringList& words) {
  if (words.isEmpty()) return UsageError{.message = u"A command is missing."_s};
  const QString& first = words.front();
  if (isHelp(first)) return helpOn(table, {});
  if (first == "--version"_L1) return Call(*table.find(u"version"), {}, {});
  if (const Group* group = table.findGroup(first)) return parseInGroup(table, *group, words);
  const Command* command = table.find(first);
  if (!command) return UsageError{.message = unknownCommand(table, words)};
  return Words(table, *command, words.mid(1)).read();
}

}  // namespace candor::cli
