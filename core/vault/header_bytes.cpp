#include "vault/header_bytes.h"

#include "crypto/digest.h"
#include "crypto/sealing.h"
#include "vault/fields.h"
#include "vault/slots.h"

#include <QtEndian>

#include <array>
#include <utility>

namespace candor::vault {

namespace {

constexpr QByteArrayView Magic = "CNDRVLT1";
constexpr quint16 Version = 1;
constexpr qsizetype StartSize = 8 + 2;                 // magic and version
constexpr qsizetype EndSize = 2 * crypto::DigestSize;  // HMAC and SHA-256

enum HeaderTag : quint8 { VaultIdTag = 1, CipherTag, PageSizeTag, EpochTag, SlotTag, PendingTag };
enum SlotTagOf : quint8 { IdTag = 1, KindTag, CreatedTag, CostTag, SaltTag, NonceTag, SealedTag };
enum PendingTagOf : quint8 { NewUnderOldTag = 1, OldUnderNewTag, NewSlotTag };

Error damaged(const char* why) { return {Fault::VaultDamaged, QString::fromLatin1(why)}; }
Error newer() { return {Fault::NewerVault, QStringLiteral("an unknown field of the header")}; }

QByteArray start() {
  std::array<char, sizeof Version> version{};
  qToBigEndian(Version, version.data());
  return Magic.toByteArray() + QByteArray(version.data(), qsizetype(version.size()));
}

void addParameters(FieldWriter& writer, const SlotRecord& slot) {
  writer.addNumber(IdTag, quint32(slot.id.value()));
  writer.addNumber(KindTag, quint8(slot.kind));
  writer.addNumber(CreatedTag, slot.created.toMSecsSinceEpoch());
  if (slot.cost) {
    const std::array<char, 3> cost{char(slot.cost->logN), char(slot.cost->r), char(slot.cost->p)};
    writer.add(CostTag, QByteArrayView(cost.data(), qsizetype(cost.size())));
  }
  writer.add(SaltTag, slot.salt);
}

QByteArray slotBytes(const SlotRecord& slot) {
  FieldWriter writer;
  addParameters(writer, slot);
  writer.add(NonceTag, slot.nonce);
  writer.add(SealedTag, slot.sealed);
  return writer.bytes();
}

std::optional<SlotKind> slotKind(quint8 number) {
  for (const SlotKind kind :
       {SlotKind::Keychain, SlotKind::Passphrase, SlotKind::PassphraseAndFile, SlotKind::Recovery}) {
    if (quint8(kind) == number) return kind;
  }
  return std::nullopt;
}

// False when the content is none of this field.
bool takeNumbers(SlotRecord& slot, const TaggedField& field) {
  if (field.tag == IdTag) {
    const auto id = numberIn<quint32>(field.content);
    slot.id = SlotId(id.value_or(0));
    return id && *id > 0;
  }
  const auto created = numberIn<qint64>(field.content);
  if (created) slot.created = QDateTime::fromMSecsSinceEpoch(*created, Qt::UTC);
  return created.has_value();
}

bool takeCost(SlotRecord& slot, QByteArrayView content) {
  if (content.size() != 3) return false;
  const crypto::ScryptCost cost{.logN = content[0], .r = content[1], .p = content[2]};
  slot.cost = cost;
  return crypto::isAllowed(cost);
}

bool takeBytes(QByteArray& to, QByteArrayView content, qsizetype size) {
  to = content.toByteArray();
  return to.size() == size;
}

Result<void> takeSlotField(SlotRecord& slot, const TaggedField& field) {
  switch (field.tag) {
    case IdTag:
    case CreatedTag: return takeNumbers(slot, field) ? Result<void>() : damaged("number of a slot");
    case KindTag: {
      const auto number = numberIn<quint8>(field.content);
      if (!number) return damaged("kind of a slot");
      const auto kind = slotKind(*number);
      if (!kind) return newer();
      slot.kind = *kind;
      return {};
    }
    case CostTag: return takeCost(slot, field.content) ? Result<void>() : damaged("cost of a slot");
    case SaltTag: return takeBytes(slot.salt, field.content, SaltSize) ? Result<void>() : damaged("salt");
    case NonceTag:
      return takeBytes(slot.nonce, field.content, crypto::SealNonceSize) ? Result<void>() : damaged("nonce");
    case SealedTag:
      return takeBytes(slot.sealed, field.content, KeySize + crypto::SealTagSize) ? Result<void>() : damaged("key");
    default: return newer();
  }
}

// Every field once, and a cost exactly where one belongs.
bool isComplete(const SlotRecord& slot, std::size_t fields) {
  const bool wantsCost = wantsPassphrase(slot.kind);
  return slot.cost.has_value() == wantsCost && fields == (wantsCost ? 7 : 6);
}

Result<SlotRecord> parseSlot(QByteArrayView bytes) {
  const auto fields = fieldsOf(bytes);
  if (!fields) return damaged("fields of a slot");
  SlotRecord slot;
  quint8 last = 0;
  for (const TaggedField& field : *fields) {
    if (field.tag == std::exchange(last, field.tag)) return damaged("a field of a slot twice");
    if (const auto taken = takeSlotField(slot, field); !taken) return taken.error();
  }
  if (!isComplete(slot, fields->size())) return damaged("a slot lacks a field");
  return slot;
}

Result<void> takeSlot(std::vector<SlotRecord>& to, QByteArrayView content) {
  auto slot = parseSlot(content);
  if (!slot) return slot.error();
  if (!to.empty() && slot->id <= to.back().id) return damaged("order of slots");
  if (int(to.size()) == MostSlots) return damaged("too many slots");
  to.push_back(*std::move(slot));
  return {};
}

bool takeWrapped(WrappedKey& key, QByteArrayView content) {
  if (content.size() != crypto::SealNonceSize + KeySize + crypto::SealTagSize) return false;
  key = {.nonce = content.first(crypto::SealNonceSize).toByteArray(),
         .sealed = content.sliced(crypto::SealNonceSize).toByteArray()};
  return true;
}

Result<PendingRekey> parsePending(QByteArrayView bytes) {
  const auto fields = fieldsOf(bytes);
  if (!fields) return damaged("fields of a rekey");
  PendingRekey pending;
  quint8 single = NewUnderOldTag;
  for (const TaggedField& field : *fields) {
    if (field.tag > NewSlotTag) return newer();
    if (field.tag != single) return damaged("a rekey lacks a field");
    if (single != NewSlotTag) ++single;
    if (field.tag == NewSlotTag) {
      if (const auto taken = takeSlot(pending.slots, field.content); !taken) return taken.error();
    } else if (!takeWrapped(field.tag == NewUnderOldTag ? pending.newUnderOld : pending.oldUnderNew, field.content)) {
      return damaged("a key of a rekey");
    }
  }
  if (pending.slots.empty()) return damaged("a rekey without slots");
  return pending;
}

QByteArray pendingBytes(const PendingRekey& pending) {
  FieldWriter writer;
  writer.add(NewUnderOldTag, pending.newUnderOld.nonce + pending.newUnderOld.sealed);
  writer.add(OldUnderNewTag, pending.oldUnderNew.nonce + pending.oldUnderNew.sealed);
  for (const SlotRecord& slot : pending.slots) writer.add(NewSlotTag, slotBytes(slot));
  return writer.bytes();
}

Result<void> takeField(Header& header, const TaggedField& field) {
  switch (field.tag) {
    case VaultIdTag: return takeBytes(header.vaultId, field.content, VaultIdSize) ? Result<void>() : damaged("id");
    case CipherTag: return numberIn<quint8>(field.content) == CipherProfile ? Result<void>() : newer();
    case PageSizeTag: return numberIn<quint16>(field.content) == PageSize ? Result<void>() : newer();
    case EpochTag: {
      const auto epoch = numberIn<quint32>(field.content);
      header.epoch = epoch.value_or(0);
      return epoch ? Result<void>() : damaged("epoch");
    }
    case SlotTag: return takeSlot(header.slots, field.content);
    case PendingTag: {
      auto pending = parsePending(field.content);
      if (!pending) return pending.error();
      header.pending = *std::move(pending);
      return {};
    }
    default: break;
  }
  if (field.tag < FirstOptional) return newer();
  header.unknown.push_back({.tag = field.tag, .content = field.content.toByteArray()});
  return {};
}

Result<Header> parseFields(QByteArrayView bytes) {
  const auto fields = fieldsOf(bytes);
  if (!fields) return damaged("fields");
  Header header;
  quint8 last = 0;
  quint8 single = VaultIdTag;  // the next that has to be there
  for (const TaggedField& field : *fields) {
    if (field.tag == std::exchange(last, field.tag) && field.tag != SlotTag) return damaged("a field twice");
    if (field.tag == single) ++single;
    if (const auto taken = takeField(header, field); !taken) return taken.error();
  }
  if (single <= SlotTag) return damaged("a field is missing");
  return header;
}

}  // namespace

QByteArray headerBytes(const Header& header, const Secret& key) {
  FieldWriter writer;
  writer.add(VaultIdTag, header.vaultId);
  writer.addNumber(CipherTag, quint8(CipherProfile));
  writer.addNumber(PageSizeTag, quint16(PageSize));
  writer.addNumber(EpochTag, header.epoch);
  for (const SlotRecord& slot : header.slots) writer.add(SlotTag, slotBytes(slot));
  if (header.pending) writer.add(PendingTag, pendingBytes(*header.pending));
  for (const UnknownField& field : header.unknown) writer.add(field.tag, field.content);
  QByteArray bytes = start() + writer.bytes();
  bytes += crypto::hmacSha256(key, bytes);
  return bytes + crypto::sha256(bytes);
}

Result<Header> parseHeader(QByteArrayView bytes) {
  if (bytes.size() > MostHeaderBytes) return damaged("too long");
  if (bytes.size() < StartSize + EndSize || bytes.first(Magic.size()) != Magic) return damaged("no header");
  if (!crypto::equal(crypto::sha256(bytes.chopped(crypto::DigestSize)), bytes.last(crypto::DigestSize)))
    return damaged("not what was written");
  if (qFromBigEndian<quint16>(bytes.data() + Magic.size()) != Version)
    return Error{Fault::NewerVault, QStringLiteral("another version of the header")};
  return parseFields(bytes.sliced(StartSize).chopped(EndSize));
}

bool isAuthentic(QByteArrayView bytes, const Secret& key) {
  if (bytes.size() < EndSize) return false;
  const QByteArrayView signedBytes = bytes.chopped(EndSize);
  return crypto::equal(bytes.sliced(signedBytes.size(), crypto::DigestSize), crypto::hmacSha256(key, signedBytes));
}

QByteArray boundTo(const QByteArray& vaultId, const SlotRecord& slot) {
  FieldWriter writer;
  addParameters(writer, slot);
  return start() + vaultId + writer.bytes();
}

}  // namespace candor::vault
