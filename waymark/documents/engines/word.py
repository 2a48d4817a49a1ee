"""How does a document become a Word file with real headings, tables and pictures, always the same?

What makes a Word file accessible is its structure: styles for headings and lists, a header row that
repeats, words for every picture, the language and a title. Each is set here, once.
"""

import copy
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from waymark.documents.engines.office import settle, utc_moment, xml_text

BRAND = RGBColor(0x1D, 0x4F, 0x63)
QUIET = RGBColor(0x48, 0x49, 0x49)
INK = RGBColor(0x0B, 0x0C, 0x0C)
LINK = RGBColor(0x1A, 0x65, 0xA6)
FONT = "Arial"
PICTURE_WIDTH = Cm(11)
TALLEST_PICTURE = Cm(21)
DEEPEST_HEADING = 9
LISTS = {"bullets": "List Bullet", "numbers": "List Number"}


@dataclass(frozen=True, kw_only=True)
class Column:
    """The head of a column of a table."""

    text: str
    is_number: bool = False


class WordFile:
    """A document that grows from top to bottom; `content` gives its bytes at the end."""

    def __init__(self, *, title: str, author: str, created_at: str, footer: str) -> None:
        self._made = utc_moment(created_at)
        self._file = Document()
        self._bookmarks = 0
        self._set_properties(xml_text(title), xml_text(author))
        self._set_styles()
        self._set_page(xml_text(footer))

    # The parts of a document ---------------------------------------------------------------------

    def title(self, text: str, *, above: str, below: str) -> None:
        """Put the title, with a line above it and one below."""
        self.paragraph(above, is_quiet=True)
        self._file.add_paragraph(xml_text(text), style="Title")
        self.paragraph(below, is_quiet=True)

    def contents(self, entries: Sequence[tuple[str, str]]) -> None:
        """List the sections, each a link to the heading with that key."""
        number = self._new_numbering()
        for key, heading in entries:
            line = self._list_line("numbers", number)
            link = self._hyperlink(line, heading)
            link.set(qn("w:anchor"), _anchor(key))

    def heading(self, text: str, *, level: int, key: str = "") -> None:
        """Put a heading; level 1 is the largest under the title."""
        placed = self._file.add_heading(xml_text(text), level=min(level, DEEPEST_HEADING))
        if key:
            self._bookmark(placed, key)

    def paragraph(self, text: str, *, is_quiet: bool = False) -> None:
        """Put a paragraph of plain words."""
        run = self._file.add_paragraph().add_run(xml_text(text))
        if is_quiet:
            run.font.size, run.font.color.rgb = Pt(9.5), QUIET

    def labelled(self, label: str, text: str) -> None:
        """Put a name with what it is, on one line."""
        line = self._file.add_paragraph()
        line.add_run(f"{xml_text(label)}: ").bold = True
        line.add_run(xml_text(text))

    def label(self, text: str) -> None:
        """Put a name above what follows."""
        line = self._file.add_paragraph()
        line.paragraph_format.keep_with_next = True
        line.add_run(xml_text(text)).bold = True

    def bullets(self, items: Sequence[str], *, is_numbered: bool = False) -> None:
        """Put a list; a numbered one starts at 1."""
        number = self._new_numbering() if is_numbered else None
        for item in items:
            line = self._list_line("numbers" if is_numbered else "bullets", number)
            line.add_run(xml_text(item))

    def quotation(self, text: str, *, by: str) -> None:
        """Put what somebody said, with who said it."""
        self._file.add_paragraph(f"“{xml_text(text)}”", style="Quote")
        if by:
            self.paragraph(by, is_quiet=True)

    def prose(self, blocks: Sequence[Mapping[str, Any]], *, depth: int = 1) -> None:
        """Put the blocks of `core.markup.to_blocks`; `depth` is the heading they stand under."""
        for block in blocks:
            self._prose(block, depth=depth)

    def box(self, *, label: str, text: str, detail: str) -> None:
        """Put what must not be overlooked: a line of words, larger, between two smaller ones."""
        self.paragraph(label, is_quiet=True)
        line = self._file.add_paragraph(style="Intense Quote")
        line.add_run(xml_text(text))
        if detail:
            self.paragraph(detail)

    def table(
        self, *, caption: str, columns: Sequence[Column], rows: Sequence[Sequence[str]]
    ) -> None:
        """Put a table under its caption; its first row is repeated on every page."""
        self._caption(caption)
        table = self._file.add_table(rows=1, cols=len(columns), style="Table Grid")
        properties = table._tbl.tblPr
        for name, text in (("w:tblCaption", caption), ("w:tblDescription", caption)):
            said = OxmlElement(name)
            said.set(qn("w:val"), xml_text(text))
            properties.append(said)
        for cell, column in zip(table.rows[0].cells, columns, strict=True):
            _fill(cell, column.text, is_number=column.is_number, is_bold=True)
        _repeat(table.rows[0])
        for row in rows:
            added = table.add_row()
            _keep_whole(added)
            for place, (cell, text) in enumerate(zip(added.cells, row, strict=True)):
                _fill(cell, text, is_number=columns[place].is_number, is_bold=place == 0)
        self._file.add_paragraph()

    def picture(self, png: bytes, *, title: str, lead: str, words: str) -> None:
        """Put a picture under its title; `words` say what it shows to those who cannot see it."""
        self._caption(title)
        if lead:
            self.paragraph(lead)
        placed = self._file.add_picture(io.BytesIO(png), width=PICTURE_WIDTH)
        if placed.height > TALLEST_PICTURE:
            placed.width = int(placed.width * TALLEST_PICTURE / placed.height)
            placed.height = TALLEST_PICTURE
        named = placed._inline.docPr
        named.set("name", xml_text(title)[:200])
        named.set("descr", xml_text(words))

    def turn(self, *, is_wide: bool) -> None:
        """Begin a page that is turned for a wide table, or turned back after it."""
        section = self._file.add_section(WD_SECTION.NEW_PAGE)
        edges = sorted([section.page_width, section.page_height])
        section.page_width, section.page_height = reversed(edges) if is_wide else edges
        section.orientation = WD_ORIENT.LANDSCAPE if is_wide else WD_ORIENT.PORTRAIT

    def content(self) -> bytes:
        """Return the bytes of the file."""
        written = io.BytesIO()
        self._file.save(written)
        return settle(written.getvalue(), made=self._made)

    # How they are made ---------------------------------------------------------------------------

    def _set_properties(self, title: str, author: str) -> None:
        properties = self._file.core_properties
        properties.title, properties.author = title[:255], author[:255]
        properties.last_modified_by = author[:255]
        properties.comments = properties.keywords = properties.subject = ""
        properties.language = "en-GB"
        properties.revision = 1
        properties.created = properties.modified = self._made

    def _set_styles(self) -> None:
        styles = self._file.styles
        defaults = styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
        spoken = defaults.find(qn("w:lang"))
        for part, code in (("val", "en-GB"), ("eastAsia", "en-GB"), ("bidi", "ar-SA")):
            spoken.set(qn(f"w:{part}"), code)
        for style in styles:
            properties = style.element.find(qn("w:rPr"))
            fonts = None if properties is None else properties.find(qn("w:rFonts"))
            if fonts is not None:
                for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                    fonts.attrib.pop(qn(f"w:{theme}"), None)
                for script in ("ascii", "hAnsi"):
                    fonts.set(qn(f"w:{script}"), FONT)
        styles["Normal"].font.name, styles["Normal"].font.size = FONT, Pt(11)
        for name in ["Title", *(f"Heading {level}" for level in range(1, DEEPEST_HEADING + 1))]:
            styles[name].font.color.rgb = BRAND
            styles[name].font.name = FONT
            styles[name].font.italic = False
        styles["Title"].font.size = Pt(22)
        for name, size in (("Heading 1", 17), ("Heading 2", 14), ("Heading 3", 12)):
            styles[name].font.size = Pt(size)
        for name in ("Caption", "Quote", "Intense Quote"):
            styles[name].font.color.rgb = INK
        styles["Caption"].font.size = Pt(11)
        styles["Caption"].font.bold = True
        styles["Intense Quote"].font.size = Pt(14)
        styles["Intense Quote"].font.italic = False

    def _set_page(self, footer: str) -> None:
        section = self._file.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.2)
        section.top_margin = section.bottom_margin = Cm(2.2)
        line = section.footer.paragraphs[0]
        line.add_run(f"{footer}. Page ")
        for code, between in (("PAGE", " of "), ("NUMPAGES", "")):
            field = OxmlElement("w:fldSimple")
            field.set(qn("w:instr"), code)
            line._p.append(field)
            line.add_run(between)
        for run in line.runs:
            run.font.size, run.font.color.rgb = Pt(9), QUIET

    def _caption(self, text: str) -> None:
        line = self._file.add_paragraph(xml_text(text), style="Caption")
        line.paragraph_format.keep_with_next = True

    def _prose(self, block: Mapping[str, Any], *, depth: int) -> None:
        match block["kind"]:
            case "heading":
                self.heading(_plain(block["runs"]), level=depth + block["level"])
            case "paragraph":
                self._runs(self._file.add_paragraph(), block["runs"])
            case "bullets" | "numbers":
                self._items(block, depth=depth)
            case "quote":
                for inner in block["blocks"]:
                    if inner["kind"] == "paragraph":
                        self._runs(self._file.add_paragraph(style="Quote"), inner["runs"])
                    else:
                        self._prose(inner, depth=depth)
            case "code":
                self._file.add_paragraph(xml_text(_plain(block["runs"])), style="No Spacing")

    def _items(self, block: Mapping[str, Any], *, depth: int) -> None:
        number = self._new_numbering() if block["kind"] == "numbers" else None
        for item in block["items"]:
            line = self._list_line(block["kind"], number)
            for place, inner in enumerate(item):
                if place == 0 and inner["kind"] == "paragraph":
                    self._runs(line, inner["runs"])
                else:
                    self._prose(inner, depth=depth)

    def _list_line(self, kind: str, number: int | None) -> Paragraph:
        line = self._file.add_paragraph(style=LISTS[kind])
        if number is not None:
            counted = line._p.get_or_add_pPr().get_or_add_numPr()
            counted.get_or_add_ilvl().val = 0
            counted.get_or_add_numId().val = number
        return line

    def _new_numbering(self) -> int:
        """A numbering of its own for each list, or the second list would go on where one ended."""
        style = self._file.styles[LISTS["numbers"]].element
        numbering = self._file.part.numbering_part.element
        used = style.pPr.numPr.numId.val
        number = next(each for each in numbering.num_lst if each.numId == used)
        made = numbering.add_num(number.abstractNumId.val)
        made.add_lvlOverride(ilvl=0).add_startOverride(1)
        found: int = made.numId
        return found

    def _runs(self, line: Paragraph, runs: Sequence[Mapping[str, Any]]) -> None:
        for part in runs:
            if part["link"]:
                link = self._hyperlink(line, part["text"])
                target = self._file.part.relate_to(
                    xml_text(part["link"]), RELATIONSHIP_TYPE.HYPERLINK, is_external=True
                )
                link.set(qn("r:id"), target)
                continue
            run = line.add_run(xml_text(part["text"]))
            run.bold, run.italic = bool(part["strong"]) or None, bool(part["emphasis"]) or None

    def _hyperlink(self, line: Paragraph, text: str) -> Any:
        run = line.add_run(xml_text(text))
        run.font.underline, run.font.color.rgb = True, LINK
        link = OxmlElement("w:hyperlink")
        link.append(run._r)
        line._p.append(link)
        return link

    def _bookmark(self, line: Paragraph, key: str) -> None:
        self._bookmarks += 1
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for edge in (start, end):
            edge.set(qn("w:id"), str(self._bookmarks))
        start.set(qn("w:name"), _anchor(key))
        line._p.insert_element_before(start, "w:r")
        line._p.append(end)


def _anchor(key: str) -> str:
    return f"report_{key.replace('-', '_')}"[:40]


def _plain(runs: Sequence[Mapping[str, Any]]) -> str:
    return "".join(part["text"] for part in runs)


def _fill(cell: _Cell, text: str, *, is_number: bool, is_bold: bool) -> None:
    line = cell.paragraphs[0]
    line.paragraph_format.space_after = Pt(2)
    if is_number:
        line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = line.add_run(xml_text(text))
    run.font.size = Pt(9.5)
    run.bold = is_bold or None


def _repeat(row: Any) -> None:
    _keep_whole(row)
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _keep_whole(row: Any) -> None:
    row._tr.get_or_add_trPr().append(copy.copy(OxmlElement("w:cantSplit")))
