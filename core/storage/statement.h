// Sql and Query: one SQL statement as a literal, checked by the compiler: a single statement without ';' that writes
// (Sql) or reads (Query), with as many '?' as it has argument types. SQL made at run time has no type here.
#pragma once

#include "storage/storable.h"

#include <cstddef>
#include <string_view>

namespace candor::storage {

// The columns of a Query's result, in order.
template <Storable... C>
struct Columns {};

// Called while compiling a literal that breaks a rule; the compiler then names the function, and so the rule.
void hasTheWrongNumberOfPlaceholders();
void isMoreThanOneStatement();
void numbersOrNamesItsPlaceholders();
void doesNotStartWithInsertUpdateDeleteOrReplace();
void doesNotStartWithSelectOrWith();

struct StatementText {
  std::string_view text;

  // The place after a quoted text, name or comment that starts at `at`; `at` itself when none does.
  [[nodiscard]] consteval std::size_t afterQuoted(std::size_t at) const {
    const std::string_view rest = text.substr(at);
    std::size_t end = std::string_view::npos;
    if (rest.starts_with("--")) {
      end = rest.find('\n');
    } else if (rest.starts_with("/*")) {
      end = rest.find("*/", 2);
      if (end != std::string_view::npos) ++end;
    } else if (rest.starts_with('\'') || rest.starts_with('"')) {
      end = rest.find(rest.front(), 1);
    } else {
      return at;
    }
    return end == std::string_view::npos ? text.size() : at + end + 1;
  }

  [[nodiscard]] consteval std::size_t placeholders() const {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
      if (const std::size_t after = afterQuoted(at); after != at) {
        at = after;
        continue;
      }
      const char c = text[at++];
      if (c == ';') isMoreThanOneStatement();
      if (c == ':' || c == '@' || c == '$') numbersOrNamesItsPlaceholders();
      if (c == '?' && at < text.size() && text[at] >= '0' && text[at] <= '9') numbersOrNamesItsPlaceholders();
      if (c == '?') ++count;
    }
    return count;
  }

  [[nodiscard]] consteval bool startsWith(std::string_view word) const {
    std::size_t at = 0;
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n')) ++at;
    return text.substr(at).starts_with(word);
  }
};

template <Storable... Args>
class Sql {
 public:
  consteval explicit Sql(const char* literal) : m_text(literal) {
    const StatementText statement{literal};
    if (!statement.startsWith("INSERT ") && !statement.startsWith("UPDATE ") && !statement.startsWith("DELETE ") &&
        !statement.startsWith("REPLACE ")) {
      doesNotStartWithInsertUpdateDeleteOrReplace();
    }
    if (statement.placeholders() != sizeof...(Args)) hasTheWrongNumberOfPlaceholders();
  }
  [[nodiscard]] constexpr const char* text() const { return m_text; }

 private:
  const char* m_text;
};

template <class Result, Storable... Args>
class Query;

template <class... C, class... Args>
class Query<Columns<C...>, Args...> {
 public:
  consteval explicit Query(const char* literal) : m_text(literal) {
    const StatementText statement{literal};
    if (!statement.startsWith("SELECT ") && !statement.startsWith("WITH ")) doesNotStartWithSelectOrWith();
    if (statement.placeholders() != sizeof...(Args)) hasTheWrongNumberOfPlaceholders();
  }
  [[nodiscard]] constexpr const char* text() const { return m_text; }

 private:
  const char* m_text;
};

}  // namespace candor::storage
