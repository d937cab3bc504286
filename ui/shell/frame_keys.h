// The keys of the window itself, wherever the focus is.
#pragma once

#include <QKeyCombination>
#include <Qt>

namespace candor::shell {

inline constexpr QKeyCombination OpenSearch = Qt::CTRL | Qt::Key_K;
inline constexpr QKeyCombination LockNow = Qt::CTRL | Qt::Key_L;
inline constexpr QKeyCombination OpenSettings = Qt::CTRL | Qt::Key_Comma;

}  // namespace candor::shell
