// DocBuilder: Word 97 documents written by hand for tests: an OLE compound file with the two streams a text needs.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QtEndian>

#include <utility>
#include <vector>

namespace candor::tests {

class DocBuilder {
 public:
  // `changes` and `letterChanges`: properties as Word lists them. The mark ends the paragraph.
  DocBuilder& paragraph(const QByteArray& text, const QByteArray& changes = {}, const QByteArray& letterChanges = {},
                        char mark = '\r') {
    m_paragraphs.push_back({text + mark, changes, letterChanges});
    return *this;
  }
  DocBuilder& bold(const QByteArray& text) { return paragraph(text, {}, QByteArray("\x35\x08\x01", 3)); }
  DocBuilder& hidden(const QByteArray& text) { return paragraph(text, {}, QByteArray("\x3c\x08\x01", 3)); }
  DocBuilder& item(const QByteArray& text) { return paragraph(text, QByteArray("\x0b\x46\x01\x00", 4)); }
  DocBuilder& heading(const QByteArray& text) { return paragraph(text, QByteArray("\x40\x26\x00", 3)); }
  DocBuilder& cell(const QByteArray& text) { return paragraph(text, QByteArray("\x16\x24\x01", 3), {}, '\x07'); }
  DocBuilder& endRow() { return paragraph({}, QByteArray("\x16\x24\x01\x17\x24\x01", 6), {}, '\x07'); }

  // Letters of the page header, after those of the body.
  DocBuilder& header(const QByteArray& text) {
    m_header = text + '\r';
    return *this;
  }
  DocBuilder& encrypted() {
    m_flags |= 0x0100;
    return *this;
  }
  DocBuilder& version(quint16 number) {
    m_version = number;
    return *this;
  }

  [[nodiscard]] QByteArray build() const {
    QByteArray text;
    for (const Paragraph& paragraph : m_paragraphs) text += paragraph.text;
    const auto body = quint32(text.size());
    text += m_header;

    QByteArray document(TextAt, '\0');
    put<quint16>(document, 0, 0xA5EC);
    put<quint16>(document, 2, m_version);
    put<quint16>(document, 10, m_flags);
    put<quint32>(document, 0x4C, body);
    put<quint32>(document, 0x54, quint32(m_header.size()));
    document.replace(ParagraphPage, PageSize, page(&Paragraph::changes, true));
    document.replace(LetterPage, PageSize, page(&Paragraph::letterChanges, false));
    document += text;

    QByteArray table;
    const auto part = [&](int pair, const QByteArray& bytes) {
      put<quint32>(document, 0x9A + 8 * pair, quint32(table.size()));
      put<quint32>(document, 0x9A + 8 * pair + 4, quint32(bytes.size()));
      table += bytes;
    };
    const auto end = quint32(TextAt + text.size());
    part(12, numbers({quint32(TextAt), end, quint32(LetterPage / PageSize)}));
    part(13, numbers({quint32(TextAt), end, quint32(ParagraphPage / PageSize)}));
    if (!m_header.isEmpty()) part(11, headerStories());
    part(33, QByteArray(1, 2) + numbers({16, 0, quint32(text.size())}) + QByteArray(2, '\0') +
                 numbers({quint32(TextAt) * 2 | 0x40000000U}) + QByteArray(2, '\0'));
    return compoundFile({{"WordDocument", document}, {"1Table", table}});
  }

 private:
  static constexpr qsizetype PageSize = 512;
  static constexpr qsizetype ParagraphPage = 0x400;
  static constexpr qsizetype LetterPage = 0x600;
  static constexpr qsizetype TextAt = 0x800;
  static constexpr qsizetype LeastStream = 4096;  // smaller ones live in a stream of their own kind

  struct Paragraph {
    QByteArray text;
    QByteArray changes;
    QByteArray letterChanges;
  };
  struct Stream {
    QByteArray name;
    QByteArray content;
  };

  template <class T>
  static void put(QByteArray& bytes, qsizetype at, T number) {
    qToLittleEndian<T>(number, bytes.data() + at);
  }

  static QByteArray numbers(std::initializer_list<quint32> all) {
    QByteArray bytes;
    for (const quint32 number : all) {
      bytes += QByteArray(4, '\0');
      put<quint32>(bytes, bytes.size() - 4, number);
    }
    return bytes;
  }

  // Six empty stories of separators, the even header, then the odd one, which is the usual.
  [[nodiscard]] QByteArray headerStories() const {
    QByteArray stories = numbers({0, 0, 0, 0, 0, 0, 0, 0});
    for (int i = 0; i < 5; ++i) stories += numbers({quint32(m_header.size())});
    return stories;
  }

  // Offsets of the runs, then where in the page the changes of each lie, which fill it from its end.
  [[nodiscard]] QByteArray page(QByteArray Paragraph::*changes, bool ofParagraphs) const {
    QByteArray bytes(PageSize, '\0');
    const qsizetype count = qsizetype(m_paragraphs.size());
    if (count > 24) return bytes;
    qsizetype offset = TextAt;
    qsizetype free = PageSize - 2;
    for (qsizetype at = 0; at < count; ++at) {
      const Paragraph& paragraph = m_paragraphs[std::size_t(at)];
      put<quint32>(bytes, at * 4, quint32(offset));
      offset += paragraph.text.size();
      QByteArray entry = paragraph.*changes;
      if (entry.isEmpty()) continue;
      if (ofParagraphs)
        entry = QByteArray(1, char(entry.size() / 2 + 2)) + QByteArray(2, '\0') + entry + QByteArray(2, '\0');
      else
        entry.prepend(char(entry.size()));
      free = (free - entry.size()) & ~qsizetype(1);
      bytes.replace(free, entry.size(), entry);
      bytes[(count + 1) * 4 + at * (ofParagraphs ? 13 : 1)] = char(free / 2);
    }
    put<quint32>(bytes, count * 4, quint32(offset));
    bytes[PageSize - 1] = char(count);
    return bytes;
  }

  static QByteArray directoryEntry(const QByteArray& name, char kind, quint32 start, quint32 size, quint32 child) {
    QByteArray entry(128, '\0');
    for (qsizetype i = 0; i < name.size(); ++i) entry[2 * i] = name[i];
    put<quint16>(entry, 64, quint16(name.isEmpty() ? 0 : 2 * name.size() + 2));
    entry[66] = kind;
    entry[67] = 1;
    put<quint32>(entry, 68, 0xFFFFFFFF);
    put<quint32>(entry, 72, kind == 2 && name.startsWith('W') ? 2U : 0xFFFFFFFF);  // its sibling
    put<quint32>(entry, 76, child);
    put<quint32>(entry, 116, start);
    put<quint32>(entry, 120, size);
    return entry;
  }

  static QByteArray compoundFile(const std::vector<Stream>& streams) {
    constexpr quint32 EndOfChain = 0xFFFFFFFE;
    constexpr quint32 TableSector = 0xFFFFFFFD;
    qsizetype dataSectors = 1;  // the directory
    for (const Stream& stream : streams) dataSectors += sectorsOf(stream.content);
    qsizetype tableSectors = 1;
    while (tableSectors * 128 < dataSectors + tableSectors) ++tableSectors;

    std::vector<quint32> chain(std::size_t(tableSectors), TableSector);
    chain.push_back(EndOfChain);
    QByteArray directory = directoryEntry("Root Entry", 5, EndOfChain, 0, 1);
    QByteArray data;
    for (const Stream& stream : streams) {
      const auto start = quint32(chain.size());
      const qsizetype sectors = sectorsOf(stream.content);
      for (qsizetype i = 1; i < sectors; ++i) chain.push_back(quint32(start + i));
      chain.push_back(EndOfChain);
      directory += directoryEntry(stream.name, 2, start, quint32(sectors * PageSize), 0xFFFFFFFF);
      data += stream.content + QByteArray(sectors * PageSize - stream.content.size(), '\0');
    }
    directory += directoryEntry({}, 0, 0, 0, 0xFFFFFFFF);
    chain.resize(std::size_t(tableSectors) * 128, 0xFFFFFFFF);

    QByteArray header("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    header += QByteArray(512 - header.size(), '\0');
    put<quint16>(header, 24, 0x3E);
    put<quint16>(header, 26, 3);
    put<quint16>(header, 28, 0xFFFE);
    put<quint16>(header, 30, 9);
    put<quint16>(header, 32, 6);
    put<quint32>(header, 44, quint32(tableSectors));
    put<quint32>(header, 48, quint32(tableSectors));  // the directory lies behind the table
    put<quint32>(header, 56, quint32(LeastStream));
    put<quint32>(header, 60, EndOfChain);
    put<quint32>(header, 68, EndOfChain);
    for (qsizetype i = 0; i < 109; ++i) put<quint32>(header, 76 + 4 * i, i < tableSectors ? quint32(i) : 0xFFFFFFFF);
    QByteArray table;
    for (const quint32 sector : chain) table += numbers({sector});
    return header + table + directory + data;
  }

  static qsizetype sectorsOf(const QByteArray& content) {
    return (std::max(content.size(), LeastStream) + PageSize - 1) / PageSize;
  }

  std::vector<Paragraph> m_paragraphs;
  QByteArray m_header;
  quint16 m_flags = 0x0200;
  quint16 m_version = 0x00C1;
};

}  // namespace candor::tests
