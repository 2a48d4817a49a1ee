"""How does a report look as a JSON document, and what does its schema promise?"""

import json
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from waymark.consultations.rules.content import report as contents
from waymark.consultations.rules.content.report import ReportContent
from waymark.core.figures import Figure

_PLAIN: Mapping[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    datetime: {"type": "string", "format": "date-time"},
}
_PERCENT = {
    "type": ["string", "null"],
    "pattern": "^(100|[1-9]?[0-9])\\.[0-9]$",
    "description": "The share with one decimal, exact halves up; null on a base of 0.",
}


def render_json(content: ReportContent) -> bytes:
    """The report as an indented JSON document; the same report gives the same bytes."""
    return _document(contents.to_json(content))


def render_schema() -> bytes:
    """The JSON Schema of a report, made from the dataclasses that a report consists of."""
    definitions: dict[str, Any] = {}
    root = _schema(ReportContent, definitions)
    return _document(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Consultation report",
            **root,
            "$defs": definitions,
        }
    )


def _document(plain: dict[str, Any]) -> bytes:
    text = json.dumps(plain, sort_keys=True, ensure_ascii=False, indent=2)
    return f"{text}\n".encode()


def _schema(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if isinstance(kind, UnionType):
        (inner,) = (each for each in get_args(kind) if each is not NoneType)
        return {"anyOf": [_schema(inner, definitions), {"type": "null"}]}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _schema(get_args(kind)[0], definitions)}
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}
        definitions[kind.__name__] = (
            _record(kind, definitions) if is_dataclass(kind) else _codes(kind)
        )
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _codes(kind: type[StrEnum]) -> dict[str, Any]:
    return {
        "description": (kind.__doc__ or "").partition("\n")[0],
        "type": "string",
        "enum": [each.value for each in kind],
    }


def _record(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    parts = {each.name: _schema(hints[each.name], definitions) for each in fields(kind)}
    if issubclass(kind, Figure):
        parts["percent"] = _PERCENT
        parts |= {name: {"type": "integer", "minimum": 0} for name in ("numerator", "base")}
    if kind is ReportContent:
        parts["schema"] = {"const": contents.SCHEMA}
    return {
        "description": (kind.__doc__ or "").partition("\n")[0],
        "type": "object",
        "properties": parts,
        "required": sorted(parts),
        "additionalProperties": False,
    }


if __name__ == "__main__":
    sys.stdout.buffer.write(render_schema())
