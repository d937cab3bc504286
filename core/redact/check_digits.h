// Check digits: whether a number can be what its form says. Signs between the digits are ignored.
#pragma once

#include <QStringView>

namespace candor::redact {

[[nodiscard]] bool passesLuhn(QStringView number);         // cards
[[nodiscard]] bool passesPersonalKey(QStringView number);  // Swedish personnummer: its last ten digits
[[nodiscard]] bool passesIban(QStringView number);
[[nodiscard]] bool passesEan13(QStringView number);       // Swiss social insurance
[[nodiscard]] bool passesFrenchKey(QStringView number);   // numéro de sécurité sociale
[[nodiscard]] bool passesSpanishKey(QStringView number);  // DNI, NIE
[[nodiscard]] bool passesCpf(QStringView number);         // Brazil
[[nodiscard]] bool passesPensionKey(QStringView number);  // German Rentenversicherungsnummer
[[nodiscard]] bool passesTaxKey(QStringView number);      // German Steuer-ID
[[nodiscard]] bool passesItalianKey(QStringView number);  // codice fiscale
[[nodiscard]] bool passesAadhaar(QStringView number);     // India
[[nodiscard]] bool passesAlways(QStringView number);

}  // namespace candor::redact
