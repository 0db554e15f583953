"""One layout: a file and what is to be found in it."""

from dataclasses import dataclass, field

from assets.reading.cell_store import Sheet


@dataclass(frozen=True)
class Layout:
    """A file and the claims to be found in it: (row, claim, field=value …)."""

    name: str
    sheets: tuple[Sheet, ...]
    claims: tuple[tuple[int, int, dict[str, str | None]], ...]
    path: str = "企业花名册/花名册.xlsx"
    kind: str | None = "roster"
    hint: str | None = None
    places: dict[int, str] = field(default_factory=dict)


def claim(row: int, which: int = 1, /, **values: str | None) -> tuple[int, int, dict[str, str | None]]:
    """An expected claim."""
    return (row, which, values)
