// The two messages between a program and candor-reader: a request (format and bytes of a file) and its answer (a
// Document or an Error). Each is a head of fixed size and a body. The parent trusts nothing of an answer: counts are
// checked against the bytes at hand before anything is allocated.
#pragma once

#include "base/result.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>
#include <QByteArrayView>

namespace candor::reading::wire {

inline constexpr qsizetype HeadSize = 16;

// The body of a request is the file itself, so that it need not be copied behind its head. candor-scanner reads one
// page of it, from 0; candor-reader all.
struct RequestHead {
  FormatId format = FormatId::Text;
  quint16 page = 0;
  qint64 bodySize = 0;

  friend bool operator==(const RequestHead&, const RequestHead&) = default;
};

[[nodiscard]] QByteArray encode(const RequestHead& head);
[[nodiscard]] Result<RequestHead> decodeRequestHead(QByteArrayView head);  // Fault::Invalid

// Head and body. A document over the limits or not sound becomes the Error that says so.
[[nodiscard]] QByteArray encodeAnswer(const Result<Document>& answer, const Limits& limits);

// What the child answered: `head` gives the size of the body to wait for, then both the answer. Fault::Crashed for
// bytes no honest child sends.
[[nodiscard]] Result<qint64> answerBodySize(QByteArrayView head, const Limits& limits);
[[nodiscard]] Result<Document> decodeAnswer(QByteArrayView head, QByteArrayView body, const Limits& limits);

}  // namespace candor::reading::wire
