// Mask: a text in which places were replaced by names like "[email 1]", and the list that brings them back. Equal words
// get equal names, so a masked text still shows that they are the same. The list never leaves the computer.
#pragma once

#include "redact/personal.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace candor::redact {

struct Mask {
  QString name;      // as the masked text shows it; the text held it nowhere before
  QString original;  // the words it stands for
  PersonalKind kind = PersonalKind::Name;

  friend bool operator==(const Mask&, const Mask&) = default;
};

struct Masked {
  QString text;
  std::vector<Mask> masks;  // in the order of their first place

  friend bool operator==(const Masked&, const Masked&) = default;
};

// `personal`: in the order of the text, without overlaps, as findPersonal() gives them.
[[nodiscard]] Masked mask(QStringView text, std::span<const Personal> personal);

// Also of a text that was written anew with the names in it. unmask(mask(t).text, mask(t).masks) == t.
[[nodiscard]] QString unmask(QStringView masked, std::span<const Mask> masks);

}  // namespace candor::redact
