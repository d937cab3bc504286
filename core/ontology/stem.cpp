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

using Stemmer = std::unique_ptr<sb_stemmer, DeleteStemmer>;

struct Remembered {
  quint64 exact = 0;
  quint64 key = 0;
};

}  // namespace

QString stem(const QString& word) {
  static thread_local const Stemmer stemmer(sb_stemmer_new("english", "UTF_8"));
  if (!stemmer || word.size() < 3) return word;
  const QByteArray bytes = word.toUtf8();
  const auto* letters = reinterpret_cast<const sb_symbol*>(bytes.constData());
  const sb_symbol* stemmed = sb_stemmer_stem(stemmer.get(), letters, int(bytes.size()));
  return stemmed ? QString::fromUtf8(reinterpret_cast<const char*>(stemmed), sb_stemmer_length(stemmer.get())) : word;
}

quint64 stemKey(const QString& word, quint64 exact) {
  static thread_local std::array<Remembered, 8192> recent;
  Remembered& slot = recent[exact % recent.size()];
  if (slot.exact != exact) slot = {exact, hashOf(stem(word))};
  return slot.key;
}

}  // namespace candor::ontology
