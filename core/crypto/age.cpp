#include "crypto/age.h"

#include "crypto/age_header.h"
#include "crypto/derive.h"
#include "crypto/digest.h"
#include "crypto/random.h"
#include "crypto/scrypt.h"

#include <QIODevice>

#include <optional>

namespace candor::crypto {

namespace {

constexpr std::size_t FileKeySize = 16;
constexpr qsizetype PayloadNonceSize = 16;
constexpr qsizetype AgeSaltSize = 16;
constexpr qsizetype WrappedKeySize = qsizetype(FileKeySize) + AgeTagSize;
constexpr QByteArrayView ScryptLabel = "age-encryption.org/v1/scrypt";
constexpr QByteArrayView X25519Label = "age-encryption.org/v1/X25519";

Error wrongAgeKey(const char* why) { return {Fault::WrongKey, QString::fromLatin1(why)}; }

Result<QByteArray> macOf(const Secret& fileKey, const QByteArray& authenticated) {
  const auto key = derive(fileKey, {}, "header", AgeStreamKeySize);
  if (!key) return key.error();
  return hmacSha256(*key, authenticated);
}

Result<AgeStream> payloadStream(const Secret& fileKey, QByteArrayView nonce) {
  auto key = derive(fileKey, nonce, "payload", AgeStreamKeySize);
  if (!key) return key.error();
  return AgeStream(*std::move(key));
}

Result<Secret> passphraseKey(const Worker& worker, const Secret& passphrase, const QByteArray& salt, int logN) {
  return scrypt(worker, passphrase, ScryptLabel.toByteArray() + salt, {.logN = logN, .r = 8, .p = 1}, AgeStreamKeySize);
}

Result<Secret> agreedKey(const Secret& shared, const QByteArray& share, const QByteArray& recipient) {
  return derive(shared, share + recipient, X25519Label, AgeStreamKeySize);
}

Result<AgeStanza> stanzaFor(const AgeRecipient& recipient, const Secret& fileKey) {
  const auto once = newAgeIdentity();
  if (!once) return once.error();
  const QByteArray& share = once->recipient.publicPoint;
  const auto shared = sharedSecret(once->privateKey, recipient.publicPoint);
  if (!shared) return shared.error();
  const auto key = agreedKey(*shared, share, recipient.publicPoint);
  if (!key) return key.error();
  const auto body = sealBox(*key, fileKey);
  if (!body) return body.error();
  return AgeStanza{.words = {"X25519", bareBase64(share)}, .body = *body};
}

// Leaves the device at the payload.
Result<AgeHeader> headerAt(QIODevice& in) {
  auto header = parseAgeHeader(in.peek(MostAgeHeaderBytes));
  if (header) in.skip(header->size);
  return header;
}

// Decimal, in its one spelling.
std::optional<int> logNIn(const QByteArray& word) {
  bool isNumber = false;
  const int logN = word.toInt(&isNumber);
  return isNumber && QByteArray::number(logN) == word ? std::optional(logN) : std::nullopt;
}

}  // namespace

Result<std::unique_ptr<AgeWriter>> begunAge(QIODevice& out, const Secret& fileKey,
                                            const std::vector<AgeStanza>& stanzas) {
  const QByteArray header = ageHeaderBytes(stanzas);
  const auto mac = macOf(fileKey, header);
  if (!mac) return mac.error();
  const QByteArray nonce = randomBytes(PayloadNonceSize);
  auto stream = payloadStream(fileKey, nonce);
  if (!stream) return stream.error();
  const QByteArray begin = header + ageMacLine(*mac) + nonce;
  if (out.write(begin) != begin.size()) return Error{Fault::NotWritable, out.errorString()};
  return std::unique_ptr<AgeWriter>(new AgeWriter(out, *std::move(stream)));
}

Result<std::unique_ptr<AgeWriter>> AgeWriter::forPassphrase(const Worker& worker, QIODevice& out,
                                                            const Secret& passphrase, int logN) {
  const Secret fileKey = randomSecret(FileKeySize);
  const QByteArray salt = randomBytes(AgeSaltSize);
  const auto key = passphraseKey(worker, passphrase, salt, logN);
  if (!key) return key.error();
  const auto body = sealBox(*key, fileKey);
  if (!body) return body.error();
  return begunAge(out, fileKey, {{.words = {"scrypt", bareBase64(salt), QByteArray::number(logN)}, .body = *body}});
}

Result<std::unique_ptr<AgeWriter>> AgeWriter::forRecipients(QIODevice& out, std::span<const AgeRecipient> recipients) {
  if (recipients.empty() || recipients.size() > MostAgeStanzas)
    return Error{Fault::Invalid, QStringLiteral("no recipient, or too many")};
  const Secret fileKey = randomSecret(FileKeySize);
  std::vector<AgeStanza> stanzas;
  for (const AgeRecipient& recipient : recipients) {
    auto stanza = stanzaFor(recipient, fileKey);
    if (!stanza) return stanza.error();
    stanzas.push_back(*std::move(stanza));
  }
  return begunAge(out, fileKey, stanzas);
}

Result<void> AgeWriter::put(QByteArrayView plain, Chunk chunk) {
  const auto sealed = m_stream.seal(plain, chunk);
  if (!sealed) return sealed.error();
  if (m_out.write(*sealed) != sealed->size()) return Error{Fault::NotWritable, m_out.errorString()};
  return {};
}

// A full chunk waits until it is known not to be the last.
Result<void> AgeWriter::write(QByteArrayView plain) {
  m_waiting += plain;
  qsizetype done = 0;
  for (; m_waiting.size() - done > AgeChunkSize; done += AgeChunkSize) {
    if (auto written = put(QByteArrayView(m_waiting).sliced(done, AgeChunkSize), Chunk::Inner); !written)
      return written;
  }
  m_waiting.remove(0, done);
  return {};
}

Result<void> AgeWriter::finish() { return put(m_waiting, Chunk::Last); }

Result<std::unique_ptr<AgeReader>> begunReading(QIODevice& in, const Secret& fileKey, const AgeHeader& header) {
  const auto mac = macOf(fileKey, header.authenticated);
  if (!mac) return mac.error();
  if (!equal(*mac, header.mac)) return Error{Fault::Damaged, QStringLiteral("the header was changed")};
  const QByteArray nonce = in.read(PayloadNonceSize);
  if (nonce.size() != PayloadNonceSize) return Error{Fault::Damaged, QStringLiteral("cut off")};
  auto stream = payloadStream(fileKey, nonce);
  if (!stream) return stream.error();
  return std::unique_ptr<AgeReader>(new AgeReader(in, *std::move(stream)));
}

Result<std::unique_ptr<AgeReader>> AgeReader::withPassphrase(const Worker& worker, QIODevice& in,
                                                             const Secret& passphrase) {
  const auto header = headerAt(in);
  if (!header) return header.error();
  // A passphrase stands alone: whoever knows it could otherwise not tell for whom else the file is.
  const AgeStanza& stanza = header->stanzas.front();
  if (stanza.words.front() != "scrypt" || header->stanzas.size() != 1) return wrongAgeKey("not for a passphrase");
  if (stanza.words.size() != 3 || stanza.body.size() != WrappedKeySize)
    return Error{Fault::Damaged, QStringLiteral("a stanza")};
  const auto salt = fromBareBase64(stanza.words[1]);
  const auto logN = logNIn(stanza.words[2]);
  if (!salt || salt->size() != AgeSaltSize || !logN) return Error{Fault::Damaged, QStringLiteral("a stanza")};
  const auto key = passphraseKey(worker, passphrase, *salt, *logN);
  if (!key) return key.error();
  const auto fileKey = openBox(*key, stanza.body);
  if (!fileKey) return fileKey.error();
  return begunReading(in, *fileKey, *header);
}

Result<std::unique_ptr<AgeReader>> AgeReader::withIdentity(QIODevice& in, const AgeIdentity& identity) {
  const auto header = headerAt(in);
  if (!header) return header.error();
  for (const AgeStanza& stanza : header->stanzas) {
    if (stanza.words.front() != "X25519") continue;
    if (stanza.words.size() != 2 || stanza.body.size() != WrappedKeySize)
      return Error{Fault::Damaged, QStringLiteral("a stanza")};
    const auto share = fromBareBase64(stanza.words[1]);
    if (!share || share->size() != qsizetype(AgeStreamKeySize))
      return Error{Fault::Damaged, QStringLiteral("a stanza")};
    const auto shared = sharedSecret(identity.privateKey, *share);
    if (!shared) return Error{Fault::Damaged, QStringLiteral("a share")};
    const auto key = agreedKey(*shared, *share, identity.recipient.publicPoint);
    if (!key) return key.error();
    const auto fileKey = openBox(*key, stanza.body);
    if (fileKey) return begunReading(in, *fileKey, *header);
  }
  return wrongAgeKey("not for this recipient");
}

Result<QByteArray> AgeReader::read() {
  if (m_isAtEnd) return QByteArray();
  constexpr qsizetype Whole = AgeChunkSize + AgeTagSize;
  const QByteArray sealed = m_in.read(Whole);
  m_isAtEnd = sealed.size() < Whole || m_in.atEnd();
  const auto plain = m_stream.open(sealed, m_isAtEnd ? Chunk::Last : Chunk::Inner);
  if (!plain) return Error{Fault::Damaged, QStringLiteral("a piece was changed or cut off")};
  // An empty last chunk is no second spelling of a payload that ends with the one before.
  if (plain->isEmpty() && m_hasRead) return Error{Fault::Damaged, QStringLiteral("an empty end")};
  m_hasRead = true;
  return plain;
}

}  // namespace candor::crypto
