// Kept form: bytes as a vault keeps them for years: compressed, and led by the number of the form they were written in,
// so that a later program knows how to read them.
#pragma once

#include "base/result.h"
#include "reading/document.h"

#include <QByteArray>
#include <QByteArrayView>

namespace candor::reading {

struct KeptForm {
  quint8 number = 0;
  QByteArray content;

  friend bool operator==(const KeptForm&, const KeptForm&) = default;
};

[[nodiscard]] QByteArray keep(const KeptForm& form);

// Fault::Damaged for bytes keep() did not make; allocates no more than they can honestly unpack to.
[[nodiscard]] Result<KeptForm> kept(const QByteArray& bytes);

[[nodiscard]] QByteArray keep(const Document& document);

// Fault::NewerVault for a form of a later program, Fault::Damaged for anything else that is not a sound document.
[[nodiscard]] Result<Document> keptDocument(const QByteArray& bytes);

}  // namespace candor::reading
