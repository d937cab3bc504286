#include "profile/work_entries.h"

#include "ontology/token.h"
#include "profile/entries.h"
#include "profile/head_pieces.h"
#include "profile/shape.h"
#include "profile/title_words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace candor::profile {
namespace {

constexpr size_t MostPieces = 4;  // of a head; what follows is talk
constexpr double SureTitle = 0.45;

struct Value {
  Span span;
  double title = 0;  // above 0: more of a title than of an employer
  bool isBold = false;
};

struct Job {
  Entry entry;
  Head head;
  std::vector<Value> candidates;
};

class WorkReader {
 public:
  WorkReader(QStringView text, const ontology::Ontology& ontology) : m_text(text), m_ontology(ontology) {}

  [[nodiscard]] std::vector<Work> read(std::vector<Entry> entries) {
    std::vector<Job> jobs;
    for (Entry& entry : entries) {
      Head head = headOf(m_text, entry);
      std::vector<Value> candidates = candidatesOf(head);
      jobs.push_back({std::move(entry), std::move(head), std::move(candidates)});
    }
    m_titleComesFirst = titleComesFirst(jobs);
    std::vector<Work> work;
    for (const Job& job : jobs) work.push_back(workOf(job));
    shareEmployers(work);
    std::erase_if(work, [](const Work& w) { return w.employer.isEmpty() && w.position.isEmpty(); });
    return work;
  }

 private:
  [[nodiscard]] double titleOf(Span span) const {
    const QStringView piece = span.in(m_text);
    const QString folded = ontology::fold(piece);
    double title = titleStrength(piece, m_ontology);
    if (isOrganisation(folded) || isSchool(folded)) title -= 0.5;
    return title;
  }

  [[nodiscard]] Value valueAt(Span span, bool isBold) const { return {span, titleOf(span), isBold}; }

  [[nodiscard]] std::vector<Value> candidatesOf(const Head& head) const {
    std::vector<Value> found;
    for (const HeadPiece& piece : head.pieces) {
      for (const Span part : splitPiece(piece.span)) found.push_back(valueAt(part, piece.isBold));
      if (found.size() >= MostPieces) break;
    }
    return found;
  }

  // "Senior Developer at Acme", "Acme, Senior Developer": one piece, two values.
  [[nodiscard]] std::vector<Span> splitPiece(Span span) const {
    const QStringView piece = span.in(m_text);
    for (const QStringView word : {u" at ", u" @ ", u" bei ", u" chez ", u" for "}) {
      const qsizetype at = piece.indexOf(word);
      if (at <= 0 || at + word.size() >= piece.size()) continue;
      const Span left{span.start, at};
      const Span right{span.start + at + word.size(), span.length - at - word.size()};
      if (titleOf(left) >= SureTitle) return {trimmed(m_text, left), trimmed(m_text, right)};
    }
    return splitAtComma(span);
  }

  // The comma with the clearest title on one side of it and no title on the other.
  [[nodiscard]] std::vector<Span> splitAtComma(Span span) const {
    const std::vector<Span> parts = commaParts(m_text, span);
    std::optional<size_t> best;
    double clearest = 0.3;
    for (size_t i = 1; i < parts.size(); ++i) {
      const Span left{span.start, parts[i - 1].end() - span.start};
      const Span right{parts[i].start, span.end() - parts[i].start};
      const double difference = std::abs(titleOf(left) - titleOf(right));
      if (difference <= clearest) continue;
      clearest = difference;
      best = i;
    }
    if (!best) return {span};
    return {trimmed(m_text, {span.start, parts[*best - 1].end() - span.start}),
            trimmed(m_text, {parts[*best].start, span.end() - parts[*best].start})};
  }

  // Resumes keep one order; what is clear in some entries decides the others.
  [[nodiscard]] static bool titleComesFirst(const std::vector<Job>& jobs) {
    double votes = 0;
    for (const Job& job : jobs)
      if (job.candidates.size() >= 2) votes += job.candidates[0].title - job.candidates[1].title;
    return votes > 0;
  }

  [[nodiscard]] Work workOf(const Job& job) const {
    Work work;
    work.location = job.head.location;
    work.period = job.entry.period();
    work.span = job.entry.span();
    work.highlights = highlightsOf(m_text, job.entry.body);
    const auto& candidates = job.candidates;
    if (candidates.empty()) return work;
    if (candidates.size() == 1) {
      if (takeUnparted(candidates[0].span, work)) return work;
      Field& field = candidates[0].title >= SureTitle ? work.position : work.employer;
      field = fieldAt(m_text, candidates[0].span, 0.6);
      return work;
    }
    const auto [employer, position] = chosen(candidates);
    const double sureness = std::min(0.95, 0.6 + std::abs(candidates[position].title - candidates[employer].title) / 2);
    work.employer = fieldAt(m_text, candidates[employer].span, sureness);
    work.position = fieldAt(m_text, candidates[position].span, sureness);
    return work;
  }

  // "Trip Coordinator Acme Company": a title and a name with nothing between, told apart by the title's last word.
  [[nodiscard]] bool takeUnparted(Span span, Work& work) const {
    const QStringView piece = span.in(m_text);
    for (qsizetype gap = piece.lastIndexOf(u' '); gap > 0; gap = piece.lastIndexOf(u' ', gap - 1)) {
      const Span title = trimmed(m_text, {span.start, gap});
      const Span name = trimmed(m_text, {span.start + gap, span.length - gap});
      const qsizetype last = title.in(m_text).lastIndexOf(u' ') + 1;
      const Span lastWord{title.start + last, title.length - last};
      if (titleStrength(lastWord.in(m_text), m_ontology) < 0.6 || titleOf(name) > -SureTitle) continue;
      if (!opensWithCapital(name.in(m_text))) continue;
      work.position = fieldAt(m_text, title, 0.5);
      work.employer = fieldAt(m_text, name, 0.5);
      return true;
    }
    return false;
  }

  // Indexes of the employer and the position: the clearest title is the position, the first other value the employer.
  [[nodiscard]] std::pair<size_t, size_t> chosen(const std::vector<Value>& candidates) const {
    size_t position = m_titleComesFirst ? 0 : 1;
    for (size_t i = 0; i < candidates.size(); ++i)
      if (candidates[i].title > candidates[position].title + 0.25) position = i;
    return {position == 0 ? 1 : 0, position};
  }

  // Several positions under one employer's name: the later ones have none of their own.
  static void shareEmployers(std::vector<Work>& work) {
    for (size_t i = 1; i < work.size(); ++i) {
      if (!work[i].employer.isEmpty() || work[i].position.isEmpty()) continue;
      const Work& before = work[i - 1];
      if (before.employer.isEmpty()) continue;
      work[i].employer = before.employer;
      work[i].employer.confidence = std::min(0.5, before.employer.confidence);
    }
    for (size_t i = 0; i + 1 < work.size();) {
      const bool isUmbrella = work[i].position.isEmpty() && work[i].highlights.empty() &&
                              work[i + 1].employer.span == work[i].employer.span;
      if (isUmbrella) {
        work.erase(work.begin() + std::ptrdiff_t(i));
      } else {
        ++i;
      }
    }
  }

  QStringView m_text;
  const ontology::Ontology& m_ontology;
  bool m_titleComesFirst = false;
};

}  // namespace

std::vector<Work> readWork(QStringView text, std::span<const ResumeLine> lines, std::span<const DateMention> dates,
                           const ontology::Ontology& ontology) {
  return WorkReader(text, ontology).read(splitEntries(text, lines, dates));
}

}  // namespace candor::profile
