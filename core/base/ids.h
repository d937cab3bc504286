// The glossary: every kind of thing Candor keeps, and the type of its identity. An Id of one kind is never taken for an
// Id of another: there is no conversion to, from or between them, and no default.
#pragma once

#include <QtGlobal>

#include <compare>

namespace candor {

struct Resume;         // a resume as a file with its versions
struct ResumeVersion;  // one file of a resume; it never changes
struct Posting;        // the text of an offered job
struct Analysis;       // how a resume fits a posting, and the proof
struct Application;    // what was sent to whom for which posting, and its stage
struct Event;          // something that happened to an application, with its date
struct Contact;        // a person met in the search
struct Reminder;       // something to do at a date
struct Disclosure;     // exact bytes shown to the user before they may leave
struct Journey;        // long work in named steps that survives a crash
struct Slot;           // one way to open the vault

template <class Entity>
class Id {
 public:
  explicit constexpr Id(qint64 value) : m_value(value) {}
  [[nodiscard]] constexpr qint64 value() const { return m_value; }

  friend constexpr auto operator<=>(const Id&, const Id&) = default;

 private:
  qint64 m_value;
};

using ResumeId = Id<Resume>;
using ResumeVersionId = Id<ResumeVersion>;
using PostingId = Id<Posting>;
using AnalysisId = Id<Analysis>;
using ApplicationId = Id<Application>;
using EventId = Id<Event>;
using ContactId = Id<Contact>;
using ReminderId = Id<Reminder>;
using DisclosureId = Id<Disclosure>;
using JourneyId = Id<Journey>;
using SlotId = Id<Slot>;

}  // namespace candor
