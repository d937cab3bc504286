// The compiled form of the ontology: a header and arrays of plain structs, all read in place. Little-endian, every
// array on an 8-byte boundary. Written by compiler/, read by ontology.cpp; whoever changes a struct raises
// FormatVersion.
#pragma once

#include <QtGlobal>

namespace candor::ontology::layout {

constexpr quint64 Magic = 0x31544e4f52444e43ULL;  // "CNDRONT1"
constexpr quint32 FormatVersion = 6;

// A piece of the file: `count` elements from byte `offset` on.
struct Array {
  quint32 offset = 0;
  quint32 count = 0;
};

// First element and number of elements in a pool.
struct Range {
  quint32 first = 0;
  quint32 count = 0;
};

struct Concept {
  Range name;          // bytes of `strings`, UTF-8
  Range implied;       // of `ids`
  Range related;       // of `ids`, ascending
  Range typical;       // of `ids`: an occupation's skills
  Range vocabulary;    // of `vocabulary`: an occupation's words
  quint64 phrase = 0;  // exactOf the name, under which `words` may know it
  float weight = 0;
  quint8 kind = 0;
  quint8 level = 0;
  quint16 field = 0;  // degrees: 1 + index into `fields`; 0: of any field
};

// One step of the names' trie: from `parent`, by a token, to `child`. An open-addressing hash table; child 0 = free
// slot.
struct Step {
  quint64 key = 0;
  quint32 parent = 0;
  quint32 child = 0;
};

enum NameRule : quint32 {
  CaseMatters = 1,
  NeedsContext = 2,
  IsCanonical = 4,
  WholeWords = 8,  // stems do not do: only the words themselves, the last one also in the plural
  IsJoined = 16,   // several words written as one: not even a plural
  IsAcronym = 32,  // a plural only as a small s behind it: "CAPAs"; "POS" is not several "PO"
};

// A name that ends at a node of the trie. `exact` is the hash of the folded words before stemming, `spelling` that of
// the words as written when their case matters.
struct Name {
  quint32 concept_ = 0;
  quint32 rule = 0;
  quint64 exact = 0;
  quint64 spelling = 0;
};

struct Word {
  quint64 key = 0;
  float weight = 0;
  quint32 unused = 0;
};

// The words that tell occupations apart, inverted: an open-addressing hash table; count 0 = free slot.
struct WordSlot {
  quint64 key = 0;
  Range uses;        // of `uses`
  float rarity = 0;  // 0…1: how few occupations know the word
  quint32 unused = 0;
};

struct Use {
  quint32 occupation = 0;  // index into `occupations`
  float weight = 0;        // in the occupation's vector of unit length
};

// A field of study ("nursing").
struct Field {
  Range name;     // bytes of `strings`, UTF-8
  Range broader;  // of `ids`: all fields it belongs to, transitively, ascending
  Range related;  // of `ids`, both directions, ascending
  quint32 isRegulated = 0;
  quint32 unused = 0;
};

// A name of a field: an open-addressing hash table by exactOf() the words; field 0 = free slot.
struct FieldName {
  quint64 key = 0;
  quint32 field = 0;          // 1 + index into `fields`
  quint32 needsCapitals = 0;  // "IT", "HR": small letters are another word
};

struct Header {
  quint64 magic = Magic;
  quint32 formatVersion = FormatVersion;
  quint32 year = 0;  // of the tables: what "present" means to an analysis
  quint32 month = 0;
  quint32 unused = 0;
  quint64 fingerprint = 0;  // of everything after the header
  quint64 extends = 0;      // fingerprint of the data these were made from by adding to it; 0: compiled from tables
  Array concepts;           // Concept
  Array strings;            // char
  Array ids;                // quint32
  Array vocabulary;         // Word
  Array occupations;        // quint32
  Array background;         // float, by occupation
  Array steps;              // Step; a power of two
  Array nodes;              // Range of `names`
  Array names;              // Name
  Array words;              // WordSlot; a power of two
  Array uses;               // Use
  Array fields;             // Field
  Array fieldNames;         // FieldName; a power of two
  Array generalWords;       // quint64: exactOf words of all professions, ascending
};

}  // namespace candor::ontology::layout
