"""Boxes beside the words of a choice: of ☑已复审 ☐未复审 only what is ticked was said."""

import re
import unicodedata

_TICKED, _EMPTY = "☑☒■◼⬛✅√✓✔●", "☐□◻⬜○◯"
_BOX = re.compile(f"[{_TICKED}{_EMPTY}]")
_BRACKETED = re.compile(rf"[(\[【〔{{]\s*([{_TICKED}{_EMPTY}]?)\s*[)\]】〕}}]")
_MARKS = re.compile(r"[\s,;:、。/|\\]+")


def chosen(text: str) -> str | None:
    """What is ticked of a choice of words with boxes, in one form; None for a text that is no such choice.

    Only where at least one box is empty: a tick alone stands before, behind or instead of words. Nothing ticked, or
    more than one thing, gives an empty text. ☒ ticks where an empty box shows that boxes are filled in.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    # 有效（）: one bracket without anything in it is no box.
    if len(_BRACKETED.findall(plain)) > 1:
        plain = _BRACKETED.sub(lambda found: found[1] or "□", plain)
    boxes = _BOX.findall(plain)
    words = [_MARKS.sub("", part) for part in _BOX.split(plain)]
    if not any(box in _EMPTY for box in boxes) or not any(words):
        return None
    before = bool(words[0])
    options = words[:-1] if before else words[1:]
    if (before and words[-1]) or not all(options):
        return ""
    ticked = [option for box, option in zip(boxes, options, strict=True) if box in _TICKED]
    return ticked[0] if len(ticked) == 1 else ""
