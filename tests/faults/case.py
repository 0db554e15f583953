"""One case: what it does to a campaign, whom it concerns, and what a run on it must do."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from demo.basics.drawn_items import KINDS
from demo.registries import EXPORTS
from tests.faults.exports import Book, opened, put

Apply = Callable[[Path], object]
"""Does something to a campaign folder."""

DOUBTFUL, EITHER, HARMLESS = "doubtful", "either", "harmless"
"""Must be told; must be told if any verdict changes; must change nothing and be told nowhere."""
FIRST, AFTER = "first", "after"
"""On the first run; after a good run."""
EVERY = ((FIRST, True), (FIRST, False), (AFTER, True), (AFTER, False))
"""All occasions: the phase, and whether there is a campaign.yaml."""
TWO = ((FIRST, True), (AFTER, False))
OTHER_TWO = ((FIRST, False), (AFTER, True))
"""Enough where the fault has siblings that meet the others."""
ALL_FOUR_OF = 5
"""One fault in so many of a kind meets all four occasions, so that the whole table runs in less than 45 minutes."""


@dataclass(frozen=True)
class Case:
    """One fault or oddity.

    `concerned` are the families that may lose something, the one spoiled first; `names` are what its banner may
    speak of besides the department, the family and its export. `former`: after a good run the former version must
    stay in force, so that no verdict changes. `present`: no record is lost, so that nobody on record loses that.
    `harder`: nobody is called a forger who was called lapsed or revoked; without it, only new people count.
    `words` may stand in the banner instead of the usual ones; `summary` is what 运行摘要.txt must name.
    """

    name: str
    about: str
    apply: Apply
    concerned: tuple[int, ...]
    expect: str = DOUBTFUL
    names: tuple[str, ...] = ()
    former: bool = False
    present: bool = False
    harder: bool = True
    words: tuple[str, ...] = ()
    summary: str = ""
    occasions: tuple[tuple[str, bool], ...] = EVERY
    during: Callable[[Path], AbstractContextManager[object]] = nullcontext

    @property
    def spoken_of(self) -> tuple[str, ...]:
        """Return the words of which a banner's line must hold one: department, family, file."""
        words = [
            word
            for place in self.concerned
            for word in (KINDS[place].source, KINDS[place].family.label, Path(EXPORTS[place].stem).name)
        ]
        return (*words, *self.names)


def edit(place: int, how: Callable[[Book], object], format: str | None = None) -> Apply:  # noqa: A002
    """Return what opens a family's export, changes its rows and writes it back."""

    def apply(root: Path) -> None:
        book = opened(root / "inbox", place)
        how(book)
        book.save(format)

    return apply


def spoil(place: int, how: Callable[[bytes], bytes], format: str | None = None) -> Apply:  # noqa: A002
    """Return what writes a family's export back with its bytes changed."""

    def apply(root: Path) -> None:
        path = opened(root / "inbox", place).save(format)
        put(path, how(path.read_bytes()))

    return apply


def in_turn(cases: Iterable[Case]) -> Iterator[Case]:
    """Give faults of one kind all four occasions, or two of them in turn: siblings meet the others."""
    for at, case in enumerate(cases):
        if case.occasions is EVERY and at % ALL_FOUR_OF:
            yield replace(case, occasions=(TWO, OTHER_TWO)[at % 2])
        else:
            yield case
