// Places: whether a piece of text names one, by its form ("Austin, TX", "1010 Wien") and by countries, states and
// cities.
#pragma once

#include <QStringView>

namespace candor::profile {

// "San Francisco, CA", "Berlin, Germany", "Remote", "Lyon": a piece that is nothing but a place.
[[nodiscard]] bool isPlace(QStringView text);

// "123 Main Street", "Hauptstr. 5, 10115 Berlin": where somebody lives.
[[nodiscard]] bool isAddress(QStringView text);

// The folded name of a country, state or large city, or the code of a state in capitals.
[[nodiscard]] bool isKnownPlace(QStringView text);

}  // namespace candor::profile
