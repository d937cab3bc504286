// What went wrong, as a value: a Fault everybody can switch over, and a detail for the log and the curious.
// The sentence a person reads is made from it in ui/words, never here.
#pragma once

#include <QString>

namespace candor {

enum class Fault {
  NotFound,       // no such file, folder or record
  NotReadable,    // it is there, the system does not let us read it
  NotWritable,    // the result could not be saved
  UnknownFormat,  // no reader for these bytes
  TooLarge,       // over a limit: bytes, entries, pages, depth
  Damaged,        // the bytes break their own format
  Protected,      // needs a password to open
  NoText,         // a document without words: a scan, a picture
  Garbled,        // words that are not language: broken fonts, binary noise
  TooShort,       // too little text to say anything
  TimedOut,       // stopped at its time limit
  Crashed,        // the reading child ended without an answer
  Cancelled,      // the user stopped it
  Invalid,        // an argument or value out of its range
  Unavailable,    // a part of the program that should be installed is not
  Internal,       // a broken invariant of ours
};

struct Error {
  Fault fault = Fault::Internal;
  QString detail;  // technical, may be empty; never content of a resume or mail

  friend bool operator==(const Error&, const Error&) = default;
};

}  // namespace candor
