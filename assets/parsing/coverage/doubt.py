"""One doubt about an export: whose, of which families, in which file, what it prevents, and who set it aside."""

from dataclasses import dataclass, replace

from assets.rulings import ACCEPT_FILE, Ruling

VOID, FORMER, TOLD = "void", "former", "told"


@dataclass(frozen=True)
class Doubt:
    """What speaks against an export: whose, of which families (none: all of the department), in which file.

    `digest` stands for the content shown. `effect` says what it prevents, `years` of which issue it speaks.
    """

    source: str
    families: tuple[str, ...]
    file: str
    code: str
    clause: str
    digest: str
    effect: str = VOID
    years: tuple[int | None, int | None] = (None, None)
    ruling: Ruling | None = None

    def concerns(self, source: str, family: str) -> bool:
        """Whether an export of this department and family may be what the file holds or should have held."""
        return self.source in ("", source) and (not self.families or family in self.families)


def with_ruling(doubt: Doubt, standing: dict[tuple[str, str], Ruling]) -> Doubt:
    """The doubt with the ruling that sets it aside, if there is one on exactly this content."""
    ruling = standing.get((ACCEPT_FILE, doubt.file))
    return replace(doubt, ruling=ruling) if ruling and ruling.digest == doubt.digest else doubt


def digest_of_file(sha256: str | None, size: int) -> str:
    """What stands for a file's content: its SHA-256, or its size as long as it has not been taken in."""
    return sha256 or f"size:{size}"
