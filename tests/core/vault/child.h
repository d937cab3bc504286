// A piece of a test in a process of its own, which can be limited, lose its rights or be killed without the test.
#pragma once

#include "base/error.h"

#include <functional>
#include <optional>

#include <sys/resource.h>
#include <sys/types.h>

namespace candor::tests {

using Outcome = std::optional<Fault>;  // nothing: it went well

class Child {
 public:
  // work(tell) begins with start(). tell(outcome) hands the outcome to the test and returns only when the child is let
  // go, so that what work() holds stays held. No other thread may run when a Child is made.
  using Tell = std::function<void(Outcome)>;
  explicit Child(const std::function<void(const Tell&)>& work);
  ~Child();  // it is killed, and gone when this returns
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  void start();
  Outcome outcome();  // waits for it; Fault::Crashed when the child ended without one

 private:
  pid_t m_process = -1;
  int m_toChild = -1;
  int m_fromChild = -1;
};

// What a disk that is full after so many bytes of a file looks like; for the rest of the process.
void limitFiles(rlim_t bytes);

Outcome inChild(const std::function<Outcome()>& work);

}  // namespace candor::tests
