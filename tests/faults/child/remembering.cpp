#include "faults/child/lines.h"
#include "faults/child/own_memory.h"
#include "faults/child/roles.h"
#include "faults/made_resume.h"
#include "keychain/store_in_memory.h"
#include "session/session.h"
#include "support/fixed_clock.h"
#include "vault/opening.h"
#include "vault/slots.h"

#include <QDir>

#include <algorithm>

#include <unistd.h>

namespace candor::faults {

namespace {

constexpr std::size_t MostBytes = 256;

// A line, from the system straight into the secret.
Secret listenSecretly() {
  Secret line(MostBytes);
  std::size_t size = 0;
  while (size < MostBytes && ::read(STDIN_FILENO, line.writable().data() + size, 1) == 1 &&
         line.bytes()[size] != std::byte('\n'))
    ++size;
  return Secret(line.bytes().first(size));
}

Secret hexOf(const Secret& key) {
  constexpr std::string_view digits = "0123456789abcdef";
  Secret text(2 * key.bytes().size());
  for (std::size_t i = 0; i < key.bytes().size(); ++i) {
    const auto byte = std::to_integer<std::size_t>(key.bytes()[i]);
    text.writable()[2 * i] = std::byte(digits[byte >> 4]);
    text.writable()[2 * i + 1] = std::byte(digits[byte & 15]);
  }
  return text;
}

Secret withoutDashes(const Secret& code) {
  Secret signs(code.bytes().size());
  const auto end = std::copy_if(code.bytes().begin(), code.bytes().end(), signs.writable().begin(),
                                [](std::byte sign) { return sign != std::byte('-'); });
  return Secret(signs.bytes().first(std::size_t(end - signs.writable().begin())));
}

// One vault, opened in each way there is, and its secrets.
class Remembering {
 public:
  explicit Remembering(const QString& folder) : m_folder(folder) {}

  Result<void> live(const Secret& passphrase) {
    const Result<Secret> code = create(passphrase);
    if (!code) return code.error();
    for (int way = 0; way < 3; ++way) {
      const vault::Key key = keyOf(way, passphrase, *code);
      const auto session = open(key);
      if (!session) return session.error();
      if (const Result<void> used = use(**session, way); !used) return used;
    }
    return {};
  }

  void tellWhatIsThere(const QByteArray& when) const {
    const OwnMemory::Search search = m_memory.search();
    tell(when + ": searched " + QByteArray::number(search.bytes));
    for (const QByteArray& name : search.found) tell(when + ": " + name);
  }

 private:
  [[nodiscard]] vault::Surroundings surroundings() { return {.clock = m_clock, .keychain = m_keychain}; }

  static vault::Key keyOf(int way, const Secret& passphrase, const Secret& code) {
    if (way == 0) return vault::Passphrase{Secret(passphrase.bytes())};
    if (way == 1) return vault::RecoveryCode{Secret(code.bytes())};
    return vault::SystemKeychain{};
  }

  Result<std::unique_ptr<session::Session>> open(const vault::Key& key) {
    return foreground(
        [&](const Worker& worker) { return session::Session::open(worker, m_folder, key, surroundings()); });
  }

  Result<Secret> create(const Secret& passphrase) {
    auto created = foreground([&](const Worker& worker) {
      return session::Session::create(worker,
                                      {.folder = m_folder,
                                       .passphrase = Secret(passphrase.bytes()),
                                       .keychainSlot = vault::KeychainSlot::Add,
                                       .logN = 15},
                                      surroundings());
    });
    if (!created) return created.error();
    Secret code = std::move(created->recoveryCode);
    m_memory.lookFor("passphrase", passphrase);
    m_memory.lookFor("recovery code", code);
    m_memory.lookFor("recovery code without dashes", withoutDashes(code));
    if (const Result<void> known = learnKeys(); !known) return known.error();
    tellWhatIsThere("open");
    return code;
  }

  Result<void> learnKeys() {
    const auto header = foreground([&](const Worker& worker) {
      return vault::openCopiedHeader(worker, {m_folder}, vault::SystemKeychain{}, surroundings());
    });
    if (!header) return header.error();
    const QByteArray& id = header->header.vaultId;
    const Secret database = *vault::databaseKey(header->key, id);
    m_memory.lookFor("vault's key", header->key);
    m_memory.lookFor("database's key", database);
    m_memory.lookFor("database's key as text", hexOf(database));
    m_memory.lookFor("header's key", *vault::headerKey(header->key, id));
    m_memory.lookFor("backup's key", *vault::backupKey(header->key, id));
    m_memory.lookFor("backup's key as text", hexOf(*vault::backupKey(header->key, id)));
    return {};
  }

  // Whatever needs a key.
  Result<void> use(session::Session& session, int way) {
    return foreground([&](const Worker& worker) -> Result<void> {
      const auto added = session.documents().add(worker, madeResume(4 * way));
      if (!added) return added.error();
      if (const auto found = session.documents().search(worker, wordOf(4 * way)); !found) return found.error();
      const auto bytes = session.vault().backUp(worker, m_folder + QStringLiteral(" set %1").arg(way));
      if (!bytes) return bytes.error();
      const auto soundness = session.vault().check(worker);
      return soundness ? Result<void>() : soundness.error();
    });
  }

  QString m_folder;
  tests::FixedClock m_clock;
  keychain::StoreInMemory m_keychain;
  OwnMemory m_memory;
};

}  // namespace

int searchOwnMemory(const QStringList& arguments) {
  Remembering remembering(QDir(arguments.value(0)).filePath(QStringLiteral("vault")));
  {
    const Secret passphrase = listenSecretly();
    if (const Result<void> lived = remembering.live(passphrase); !lived) {
      tell(lived.error());
      return 1;
    }
  }
  remembering.tellWhatIsThere("closed");
  return 0;
}

}  // namespace candor::faults
