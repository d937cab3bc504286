// Secret bytes from the system: no buffer between it and the Secret, no copy left behind.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <cstddef>

namespace candor::cli {

// A descriptor that is closed when it goes. The standard streams stay open.
class InputFile {
 public:
  // For this process alone. Fault::NotFound or NotReadable.
  [[nodiscard]] static Result<InputFile> open(const QString& path);

  // One the program was started with. Fault::NotReadable for any other, so that none of its own is taken for it.
  [[nodiscard]] static Result<InputFile> inherited(int descriptor);

  ~InputFile();
  InputFile(InputFile&& other) noexcept;
  InputFile& operator=(InputFile&&) = delete;

  // A plain file that others on this computer may read; false where the system has no such permissions.
  [[nodiscard]] bool isOpenToOthers() const;

  // Up to the end. Fault::NotReadable, or TooLarge when there are more than `most` bytes. Waits for whoever writes.
  [[nodiscard]] Result<Secret> read(std::size_t most) const;

 private:
  explicit InputFile(int descriptor) : m_descriptor(descriptor) {}
  int m_descriptor;
};

// Whether somebody sits at a terminal and can be asked.
[[nodiscard]] bool canAsk();

// Asks at the terminal, whatever the standard streams are, and shows nothing of what is typed. Without the line's end.
// Fault::Unavailable without a terminal, TooLarge, or Cancelled after Ctrl+C; the terminal is as it was in any case.
[[nodiscard]] Result<Secret> askHidden(const QString& prompt, std::size_t most);

}  // namespace candor::cli
