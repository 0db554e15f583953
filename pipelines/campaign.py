"""campaign.yaml as one typed settings object; every key has a default, every fault names key, value and remedy."""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from pipelines.faults import UserError
from schemas.lookups.departments import usual_folder
from schemas.settings import Annex2Settings, Campaign, Coverage, Limits, Plausible
from schemas.vocabulary import Family, codes

ENVIRONMENT_KEY = "CERTSCREEN_CAMPAIGN"
DEFAULT_FOLDER = "campaign"


class SettingsError(UserError):
    """A setting that can't be used: which key, what stands there, what is allowed."""

    def __init__(self, key: str, value: object, allowed: str) -> None:
        super().__init__(f"设置有误：{key} = {value!r}；允许：{allowed}")


def campaign_folder() -> Path:
    """Read the campaign's folder from the one environment setting, CERTSCREEN_CAMPAIGN (default ./campaign)."""
    return Path(os.environ.get(ENVIRONMENT_KEY) or DEFAULT_FOLDER).resolve()


def load_campaign(root: Path) -> Campaign:
    """Read CAMPAIGN/campaign.yaml if there is one; raises SettingsError on the first setting that can't be used."""
    path = root / "campaign.yaml"
    if not path.exists():
        return Campaign(root=root)
    try:
        given = yaml.safe_load(path.read_text(encoding="utf-8-sig")) or {}
    except (yaml.YAMLError, UnicodeDecodeError) as fault:
        raise SettingsError("campaign.yaml", type(fault).__name__, "UTF-8 编码的 YAML 键值表") from None
    return Campaign(root=root, **_section("", given, _CAMPAIGN))


def _section(prefix: str, given: object, readers: Mapping[str, Callable[[str, Any], Any]]) -> dict[str, Any]:
    """Read one mapping by its table of readers; unknown keys are faults, for a misspelt key must not pass."""
    if not isinstance(given, Mapping):
        raise SettingsError(prefix or "campaign.yaml", given, "键值表")
    for key in given:
        if key not in readers:
            raise SettingsError(f"{prefix}{key}", given[key], "已知的键：" + "、".join(readers))
    return {key: readers[key](f"{prefix}{key}", value) for key, value in given.items()}


def _text(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise SettingsError(key, value, "文字")
    return value


def _flag(key: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise SettingsError(key, value, "true 或 false")
    return value


def _count(key: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        raise SettingsError(key, value, "正整数")
    return value


def _share(key: str, value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 1:
        raise SettingsError(key, value, "0 到 1 之间的数，如 0.05")
    return float(value)


def _date(key: str, value: object) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise SettingsError(key, value, "日期，如 2024-07-16") from None


def _dates(key: str, value: object) -> tuple[date, ...]:
    if not isinstance(value, list) or not value:
        raise SettingsError(key, value, "至少一个日期的列表，如 [2024-08-18]")
    dates = tuple(_date(f"{key}[{place}]", each) for place, each in enumerate(value))
    if list(dates) != sorted(set(dates)):
        raise SettingsError(key, [d.isoformat() for d in dates], "从早到晚、不重复的日期")
    return dates


def _texts(key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise SettingsError(key, value, "文字列表")
    return tuple(_text(f"{key}[{place}]", each) for place, each in enumerate(value))


def _family(key: str, value: object) -> Family:
    if value not in codes(Family):
        raise SettingsError(key, value, "、".join(codes(Family)))
    return next(family for family in Family if family.value == value)


def _timezone(key: str, value: object) -> str:
    if value != "Asia/Shanghai":
        raise SettingsError(key, value, "Asia/Shanghai")
    return str(value)


def _coverages(key: str, value: object) -> tuple[Coverage, ...]:
    if not isinstance(value, list):
        raise SettingsError(key, value, "登记库列表")
    return tuple(_coverage(f"{key}[{place}].", each) for place, each in enumerate(value))


def _coverage(prefix: str, value: object) -> Coverage:
    given = _section(prefix, value, _COVERAGE)
    for needed in ("source", "family"):
        if needed not in given:
            raise SettingsError(prefix + needed, None, "必填")
    return Coverage(**given)


def _plausible(key: str, value: object) -> Plausible:
    return Plausible(**_section(f"{key}.", value, {each.name: _share for each in fields(Plausible)}))


def _source(key: str, value: object) -> str:
    """The usual name of a department, whatever the settings call it."""
    named = _text(key, value)
    return usual_folder(named) or named.strip()


def _limits(key: str, value: object) -> Limits:
    return Limits(**_section(f"{key}.", value, {each.name: _count for each in fields(Limits)}))


def _clock(key: str, value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]|24:00", value):
        raise SettingsError(key, value, "带引号的时刻，如 '17:00'，至多 '24:00'")
    return value


def _not_filed(key: str, value: object) -> str:
    if value not in ("", "0", "/"):
        raise SettingsError(key, value, "''、'0' 或 '/'（带引号）")
    return str(value)


def _contacts(key: str, value: object) -> tuple[str, ...]:
    entries = _texts(key, value)
    for place, entry in enumerate(entries):
        if entry.replace("，", ",").count(",") != len(("填报人", "电话")):
            raise SettingsError(f"{key}[{place}]", entry, "单位,填报人,电话")
    return entries


_ANNEX2_READERS: Mapping[str, Callable[[str, Any], Any]] = {
    "cut_off": _clock,
    "not_filed": _not_filed,
    "unit_contacts": _contacts,
}

_READER_OF_TYPE: Mapping[object, Callable[[str, Any], Any]] = {str: _text, bool: _flag, int: _count}


def _annex2(key: str, value: object) -> Annex2Settings:
    by_type = {each.name: _READER_OF_TYPE.get(each.type, _texts) for each in fields(Annex2Settings)}
    readers = {**by_type, **_ANNEX2_READERS}
    return Annex2Settings(**_section(f"{key}.", value, readers))


_COVERAGE: Mapping[str, Callable[[str, Any], Any]] = {
    "source": _source,
    "family": _family,
    "issuers": _texts,
    "exported_on": _date,
}

_CAMPAIGN: Mapping[str, Callable[[str, Any], Any]] = {
    "name": _text,
    "start": _date,
    "deadlines": _dates,
    "timezone": _timezone,
    "registries": _coverages,
    "shrink": _share,
    "plausible": _plausible,
    "limits": _limits,
    "annex2": _annex2,
}
