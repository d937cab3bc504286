#include "cli/commands.h"
#include "cli/console.h"
#include "cli/in_order.h"
#include "cli/json_bytes.h"
#include "cli/knowledge.h"
#include "cli/rank_table.h"
#include "cli/rows.h"
#include "cli/services.h"
#include "cli/side.h"
#include "cli/terminal.h"
#include "match/match.h"
#include "posting/posting.h"
#include "profile/read_profile.h"

#include <cmath>
#include <limits>
#include <optional>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

// The resumes are read first and kept; the postings stream past them, so that thousands cost no memory.
class Ranking {
 public:
  Ranking(const Call& call, Console& console)
      : m_call(call),
        m_console(console),
        m_form(formOf(call, isTerminal(Stream::Output) ? Form::Page : Form::JsonLines)),
        m_rows(console, m_form, Shape::Array) {}

  Exit run() {
    auto ontology = loadOntology(m_console);
    if (!ontology) {
      m_console.say(u"ontology"_s, ontology.error());
      return Exit::Failed;
    }
    m_ontology = *ontology;
    const auto resumes = open("resumes"_L1, u"resume"_s);
    const auto jobs = open("jobs"_L1, u"job"_s);
    if (!resumes || !jobs) {
      m_rows.end();
      return Exit::Failed;
    }
    if (readResumes(*resumes) == Ending::Interrupted || scoreJobs(*jobs) == Ending::Interrupted) return Exit::Failed;
    printPairs();
    m_rows.end();
    return m_exit;
  }

 private:
  struct Resume {
    QJsonValue id;
    Result<match::Candidate> candidate;
  };
  struct Offer {
    QJsonValue id;
    Result<std::vector<double>> scores;  // one for each resume that could be read
  };

  std::optional<Side> open(QLatin1StringView option, const QString& key) {
    auto side = Side::open(m_call.value(option));
    if (!side) {
      refuse(key, m_call.value(option), side.error());
      return std::nullopt;
    }
    if (side->leftOut() > 0)
      m_console.say(u"%1 files in %2 are of no format Candor reads and were left out."_s.arg(side->leftOut())
                        .arg(m_call.value(option)));
    return *std::move(side);
  }

  Ending readResumes(const Side& side) {
    const auto work = [&](const Worker& worker, std::size_t index) -> Result<Resume> {
      auto [id, document] = side.read(worker, m_services.reader(), index);
      if (!document) return Resume{.id = id, .candidate = document.error()};
      match::Candidate candidate(profile::readProfile(*document, *m_ontology), document->layout, *m_ontology);
      if (!candidate.legible()) return Resume{.id = id, .candidate = candidate.legible().error()};
      return Resume{.id = id, .candidate = std::move(candidate)};
    };
    return inOrder(m_services.pool(), m_services.ahead(), side.size(), work,
                   [&](std::size_t index, Result<Resume> resume) {
                     if (resume && resume->candidate) {
                       m_ids.push_back(resume->id);
                       m_candidates.push_back(*std::move(resume->candidate));
                     } else {
                       refuse(u"resume"_s, resume ? resume->id : QJsonValue(),
                              resume ? resume->candidate.error() : resume.error());
                     }
                     m_console.showProgress(u"Resumes"_s, qsizetype(index + 1), qsizetype(side.size()));
                   });
  }

  Ending scoreJobs(const Side& side) {
    const auto work = [&](const Worker& worker, std::size_t index) -> Result<Offer> {
      const auto [id, document] = side.read(worker, m_services.reader(), index);
      if (!document) return Offer{.id = id, .scores = document.error()};
      return Offer{.id = id, .scores = scoresOf(worker, document->text)};
    };
    return inOrder(m_services.pool(), m_services.ahead(), side.size(), work, [&](std::size_t index, Result<Offer> job) {
      if (job && job->scores)
        m_jobs.push_back({.id = job->id, .scores = *std::move(job->scores)});
      else
        refuse(u"job"_s, job ? job->id : QJsonValue(), job ? job->scores.error() : job.error());
      m_console.showProgress(u"Postings"_s, qsizetype(index + 1), qsizetype(side.size()));
    });
  }

  [[nodiscard]] Result<std::vector<double>> scoresOf(const Worker& worker, const QString& text) const {
    const auto posting = posting::readPosting(PostingText(text), *m_ontology);
    if (!posting) return posting.error();
    const match::Demand demand = match::demandOf(*posting, *m_ontology);
    std::vector<double> scores;
    for (const match::Candidate& candidate : m_candidates) {
      if (worker.isStopped()) return Error{Fault::Cancelled, {}};
      const auto score = match::score(candidate, *posting, demand, *m_ontology);
      if (!score) return score.error();
      scores.push_back(*score);
    }
    return scores;
  }

  void refuse(const QString& side, const QJsonValue& id, const Error& error) {
    m_exit = Exit::Failed;
    m_console.say(id.toVariant().toString(), error);
    if (m_form != Form::Page) m_rows.add({{side, id}, {u"error"_s, errorJson(error)}});
  }

  void printPairs() {
    const auto most = std::size_t(m_call.number("top"_L1, std::numeric_limits<int>::max()));
    for (std::size_t resume = 0; resume < m_candidates.size(); ++resume) {
      const std::vector<RankedJob> ranked = m_call.has("top"_L1) ? best(m_jobs, resume, most) : all(m_jobs, resume);
      if (m_form == Form::Page) {
        m_console.print(rankTable(m_ids[resume], ranked, m_console.width(), m_console.ink()));
        continue;
      }
      for (const RankedJob& job : ranked)
        m_rows.add({{u"resume"_s, m_ids[resume]}, {u"job"_s, job.id}, {u"score"_s, job.score}});
    }
  }

  const Call& m_call;
  Console& m_console;
  const Form m_form;
  Rows m_rows;
  Services m_services;
  std::optional<ontology::Ontology> m_ontology;
  std::vector<QJsonValue> m_ids;  // of the candidates
  std::vector<match::Candidate> m_candidates;
  std::vector<ScoredJob> m_jobs;
  Exit m_exit = Exit::Ok;
};

}  // namespace

Exit runRank(const Call& call, Console& console) { return Ranking(call, console).run(); }

}  // namespace candor::cli
