"""Numbers of clues as people type them at the command line."""

import re

from pipelines.faults import UserError


def clue_ids(given: list[str], where: str) -> list[str]:
    """Ids as typed, separated by commas or blanks of any kind, each once.

    Raises
    ------
    UserError
        None was given; `where` says where they are to be found.
    """
    ids = list(dict.fromkeys(each for text in given for each in re.split(r"[\s,，、;；]+", text) if each))
    if not ids:
        raise UserError(f"没有写线索编号；编号见 {where}。")
    return ids
