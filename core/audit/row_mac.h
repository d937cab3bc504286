// The HMAC that binds a row of the ledger to the one before it.
#pragma once

#include "audit/entry.h"
#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>

namespace candor::audit {

// HMAC-SHA-256 over: the previous row's HMAC, then number, time (ms since 1970, UTC), act, subject (UTF-8) and amount.
// Numbers are 8 bytes, texts their length in 8 bytes and then themselves; all big-endian. So no two rows, however their
// texts are chosen, have the same bytes.
[[nodiscard]] QByteArray rowMac(const Secret& key, QByteArrayView previous, const Entry& entry);

}  // namespace candor::audit
