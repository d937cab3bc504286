#include "cli/commands.h"

#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array VaultCreateOptions{
    Option{.name = "keychain"_L1,
           .help =
               "Also let the system's keychain open the vault, so that no passphrase is asked for on this computer"_L1},
    Option{.name = "kdf-cost"_L1,
           .kind = ValueKind::Number,
           .value = "N"_L1,
           .help = "The cost of a guess at the passphrase, as a power of two from 15 to 20; less than 17 is for tests "
                   "only. Without it, as much as this computer does in about 0.7 seconds"_L1,
           .least = 15,
           .most = 20},
};

constexpr std::array VaultBackupOptions{
    Option{.name = "out"_L1,
           .kind = ValueKind::Folder,
           .value = "DIR"_L1,
           .help = "The folder to write; it must not be there yet, or be empty"_L1,
           .isRequired = true},
};

constexpr std::array VaultCheckOptions{
    Option{.name = "backups"_L1,
           .help = "Check the backups in the vault's folder instead: open a copy of each and read all of it"_L1},
};

constexpr std::array VaultRestoreOptions{
    Option{.name = "from"_L1,
           .kind = ValueKind::FileOrFolder,
           .value = "PATH"_L1,
           .help =
               "A backup: a folder that vault backup wrote, one in the backups folder of a vault, a whole vault, of "
               "which the backups are meant, or a file that vault archive wrote"_L1,
           .isRequired = true},
    Option{.name = "at"_L1,
           .kind = ValueKind::Text,
           .value = "TIME"_L1,
           .help =
               "As it was at this moment of the last seven days: 2026-11-28T14:05:00, local time, or with Z in UTC"_L1},
    Option{.name = "identity"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "What opens an archive that was written for a recipient; the passphrase is then the new vault's"_L1},
    Option{.name = "kdf-cost"_L1,
           .kind = ValueKind::Number,
           .value = "N"_L1,
           .help = "The cost of a guess at the passphrase of a vault made of an archive, from 15 to 20"_L1,
           .least = 15,
           .most = 20},
};

constexpr std::array VaultArchiveOptions{
    Option{.name = "out"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "The file to write; it must not be there yet"_L1,
           .isRequired = true},
    Option{.name = "recipient"_L1,
           .kind = ValueKind::Text,
           .value = "KEY"_L1,
           .help = "Seal it for the holder of this age key (age1…) instead of with the passphrase"_L1},
    Option{.name = "kdf-cost"_L1,
           .kind = ValueKind::Number,
           .value = "N"_L1,
           .help = "The cost of a guess at its passphrase, as a power of two from 15 to 20; 18 without it"_L1,
           .least = 15,
           .most = 20},
};

constexpr std::array VaultRescueOptions{
    Option{.name = "look"_L1, .help = "Say what is damaged and what can be done, and do nothing"_L1},
    Option{.name = "salvage"_L1, .help = "Read what can be read of the damaged vault, even when there is a backup"_L1},
};

constexpr std::array VaultEraseOptions{
    Option{.name = "yes"_L1,
           .help = "This cannot be undone, and it is meant. Without it, what would go is named, and nothing goes"_L1},
};

constexpr Option NewPassphraseFile{.name = "new-passphrase-file"_L1,
                                   .kind = ValueKind::File,
                                   .value = "FILE"_L1,
                                   .help = "Take the new passphrase from a file; without it, it is asked for"_L1};
constexpr Option NewKdfCost{.name = "kdf-cost"_L1,
                            .kind = ValueKind::Number,
                            .value = "N"_L1,
                            .help = "As of vault create"_L1,
                            .least = 15,
                            .most = 20};
constexpr std::array VaultSlotsOptions{
    Option{.name = "kind"_L1,
           .kind = ValueKind::Text,
           .value = "KIND"_L1,
           .help = "What add adds: passphrase, passphrase_and_file, keychain or recovery"_L1},
    NewPassphraseFile,
    Option{.name = "new-key-file"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "The file without which the new passphrase opens nothing; keep a copy of it"_L1},
    NewKdfCost,
};
constexpr std::array VaultPassphraseOptions{NewPassphraseFile, NewKdfCost};
constexpr std::array VaultRekeyOptions{NewPassphraseFile, NewKdfCost};
constexpr std::array VaultBackupsOptions{
    Option{.name = "rewrite-old"_L1, .help = "Make those anew that open with what opens the vault no more"_L1},
    Option{.name = "destroy-old"_L1, .help = "Destroy them. This cannot be undone"_L1},
    Option{.name = "old-secret-file"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "The passphrase or recovery code that opened the vault before it got another key"_L1},
};

constexpr std::array VaultCommands{
    Command{.name = "vault create"_L1,
            .summary = "Make a new, empty vault"_L1,
            .description =
                "A vault is a folder that holds everything Candor keeps, encrypted. It opens with the passphrase, or "
                "with the recovery code, which is printed once, now, and stored nowhere: write it down. Who has lost "
                "both has lost the vault; nobody can open it then.\n"
                "On a terminal the passphrase is asked for, twice. The folder must not be there yet, or be empty."_L1,
            .options = VaultCreateOptions,
            .need = Need::OpenVault,
            .run = runVaultCreate},
    Command{.name = "vault info"_L1,
            .summary = "Show what a vault tells without being opened"_L1,
            .description = "Its id and size, the ways to open it, failed attempts, and how many backups it keeps."_L1,
            .need = Need::VaultFolder,
            .run = runVaultInfo},
    Command{.name = "vault check"_L1,
            .summary = "Check that everything in the vault is whole"_L1,
            .description = "Reads every page and computes its seal again, compares every index with its table, and "
                           "checks the ledger. Changes nothing. The exit code is 1 when something was found."_L1,
            .options = VaultCheckOptions,
            .need = Need::OpenVault,
            .run = runVaultCheck},
    Command{.name = "vault backup"_L1,
            .summary = "Write a copy of the vault that opens with the same passphrase"_L1,
            .description = "The copy is a whole vault, encrypted like this one. It is checked before it is named, so a "
                           "folder of that name is a backup that works. The vault may be in use meanwhile."_L1,
            .options = VaultBackupOptions,
            .need = Need::OpenVault,
            .run = runVaultBackup},
    Command{
        .name = "vault restore"_L1,
        .summary = "Put a backup in the place of the vault"_L1,
        .description =
            "Opens the backup and checks it first. A vault that is in the place already is kept beside it, "
            "under a name that is printed; nothing is deleted.\n"
            "With --at the changes since the backup are made again up to that moment. From an archive a new vault is "
            "made, which opens with the passphrase that was given and with a new recovery code."_L1,
        .options = VaultRestoreOptions,
        .need = Need::OpenVault,
        .run = runVaultRestore},
    Command{
        .name = "vault backups"_L1,
        .summary = "List the backups in the vault's folder"_L1,
        .description =
            "One is made every day the vault is used, and before its tables or keys change. Kept are the "
            "newest of 7 days, 4 weeks and 6 months.\n"
            "A backup opens with what opened the vault when it was made. --rewrite-old makes those anew that still "
            "open with a way that was removed or with an earlier key: each is encrypted under the key of now, read "
            "whole, and put in the place of the old one, in the second folder, too. For those of before another key "
            "it takes what opened the vault then. A rewritten backup of before another key shows the vault as it was "
            "when it was made, and not the minutes after."_L1,
        .options = VaultBackupsOptions,
        .need = Need::OpenVault,
        .run = runVaultBackups},
    Command{.name = "vault archive"_L1,
            .summary = "Write all of the vault into one sealed file for another computer"_L1,
            .description = "The file is age-encrypted (age-encryption.org/v1) with the vault's passphrase, or for a "
                           "recipient. vault restore makes a new vault of it."_L1,
            .options = VaultArchiveOptions,
            .need = Need::OpenVault,
            .run = runVaultArchive},
    Command{.name = "vault rescue"_L1,
            .summary = "Bring back a damaged vault"_L1,
            .description = "Looks again first; then makes the vault anew from its newest good backup and the changes "
                           "since; without one, from what can still be read. The damaged vault is kept beside it."_L1,
            .options = VaultRescueOptions,
            .need = Need::OpenVault,
            .run = runVaultRescue},
    Command{.name = "vault erase"_L1,
            .summary = "Erase the vault for good"_L1,
            .description =
                "Destroys its keys first, then its files and backups, and vaults that a restore or rescue kept "
                "beside it. Works on a full disk and without the passphrase; with it, copies the vault "
                "knows of elsewhere are erased or named, too."_L1,
            .options = VaultEraseOptions,
            .need = Need::OpenVault,
            .run = runVaultErase},
    Command{.name = "vault slots"_L1,
            .summary = "See, add and remove ways to open the vault"_L1,
            .description =
                "list shows the ways: passphrases, passphrases with a key file, the system's keychain, recovery codes. "
                "add makes another one; a new recovery code is shown once. remove takes one away by its id. At least "
                "two stay, and eight is the most.\n"
                "What was removed still opens backups that were made before; they are named."_L1,
            .argument = {.count = Count::OneOrMore,
                         .name = "list|add|remove"_L1,
                         .help = "What to do; remove is followed by the slot's id"_L1},
            .options = VaultSlotsOptions,
            .need = Need::OpenVault,
            .run = runVaultSlots},
    Command{.name = "vault passphrase"_L1,
            .summary = "Change the passphrase"_L1,
            .description =
                "Takes the passphrase that opens the vault now, and a new one. Only the list of ways to open "
                "the vault is written anew, so it takes a moment whatever the vault holds."_L1,
            .options = VaultPassphraseOptions,
            .need = Need::OpenVault,
            .run = runVaultPassphrase},
    Command{
        .name = "vault rekey"_L1,
        .summary = "Encrypt the vault under another key"_L1,
        .description =
            "For when somebody may have had the key: every page is encrypted anew, after a backup was made. The "
            "passphrase given stays, the keychain goes on opening it, and there is another recovery code, which "
            "is shown once; other ways are dropped and named. After a recovery code was used, which is then used up, "
            "--recovery-code-file opens the vault and --new-passphrase-file names the passphrase that will. "
            "Interrupted at any moment, the vault opens as before "
            "or as it will be. It takes twice the room of the vault."_L1,
        .options = VaultRekeyOptions,
        .need = Need::OpenVault,
        .run = runVaultRekey},
};

}  // namespace

std::span<const Command> vaultCommands() { return VaultCommands; }

}  // namespace candor::cli
