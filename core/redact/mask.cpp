#include "redact/mask.h"

#include <algorithm>
#include <array>

namespace candor::redact {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t KindCount = size_t(PersonalKind::Referee) + 1;

class Masker {
 public:
  explicit Masker(QStringView text) : m_text(text) {}

  QString nameFor(const Personal& personal) {
    const QStringView original = personal.span.in(m_text);
    const auto known = std::find_if(m_masks.begin(), m_masks.end(), [&](const Mask& mask) {
      return mask.kind == personal.kind && mask.original == original;
    });
    if (known != m_masks.end()) return known->name;
    QString name;
    do name = u"[%1 %2]"_s.arg(wordFor(personal.kind)).arg(++m_counts[size_t(personal.kind)]);
    while (m_text.contains(name));
    m_masks.push_back({.name = name, .original = original.toString(), .kind = personal.kind});
    return name;
  }

  std::vector<Mask> take() { return std::move(m_masks); }

 private:
  QStringView m_text;
  std::array<int, KindCount> m_counts{};
  std::vector<Mask> m_masks;
};

}  // namespace

Masked mask(QStringView text, std::span<const Personal> personal) {
  Masker masker(text);
  Masked masked;
  qsizetype at = 0;
  for (const Personal& each : personal) {
    masked.text += text.sliced(at, each.span.start - at);
    masked.text += masker.nameFor(each);
    at = each.span.end();
  }
  masked.text += text.sliced(at);
  masked.masks = masker.take();
  return masked;
}

QString unmask(QStringView masked, std::span<const Mask> masks) {
  QString text;
  for (qsizetype at = 0; at < masked.size();) {
    const QStringView rest = masked.sliced(at);
    const auto found =
        masked[at] != u'['
            ? masks.end()
            : std::find_if(masks.begin(), masks.end(), [rest](const Mask& mask) { return rest.startsWith(mask.name); });
    if (found == masks.end()) {
      text += masked[at++];
    } else {
      text += found->original;
      at += found->name.size();
    }
  }
  return text;
}

}  // namespace candor::redact
