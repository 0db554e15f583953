"""How a setting is declared: the kinds of values as people write them, what a setting means, what mends a wrong one."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field
from pydantic.fields import FieldInfo

from schemas.lookups.departments import usual_folder

KNOWN_KEYS_ONLY = ConfigDict(extra="forbid")


def told(description: str, remedy: str, **bounds: Any) -> Any:
    """Declare a setting beside its type: what it means and, for whoever wrote a wrong one, what it should be.

    Parameters
    ----------
    description
        The sentence of docs/settings.md, of the comments in the demo's campaign.yaml.
    remedy
        What follows on “应为” where the value can't be used.
    bounds
        Further arguments of `pydantic.Field`.
    """
    return Field(description=description, json_schema_extra={"remedy": remedy}, **bounds)


def remedy_of(declared: FieldInfo) -> str:
    """What a setting should be, in the words of its declaration."""
    extra = declared.json_schema_extra
    return str(extra["remedy"]) if isinstance(extra, dict) else ""


def declarations(group: Any) -> Mapping[str, FieldInfo]:
    """The declared settings of a group (a pydantic dataclass) by name, in written order; none of anything else."""
    fields: dict[str, FieldInfo] = getattr(group, "__pydantic_fields__", {})
    return {name: each for name, each in fields.items() if each.description}


def group_below(declared: FieldInfo) -> Any:
    """The group that a setting holds, or holds a list of; None where it holds plain values."""
    kinds = (declared.annotation, *get_args(declared.annotation))
    return next((each for each in kinds if declarations(each)), None)


def _iso(value: object) -> object:
    """Texts by the calendar alone: pydantic would take digits for seconds since 1970."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def _ascending(days: tuple[date, ...]) -> tuple[date, ...]:
    if list(days) != sorted(set(days)):
        raise ValueError
    return days


def _usual(source: str) -> str:
    return usual_folder(source) or source.strip()


Day = Annotated[date, BeforeValidator(_iso)]
Days = Annotated[tuple[Day, ...], Field(min_length=1), AfterValidator(_ascending)]
Count = Annotated[int, Field(gt=0)]
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
Texts = tuple[str, ...]
Contact = Annotated[str, Field(pattern=r"^[^,，]*[,，][^,，]*[,，][^,，]*$")]
ClockTime = Annotated[str, Field(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")]
NotFiled = Literal["", "0", "/"]
Department = Annotated[str, Field(min_length=1), AfterValidator(_usual)]
"""A department by its usual name, whatever the settings call it."""
