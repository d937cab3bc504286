#!/usr/bin/env python3
"""Writes resume.pdf, the resume of a person who does not exist: PDF 1.4, the base-14 fonts, the same bytes every time.

usage: make_resume.py > resume.pdf
"""
import sys

INK, ACCENT, GREY, LINE = "0.11 0.13 0.15", "0.16 0.29 0.55", "0.36 0.39 0.42", "0.50 0.53 0.54"
LEFT, RIGHT, TOP = 54.0, 541.0, 778.0  # points on A4
BODY, TITLE, LEADING = 10.0, 10.8, 14.8

# Advance widths of the characters 32 … 126, in thousandths of the type size.
WIDTHS = {
    "Helvetica": "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556"
                 " 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722"
                 " 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500"
                 " 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584",
    "Helvetica-Bold": "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556"
                      " 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667"
                      " 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611"
                      " 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584",
}
WIDTHS = {font: [int(width) for width in row.split()] for font, row in WIDTHS.items()}
BEYOND_ASCII = {"–": 556, "•": 350, "£": 556, "·": 278, "’": 222}
FONTS = {"Helvetica": "R", "Helvetica-Bold": "B"}

NAME, LABEL = "Nadia Brandt", "Supply Planning Analyst"
MAIL = "nadia.brandt@posteo.example"
CONTACT = ["Leeds, United Kingdom", MAIL, "+44 7700 900418"]
SUMMARY = ("Planner with nine years in chilled food and fresh produce. Turns sales forecasts into supply plans that keep "
           "shelves full and write-offs low, and explains them in plain words to kitchen, warehouse and board.")
WORK = [
    ("Supply Planning Analyst", "Orrin Dairy, Leeds", "March 2021 – present", [
        "Plan 14 weeks of supply for 210 chilled lines in three dairies; service level up from 96.1% to 98.4%.",
        "Rebuilt the weekly demand forecast in Excel and Power Query: fifty minutes of work instead of six hours.",
        "Wrote SQL views over the warehouse system that find ageing stock; write-offs fell by £84,000 a year.",
        "Prepare the monthly S&OP pack for three dairies and present it to the plant managers.",
        "Key user for SAP S/4HANA materials management at two sites; trained 18 colleagues for the go-live.",
        "Built a Power BI dashboard of service level and stock cover for 40 planners and buyers.",
    ]),
    ("Inventory Controller", "Calder Produce, Wakefield", "September 2017 – February 2021", [
        "Ran cycle counts for 3,400 locations; stock accuracy rose from 97.0% to 99.2%.",
        "Cut the safety stock of packaging by 18% with an ABC analysis and lead times agreed with 26 suppliers.",
        "Trained eleven colleagues on handheld scanners and wrote the counting procedure the site still uses.",
    ]),
]
EDUCATION = [
    ("BSc Mathematics", "University of Leeds", "2014 – 2017",
     ["Upper second-class honours. Dissertation: forecasting the demand for goods that spoil."]),
]
CERTIFICATES = [("APICS CPIM, Certified in Planning and Inventory Management", "2022"),
                ("Lean Six Sigma Yellow Belt", "2019")]
SKILLS = [("Planning", "supply planning, demand forecasting, S&OP, inventory management, ABC analysis, safety stock"),
          ("Systems", "SAP S/4HANA, Excel, Power Query, SQL, Power BI")]
LANGUAGES = "English (native), German (C1), French (A2)"


def width(text, font, size):
    return sum(BEYOND_ASCII.get(c) or WIDTHS[font][ord(c) - 32] for c in text) * size / 1000


def wrapped(text, font, size, space):
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}".lstrip()
        if line and width(longer, font, size) > space:
            yield line
            line = word
        else:
            line = longer
    yield line


class Page:
    """The drawing commands of a page, written from the top down."""

    def __init__(self):
        self.commands, self.links, self.y = [], [], TOP

    def show(self, text, x, size, font="Helvetica", colour=INK):
        code = text.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
        head = f"BT {colour} rg /{FONTS[font]} {size} Tf {x:.2f} {self.y:.2f} Td (".encode()
        self.commands.append(head + code + b") Tj ET")

    def show_right(self, text, size, colour=GREY):
        self.show(text, RIGHT - width(text, "Helvetica", size), size, colour=colour)

    def paragraph(self, text, x=LEFT, size=BODY, leading=LEADING, space=RIGHT - LEFT):
        for line in wrapped(text, "Helvetica", size, space):
            self.show(line, x, size)
            self.y -= leading

    def heading(self, text):
        self.y -= 15
        self.show(text, LEFT, 12, "Helvetica-Bold", ACCENT)
        self.commands.append(f"{LINE} RG 0.5 w {LEFT} {self.y - 5.5:.2f} m {RIGHT} {self.y - 5.5:.2f} l S".encode())
        self.y -= 22

    def entry(self, title, place, dates, bullets=()):
        self.show(title, LEFT, TITLE, "Helvetica-Bold")
        self.show(f", {place}" if place else "", LEFT + width(title, "Helvetica-Bold", TITLE), TITLE)
        self.show_right(dates, BODY)
        self.y -= 16.5
        for bullet in bullets:
            self.show("•", LEFT + 2, BODY, colour=ACCENT)
            self.paragraph(bullet, LEFT + 13, space=RIGHT - LEFT - 13)
            self.y -= 1.5


def contact_line(page):
    x = LEFT
    for i, piece in enumerate(CONTACT):
        if i:
            page.show(" · ", x + 2, BODY, colour=GREY)
            x += width(" · ", "Helvetica", BODY) + 4
        page.show(piece, x, BODY, colour=GREY)
        end = x + width(piece, "Helvetica", BODY)
        if piece == MAIL:
            page.links.append((f"{x:.1f} {page.y - 2:.1f} {end:.1f} {page.y + 9:.1f}", f"mailto:{MAIL}"))
        x = end


def resume():
    page = Page()
    page.show(NAME, LEFT - 1, 25, "Helvetica-Bold")
    page.y -= 21
    page.show(LABEL, LEFT, 12.5, colour=ACCENT)
    page.y -= 18
    contact_line(page)
    page.y -= 15
    page.heading("Summary")
    page.paragraph(SUMMARY)
    page.heading("Work experience")
    for i, entry in enumerate(WORK):
        page.y -= 7 if i else 0
        page.entry(*entry)
    page.heading("Education")
    for entry in EDUCATION:
        page.entry(*entry)
    page.heading("Certificates")
    for name, year in CERTIFICATES:
        page.show(name, LEFT, BODY)
        page.show_right(year, BODY)
        page.y -= 15
    page.heading("Skills")
    for group, words in SKILLS:
        page.show(f"{group}:", LEFT, BODY, "Helvetica-Bold")
        page.paragraph(words, LEFT + 52, space=RIGHT - LEFT - 52, leading=15)
    page.heading("Languages")
    page.paragraph(LANGUAGES)
    return page


def pdf(page):
    stream = b"\n".join(page.commands)
    links = " ".join(f"<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[{box}]/A<</S/URI/URI({to})>>>>" for box, to in page.links)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/Lang(en-GB)/ViewerPreferences<</DisplayDocTitle true>>>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</R 6 0 R/B 7 0 R>>>>"
        f"/Annots[{links}]>>".encode(),
        f"<</Length {len(stream)}>>stream\n".encode() + stream + b"\nendstream",
        f"<</Title({NAME}, {LABEL})/Author({NAME})>>".encode(),
        *(f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>".encode() for name in FONTS),
    ]
    out, offsets = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    start, count = len(out), len(objects) + 1
    out += f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer<</Size {count}/Root 1 0 R/Info 5 0 R>>\n".encode()
    out += f"startxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


sys.stdout.buffer.write(pdf(resume()))
