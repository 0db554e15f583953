"""Settings that can't be used, as sentences for people: which line, what stands there, what it should be."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from pipelines.faults import UserError
from schemas.declared import declarations, group_below, remedy_of
from schemas.settings import Settings

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from pipelines.settings_text import Place, SettingsText

UNKNOWN, MISSING = "unexpected_keyword_argument", "missing"
"""Kinds of faults, in the words of pydantic (docs.pydantic.dev, Errors: Validation errors)."""


class SettingsError(UserError):
    """Settings that can't be used: a sentence on a line for each."""

    def __init__(self, told: Sequence[str]) -> None:
        super().__init__("\n".join(told))


def sentences(faults: "ValidationError", text: "SettingsText") -> list[str]:
    """A sentence for each fault of campaign.yaml, in the order of its lines."""
    found = sorted((text.line(fault["loc"]), _sentence(fault, text)) for fault in faults.errors(include_url=False))
    return [f"campaign.yaml 第{line}行：{sentence}" for line, sentence in dict.fromkeys(found)]


def _sentence(fault: "ErrorDetails", text: "SettingsText") -> str:
    place = fault["loc"]
    if fault["type"] == UNKNOWN:
        return _unknown(place)
    if not place:
        return "应写作“名称: 值”，一行一项，冒号用英文半角且后面空一格"
    if fault["type"] == MISSING:
        return f"{_named(place[:-1])}没有写 {place[-1]}，应为：{_remedy(place)}"
    written = text.written(place)
    stands = "的写法不对" if written is None else f"不能是“{written}”" if written else "没有填写"
    return f"{_named(place)}{stands}，应为：{_remedy(place)}"


def _unknown(place: "Place") -> str:
    from difflib import get_close_matches

    *above, key = place
    known = list(_known(above))
    likely = get_close_matches(str(key), known, 1)
    hint = f"，是否为 {likely[0]}" if likely else f"；可写的有 {'、'.join(known)}"
    return (_named(above) if above else "") + f"没有“{key}”这一项{hint}"


def _known(place: "Sequence[str | int]") -> Mapping[str, Any]:
    """The settings that may stand at a place."""
    group: Any = Settings
    for name in (step for step in place if isinstance(step, str)):
        group = group_below(declarations(group)[name])
    return declarations(group)


def _remedy(place: "Place") -> str:
    """What the setting at a place should be; of an entry of a list, what the list should be."""
    names = [step for step in place if isinstance(step, str)]
    return remedy_of(_known(names[:-1])[names[-1]])


def _named(place: "Sequence[str | int]") -> str:
    """A place in words: annex2.cut_off, registries 第1项的 family."""
    words = str(place[0])
    for before, step in pairwise(place):
        if isinstance(step, int):
            words += f" 第{step + 1}项"
        else:
            words += f"的 {step}" if isinstance(before, int) else f".{step}"
    return words + ("" if isinstance(place[-1], int) else " ")
