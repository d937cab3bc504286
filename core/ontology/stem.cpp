#include "ontology/stem.h"

#include "ontology/hash.h"

#include <QByteArray>

#include <libstemmer.h>

#include <array>
#include <memory>

namespace candor::ontology {

namespace {

struct DeleteStemmer {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

// Stems of words met lately: texts repeat themselves, and a look-up costs a tenth of a stemming.
struct Stemmer {
  std::unique_ptr<sb_stemmer, DeleteStemmer> porter{sb_stemmer_new("english", "UTF_8")};
  struct Pair {
    QString word;
    QString stem;
  };
  std::array<Pair, 4096> recent;
};

}  // namespace

QString stem(const QString& word) {
  static thread_local Stemmer stemmer;
  if (!stemmer.porter || word.size() < 3) return word;
  auto& slot = stemmer.recent[hashOf(word) % stemmer.recent.size()];
  if (slot.word == word) return slot.stem;

  const QByteArray bytes = word.toUtf8();
  const auto* letters = reinterpret_cast<const sb_symbol*>(bytes.constData());
  const sb_symbol* stemmed = sb_stemmer_stem(stemmer.porter.get(), letters, int(bytes.size()));
  slot.word = word;
  slot.stem = stemmed ? QString::fromUtf8(reinterpret_cast<const char*>(stemmed), sb_stemmer_length(stemmer.porter.get())) : word;
  return slot.stem;
}

}  // namespace candor::ontology
