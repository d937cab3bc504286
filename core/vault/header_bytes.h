// Header ↔ the bytes of vault.cnd: magic, version, fields, an HMAC over all before it, and in every version last a
// SHA-256 over all before that, which tells damage from a wrong passphrase before anybody is asked for one. Reading is
// total: whatever the bytes are, the answer is a header within its limits or an Error, and nothing was allocated or
// computed on their word.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "vault/header.h"

#include <QByteArray>
#include <QByteArrayView>

namespace candor::vault {

// Under `key`, which is derived from the vault's.
[[nodiscard]] QByteArray headerBytes(const Header& header, const Secret& key);

// VaultDamaged; NewerVault for whole bytes of a later version of the format or a field this version has to know and
// does not. The HMAC is not checked: see isAuthentic().
[[nodiscard]] Result<Header> parseHeader(QByteArrayView bytes);

[[nodiscard]] bool isAuthentic(QByteArrayView bytes, const Secret& key);

// What a slot's wrapped key is bound to: magic, version, vault, and all of the slot but nonce and wrapped key.
[[nodiscard]] QByteArray boundTo(const QByteArray& vaultId, const SlotRecord& slot);

}  // namespace candor::vault
