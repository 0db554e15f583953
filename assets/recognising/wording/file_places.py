"""Where a file lies under inbox/, and what its folder says of its tables."""

from dataclasses import dataclass

from schemas.lookups.departments import standing_of
from schemas.settings import REGISTRY_FOLDERS, ROSTER_FOLDERS

# Folders whose tables answer other questions; a person listed there claims no certificate (contract §1).
OTHER_FOLDERS = ("平台核验", "核查结果", "举报线索", "培训考试")


@dataclass(frozen=True)
class Place:
    """Where a file lies: the usual name of its folder and the unit that its sub-folder names."""

    folder: str
    unit: str | None

    @property
    def certificate_kind(self) -> str:
        """What a table of certificates is in this folder, if its columns don't tell."""
        return "registry" if self.folder in REGISTRY_FOLDERS else "roster"

    @property
    def is_usual(self) -> bool:
        """Whether the folder tells registries from rosters."""
        return self.folder in (*REGISTRY_FOLDERS, *ROSTER_FOLDERS)


def place_of(file: str) -> Place:
    """The place of a file by its path under inbox/."""
    standing = standing_of(file)
    return Place(standing.folder, standing.below[0] if standing.below else None)
