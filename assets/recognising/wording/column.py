"""A column of a table, before and after its field is settled."""

from dataclasses import dataclass
from functools import cached_property

from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import Match, is_anothers
from assets.recognising.wording.shapes import is_certificate_number, profile, says_something, shape_of


@dataclass(frozen=True)
class Column:
    """One column of a table: `slot` counts the certificates of a wide row from 1, 0 for shared columns.

    Of a form, `below` says how many rows below its row the value stands, and `at` where the table keeps it; `part`
    names the reader of cells that hold more than the field's value (assets.recognising.columns.cell_parts).
    """

    index: int
    header: str | None
    field: str = ""
    slot: int = 0
    confidence: float = 0.0
    method: str = "unmapped"
    at: int = 0
    below: int = 0
    part: str = ""

    @property
    def stored(self) -> int:
        """The number of the column in the frame of the table's view."""
        return self.at or self.index

    @property
    def letters(self) -> str:
        """The column's name in a spreadsheet: 1 is A, 28 is AB."""
        name, rest = "", self.index
        while rest:
            rest, letter = divmod(rest - 1, 26)
            name = chr(ord("A") + letter) + name
        return name


@dataclass(frozen=True)
class Candidate:
    """A column before its field is settled."""

    index: int
    group: str
    leaf: str
    match: Match | None
    cells: tuple[str | None, ...]

    @cached_property
    def said(self) -> list[str]:
        """The cells of the sample that hold more than 无 or a stroke."""
        return [cell for cell in self.cells if cell and says_something(cell)]

    @cached_property
    def numbered(self) -> float:
        """Share of certificates' numbers, by their grammars, among the cells that say something."""
        return sum(map(is_certificate_number, self.said)) / max(1, len(self.said))

    @cached_property
    def own_numbers(self) -> float:
        """Share of certificates' and identity numbers: those for special equipment are their holders' own."""
        own = sum(is_certificate_number(cell) or shape_of(cell) == "id_no" for cell in self.said)
        return own / max(1, len(self.said))

    @cached_property
    def shapes(self) -> dict[str, float]:
        """Share of each cell shape in the sample; looked at only where the header leaves a doubt."""
        return profile(self.cells)

    @property
    def filled(self) -> float:
        """Share of the sample that is not empty."""
        return sum(cell is not None for cell in self.cells) / max(1, len(self.cells))

    @property
    def header(self) -> str | None:
        """The header as printed, both levels."""
        return "|".join(text for text in (self.group, self.leaf) if text) or None

    @property
    def is_plain(self) -> bool:
        """Whether the header means one field by a listed wording: then its content is not asked."""
        return self.match is not None and self.match.method == "exact" and len(self.match.fields) == 1

    @property
    def is_open(self) -> bool:
        """Whether the header leaves open what stands below: it names nobody else's, or the cells deny it."""
        if self.match is not None:
            return False
        return not is_anothers(self.wording) or self.numbered == 1.0

    @property
    def wording(self) -> str:
        """The header's normal form, both levels together."""
        return normalise(self.group + self.leaf)

    @property
    def field(self) -> str:
        """The likeliest field by the header alone, empty if it says nothing."""
        return self.match.fields[0] if self.match else ""
