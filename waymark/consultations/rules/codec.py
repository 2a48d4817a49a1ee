"""How is a frozen dataclass written as plain JSON values, and read back as the same thing?"""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from waymark.core.figures import Figure

Record = TypeVar("Record")


class DoesNotFit(ValueError):
    """The values are not those of the record that they should make."""


def to_plain(value: Any) -> Any:
    """Turn dataclasses, tuples, dates and enumerations into what JSON knows."""
    if is_dataclass(value) and not isinstance(value, type):
        plain = {each.name: to_plain(getattr(value, each.name)) for each in fields(value)}
        if isinstance(value, Figure):
            plain["percent"] = value.percent
        return plain
    if isinstance(value, Mapping):
        return _plain_mapping(value)
    if isinstance(value, tuple):
        return [to_plain(each) for each in value]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return value


def from_plain(kind: type[Record], plain: Any) -> Record:
    """Read a value of the stated type, raising `DoesNotFit` with the place of the first fault.

    A part that has a default may be absent: the record was written before there was such a part.
    """
    result: Record = _read(kind, plain, kind.__name__)
    return result


def _plain_mapping(value: Mapping[Any, Any]) -> Any:
    """A record of its keys; where the keys are pairs, sorted rows of first, second and value."""
    if any(isinstance(key, tuple) for key in value):
        return [[*key, to_plain(each)] for key, each in sorted(value.items())]
    return {str(key): to_plain(each) for key, each in value.items()}


@cache
def _with_default(kind: type) -> frozenset[str]:
    """The parts that a record written by an earlier version may lack."""
    return frozenset(
        each.name
        for each in fields(kind)  # type: ignore[arg-type]
        if each.default is not MISSING or each.default_factory is not MISSING
    )


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(kind: Any, plain: Any, place: str) -> Any:
    if isinstance(kind, UnionType):
        if plain is None and NoneType in get_args(kind):
            return None
        (kind,) = (each for each in get_args(kind) if each is not NoneType)
    if get_origin(kind) is tuple:
        if not isinstance(plain, list):
            raise DoesNotFit(f"{place} is not a list")
        kinds = get_args(kind)
        kinds = (kinds[0],) * len(plain) if kinds[-1] is ... else kinds
        if len(kinds) != len(plain):
            raise DoesNotFit(f"{place} does not have {len(kinds)} parts")
        pairs = zip(kinds, plain, strict=True)
        return tuple(_read(each, item, f"{place}[{n}]") for n, (each, item) in enumerate(pairs))
    if get_origin(kind) is Mapping:
        return _read_mapping(get_args(kind), plain, place)
    if is_dataclass(kind):
        return _read_record(kind, plain, place)
    return _read_value(kind, plain, place)


def _read_mapping(kinds: tuple[Any, Any], plain: Any, place: str) -> dict[Any, Any]:
    (key, value) = kinds
    if isinstance(plain, dict):
        pairs = list(plain.items())
    elif isinstance(plain, list) and all(isinstance(row, list) and len(row) == 3 for row in plain):
        pairs = [(row[:2], row[2]) for row in plain]
    else:
        raise DoesNotFit(f"{place} is not a mapping")
    return {
        _read(key, first, f"{place} key"): _read(value, second, f"{place}[{first}]")
        for first, second in pairs
    }


def _read_record(kind: Any, plain: Any, place: str) -> Any:
    if not isinstance(plain, dict):
        raise DoesNotFit(f"{place} is not a record")
    names = {each.name for each in fields(kind)}
    expected = names | {"percent"} if issubclass(kind, Figure) else names
    odd = set(plain) ^ expected
    odd -= _with_default(kind) - set(plain)
    if odd:
        raise DoesNotFit(f"{place} has missing or unknown parts: {', '.join(sorted(odd))}")
    hints = _hints(kind)
    values = {
        name: _read(hints[name], plain[name], f"{place}.{name}") for name in names if name in plain
    }
    try:
        record = kind(**values)
    except ValueError as fault:
        raise DoesNotFit(f"{place}: {fault}") from fault
    if isinstance(record, Figure) and record.percent != plain["percent"]:
        raise DoesNotFit(f"{place}.percent is not the share of its counts")
    return record


def _read_value(kind: Any, plain: Any, place: str) -> Any:
    wanted = kind if kind in {str, int, bool} else str
    if type(plain) is not wanted:
        raise DoesNotFit(f"{place} is not a {wanted.__name__}")
    try:
        if kind in {date, datetime}:
            return kind.fromisoformat(plain)
        return kind(plain) if issubclass(kind, StrEnum) else plain
    except ValueError as fault:
        raise DoesNotFit(f"{place}: {fault}") from fault
