#include "vault/header_bytes.h"

#include "crypto/digest.h"
#include "crypto/random.h"
#include "support/fixed_clock.h"
#include "support/secrets.h"
#include "support/test.h"
#include "vault/slots.h"

namespace candor::vault {

namespace {

const QByteArray VaultId(VaultIdSize, 'v');
const QByteArray DataKey(KeySize, 'k');
const QByteArray NextKey(KeySize, 'n');

// What an attacker would do to a changed header: the digest needs no key.
QByteArray withDigest(const QByteArray& headerAndMac) { return headerAndMac + crypto::sha256(headerAndMac); }

QByteArray flipped(QByteArray bytes, qsizetype bit) {
  bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
  return bytes;
}

}  // namespace

class HeaderBytesTest : public QObject {
  Q_OBJECT

 private:
  Header m_header;
  QByteArray m_bytes;       // of it
  QByteArray m_withoutEnd;  // without the digest
  WrappedKey m_forward;     // of a rekey to NextKey
  WrappedKey m_back;
  SlotRecord m_next;  // of NextKey

  static Secret key() { return tests::secretOf(DataKey); }
  static SlotRecord slot(int id, SlotKind kind, const QByteArray& secret, const QByteArray& of = DataKey) {
    const auto cost = kind == SlotKind::Passphrase ? std::optional(crypto::ScryptCost{.logN = 15}) : std::nullopt;
    const Secret input = tests::secretOf(secret);
    auto record = foreground([&](const Worker& worker) {
      return wrapped(worker, tests::secretOf(of), VaultId,
                     {.id = SlotId(id), .created = tests::FixedClock().now(), .cost = cost},
                     {.kind = kind, .secret = input});
    });
    return *std::move(record);
  }
  static Result<Secret> opened(const SlotRecord& record, SlotKind kind, const QByteArray& secret,
                               const QByteArray& vaultId) {
    const Secret input = tests::secretOf(secret);
    return foreground(
        [&](const Worker& worker) { return unwrapped(worker, vaultId, record, {.kind = kind, .secret = input}); });
  }
  // On the way to NextKey.
  [[nodiscard]] Header pendingHeader() const {
    Header header = m_header;
    header.pending = PendingRekey{.newUnderOld = m_forward, .oldUnderNew = m_back, .slots = {m_next}};
    return header;
  }
  static QByteArray bytesOf(const Header& header) { return headerBytes(header, *headerKey(key(), VaultId)); }
  static std::optional<Fault> faultOf(const QByteArray& bytes) {
    const auto header = parseHeader(bytes);
    return header ? std::nullopt : std::optional(header.error().fault);
  }
  // The header with one more field at its end, signed and digested like any other.
  static QByteArray withField(const QByteArray& bytes, const QByteArray& field) {
    const QByteArray body = bytes.chopped(2 * crypto::DigestSize) + field;
    return withDigest(body + crypto::hmacSha256(*headerKey(key(), VaultId), body));
  }

  // Nothing that a changed header lets anybody open is another key.
  static void verifyOpensNothingElse(const QByteArray& bytes, qsizetype bit, SlotKind kind, const QByteArray& secret) {
    const auto header = parseHeader(bytes);
    if (!header) return;
    QVERIFY2(!isAuthentic(bytes, *headerKey(key(), VaultId)), qPrintable(QString::number(bit)));
    for (const SlotRecord& record : header->slots) {
      const auto dataKey = opened(record, kind, secret, header->vaultId);
      QVERIFY2(!dataKey || dataKey->equals(key()), qPrintable(QString::number(bit)));
    }
  }

 private Q_SLOTS:
  void initTestCase() {
    m_header = {.vaultId = VaultId,
                .epoch = 7,
                .slots = {slot(1, SlotKind::Passphrase, "words"), slot(2, SlotKind::Keychain, QByteArray(32, 'w'))}};
    m_bytes = bytesOf(m_header);
    const Secret next = tests::secretOf(NextKey);
    m_forward = *wrapped(next, key(), VaultId);
    m_back = *wrapped(key(), next, VaultId);
    m_next = slot(3, SlotKind::Keychain, QByteArray(32, 'n'), NextKey);
    m_withoutEnd = m_bytes.chopped(crypto::DigestSize);
  }

  void headerIsReadAsItWasWritten() {
    const auto header = parseHeader(m_bytes);

    QVERIFY_RESULT(header);
    QCOMPARE(*header, m_header);
    QVERIFY(isAuthentic(m_bytes, *headerKey(key(), VaultId)));
    QVERIFY(!isAuthentic(m_bytes, *headerKey(tests::secretOf(QByteArray(KeySize, 'x')), VaultId)));
  }

  void everyFlippedBitIsDamage() {
    for (qsizetype bit = 0; bit < m_bytes.size() * 8; ++bit)
      QCOMPARE(faultOf(flipped(m_bytes, bit)), std::optional(Fault::VaultDamaged));
  }

  void everyLengthButTheOwnIsDamage() {
    for (qsizetype size = 0; size < m_bytes.size(); ++size)
      QCOMPARE(faultOf(m_bytes.first(size)), std::optional(Fault::VaultDamaged));
    QCOMPARE(faultOf(m_bytes + '\0'), std::optional(Fault::VaultDamaged));
  }

  // By somebody who makes the digest fit again.
  void noFlippedBitOpensAnotherKey() {
    for (qsizetype bit = 0; bit < m_withoutEnd.size() * 8; ++bit)
      verifyOpensNothingElse(withDigest(flipped(m_withoutEnd, bit)), bit, SlotKind::Keychain, QByteArray(32, 'w'));
  }

  // scrypt takes its time, so a bit here and there of what the passphrase's slot consists of.
  void noFlippedBitOpensAnotherKeyByPassphrase() {
    const qsizetype begin = m_withoutEnd.indexOf(m_header.slots[0].salt) - 30;
    const qsizetype end = m_withoutEnd.indexOf(m_header.slots[0].sealed) + m_header.slots[0].sealed.size();
    for (qsizetype at = begin; at < end; at += 5)
      verifyOpensNothingElse(withDigest(flipped(m_withoutEnd, at * 8 + at % 8)), at, SlotKind::Passphrase, "words");
  }

  void everyTruncationWithAFittingDigestIsRefused() {
    for (qsizetype size = 0; size < m_withoutEnd.size(); ++size) {
      const QByteArray bytes = withDigest(m_withoutEnd.first(size));
      QVERIFY(!parseHeader(bytes) || !isAuthentic(bytes, *headerKey(key(), VaultId)));
    }
  }

  void costThatIsNotAllowedIsRefusedUnpaid_data() {
    QTest::addColumn<int>("logN");
    QTest::addColumn<int>("r");
    QTest::addColumn<int>("p");
    QTest::newRow("too cheap") << 14 << 8 << 1;
    QTest::newRow("too much memory") << 30 << 8 << 1;
    QTest::newRow("overflowing") << 255 << 8 << 1;
    QTest::newRow("another r") << 17 << 9 << 1;
    QTest::newRow("no p") << 17 << 8 << 0;
    QTest::newRow("much p") << 17 << 8 << 5;
  }
  void costThatIsNotAllowedIsRefusedUnpaid() {
    QFETCH(int, logN);
    QFETCH(int, r);
    QFETCH(int, p);
    Header header = m_header;
    header.slots[0].cost = crypto::ScryptCost{.logN = logN, .r = r, .p = p};

    QCOMPARE(faultOf(bytesOf(header)), std::optional(Fault::VaultDamaged));
  }

  void headerWithARekeyIsReadAsItWasWritten() {
    const auto header = parseHeader(bytesOf(pendingHeader()));

    QVERIFY_RESULT(header);
    QCOMPARE(*header, pendingHeader());
  }

  // By somebody who makes the digest fit again: neither the slots that are nor those that will be open another key, and
  // neither of the two keys comes out as another.
  void noFlippedBitOfARekeyGivesAnotherKey() {
    const Header whole = pendingHeader();
    const QByteArray body = bytesOf(whole).chopped(crypto::DigestSize);
    const Secret other = tests::secretOf(NextKey);
    for (qsizetype bit = 0; bit < body.size() * 8; ++bit) {
      const QByteArray bytes = withDigest(flipped(body, bit));
      const auto header = parseHeader(bytes);
      if (!header) continue;
      QVERIFY(!isAuthentic(bytes, *headerKey(key(), VaultId)));
      if (!header->pending) continue;
      const auto next = unwrapped(header->pending->newUnderOld, key(), header->vaultId);
      QVERIFY(!next || next->equals(other));
      const auto before = unwrapped(header->pending->oldUnderNew, other, header->vaultId);
      QVERIFY(!before || before->equals(key()));
      for (const SlotRecord& record : header->pending->slots) {
        const auto opens = opened(record, SlotKind::Keychain, QByteArray(32, 'n'), header->vaultId);
        QVERIFY(!opens || opens->equals(other));
      }
    }
  }

  void rekeyWithoutSlotsIsDamage() {
    Header header = pendingHeader();
    header.pending->slots.clear();
    QCOMPARE(faultOf(bytesOf(header)), std::optional(Fault::VaultDamaged));
  }

  void fieldThatMustBeKnownIsOfALaterVersion() {
    QCOMPARE(faultOf(withField(m_bytes, QByteArray::fromHex("7f000100"))), std::optional(Fault::NewerVault));
  }

  void fieldThatMayBeUnknownIsKept() {
    const QByteArray bytes = withField(m_bytes, QByteArray::fromHex("9000026162"));

    const auto header = parseHeader(bytes);

    QVERIFY_RESULT(header);
    QCOMPARE(header->unknown, (std::vector<UnknownField>{{.tag = 0x90, .content = "ab"}}));
    QCOMPARE(bytesOf(*header), bytes);
  }

  void fieldsOutOfOrderOrTwiceAreDamage() {
    QCOMPARE(faultOf(withField(m_bytes, QByteArray::fromHex("04000400000001"))), std::optional(Fault::VaultDamaged));
    QCOMPARE(faultOf(withField(m_bytes, QByteArray::fromHex("900001619000 0161"))), std::optional(Fault::VaultDamaged));
  }

  void slotsAreEightAtMostAndInOrder() {
    Header header = m_header;
    for (int id = 3; id <= MostSlots; ++id) {
      header.slots.push_back(header.slots.back());
      header.slots.back().id = SlotId(id);
    }
    QCOMPARE(faultOf(bytesOf(header)), std::nullopt);
    header.slots.push_back(header.slots.back());
    header.slots.back().id = SlotId(MostSlots + 1);
    QCOMPARE(faultOf(bytesOf(header)), std::optional(Fault::VaultDamaged));

    header = m_header;
    std::swap(header.slots[0], header.slots[1]);
    QCOMPARE(faultOf(bytesOf(header)), std::optional(Fault::VaultDamaged));
    header.slots.clear();
    QCOMPARE(faultOf(bytesOf(header)), std::optional(Fault::VaultDamaged));
  }

  void cipherOfALaterVersionIsSaid() {
    const qsizetype profile = m_withoutEnd.indexOf(QByteArray::fromHex("02000104")) + 3;
    QVERIFY(profile > 3);
    QByteArray bytes = m_withoutEnd;
    bytes[profile] = 5;

    QCOMPARE(faultOf(withDigest(bytes)), std::optional(Fault::NewerVault));
  }

  void slotOfAnotherVaultOpensNothing() {
    QCOMPARE(
        opened(m_header.slots[1], SlotKind::Keychain, QByteArray(32, 'w'), QByteArray(VaultIdSize, 'x')).error().fault,
        Fault::WrongKey);
  }

  void noiseIsDamage() {
    for (int size = 0; size < 600; ++size) {
      QCOMPARE(faultOf(crypto::randomBytes(size)), std::optional(Fault::VaultDamaged));
      QVERIFY(faultOf(withDigest("CNDRVLT1" + QByteArray::fromHex("0001") + crypto::randomBytes(size))).has_value());
    }
  }
};

CANDOR_TEST(HeaderBytesTest)

}  // namespace candor::vault

#include "header_bytes_test.moc"
