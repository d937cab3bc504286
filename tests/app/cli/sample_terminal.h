// A person at a terminal, for tests of what asks there: a child process with a terminal of its own, and its other end.
#pragma once

#include <QByteArray>

#include <functional>

namespace candor::tests {

class AtTerminal {
 public:
  // work() runs in the child, with the terminal as its standard streams; what it returns is its exit code.
  explicit AtTerminal(const std::function<int()>& work);
  ~AtTerminal();  // ends the child
  AtTerminal(const AtTerminal&) = delete;
  AtTerminal& operator=(const AtTerminal&) = delete;

  // Waits until the terminal shows these words, `times` times in all. False after 20 seconds.
  [[nodiscard]] bool shows(const QByteArray& words, int times = 1);
  void type(const QByteArray& keys) const;

  [[nodiscard]] bool echoes() const;  // whether the terminal shows what is typed
  [[nodiscard]] int exitCode();       // waits; -1 when it did not end by itself
  [[nodiscard]] const QByteArray& shown() const { return m_shown; }

 private:
  [[nodiscard]] bool readSome();

  int m_ours = -1;
  int m_theirs = -1;
  int m_child = -1;
  QByteArray m_shown;
};

}  // namespace candor::tests
