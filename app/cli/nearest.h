// What somebody meant to type, as far as it can be told.
#pragma once

#include <QString>
#include <QStringList>

namespace candor::cli {

// The known name nearest to what was typed; empty when none is near.
[[nodiscard]] QString nearest(const QString& typed, const QStringList& names);

}  // namespace candor::cli
