// Rules about how the sources treat secrets: as Secret, and nothing else. Each rule returns the lines that break it.
#pragma once

#include <QString>
#include <QStringList>

namespace candor::faults {

// No parameter, result or variable of a type for text or plain bytes is named as a passphrase, password, secret or
// recovery code; where keys are handled, neither as a key.
[[nodiscard]] QStringList secretsOfOtherTypes(const QString& path, const QString& text);

// No bytes of a Secret are copied into text or plain bytes, or shown.
[[nodiscard]] QStringList secretsCopiedOut(const QString& path, const QString& text);

}  // namespace candor::faults
