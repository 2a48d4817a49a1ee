"""How does a form's field draw itself as a GOV.UK component?"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from markupsafe import Markup

from waymark.web.components import draw
from waymark.web.fields import DATE_PARTS, DateBoxes

CONDITION = re.compile(r"\bif\b", re.IGNORECASE)
"""In a label such as "When, if not just now", which says already that it may stay empty."""
INVITATIONS = ("Choose", "Select")


class GovukBoundField(BoundField):
    """A field that draws itself as a GOV.UK component: label, hint, error, value."""

    field: forms.Field

    def __str__(self) -> SafeString:
        """The field as HTML."""
        return self.render_govuk()

    __html__ = __str__

    def render_govuk(self, *, as_question: bool = False, in_cell: bool = False) -> SafeString:
        """Draw the field; as the question of its page the label is the page's heading.

        In a cell of a table the label is for those who listen: others read the head of the table.
        """
        widget = self.field.widget
        if widget.is_hidden:
            return mark_safe(self.as_hidden())  # noqa: S308 (Django escapes hidden inputs)
        name, own_options = self._component(widget)
        size = "l" if as_question else "s"
        look = "govuk-visually-hidden" if in_cell else f"govuk-label--{size}"
        label: dict[str, Any] = {"text": self._label(), "classes": look}
        label |= {"isPageHeading": True} if as_question else {}
        hint = None if in_cell else self._hint()
        options: dict[str, Any] = {"hint": hint, "errorMessage": self._error()}
        if name in {"govukRadios", "govukCheckboxes", "govukDateInput"}:
            if not isinstance(widget, forms.CheckboxInput):
                legend = label | {"classes": f"govuk-fieldset__legend--{size}"}
                options["fieldset"] = {"legend": legend}
        else:
            options |= {"label": label, "id": self.auto_id, "name": self.html_name}
        drawn = draw(name, {k: v for k, v in (options | own_options).items() if v is not None})
        return mark_safe(drawn)  # noqa: S308 (the macro has escaped it)

    def as_question(self) -> SafeString:
        """Draw the field as the one question of its page."""
        return self.render_govuk(as_question=True)

    def in_cell(self) -> SafeString:
        """Draw the field as a cell of a table whose head says what it is."""
        return self.render_govuk(in_cell=True)

    @property
    def error_target(self) -> str:
        """The id of the element that a link in the error summary goes to."""
        boxes = self._boxes_in_error()
        if isinstance(self.field.widget, DateBoxes):
            return f"{self.auto_id}-{(boxes or DATE_PARTS)[0]}"
        return str(self.auto_id)

    def _label(self) -> str:
        label = str(self.label)
        return _("{label} (optional)").format(label=label) if self._is_optional() else label

    def _is_optional(self) -> bool:
        """Whether the field may stay empty and nothing else says so."""
        widget = self.field.widget
        if self.field.required or not getattr(self.form, "marks_optional", False):
            return False
        if self.name in getattr(self.form, "needed_at_times", ()) or CONDITION.search(
            str(self.label)
        ):
            return False
        if isinstance(widget, forms.CheckboxInput | forms.CheckboxSelectMultiple):
            return False
        if isinstance(widget, forms.Select | forms.RadioSelect):
            return _can_stay_open(widget)
        return True

    def _hint(self) -> dict[str, Any] | None:
        if not self.help_text:
            return None
        if hasattr(self.help_text, "__html__"):
            return {"html": Markup(self.help_text)}  # noqa: S704 (safe already, says its type)
        return {"text": str(self.help_text)}

    def _error(self) -> dict[str, str] | None:
        sentences = [str(error).removesuffix(".") for error in self.errors]
        return {"text": ". ".join(sentences)} if sentences else None

    def _boxes_in_error(self) -> tuple[str, ...]:
        found: list[str] = []
        for error in self.form.errors.as_data().get(self.name, []):
            found.extend((error.params or {}).get("boxes", ()))
        return tuple(found)

    def _component(self, widget: forms.Widget) -> tuple[str, dict[str, Any]]:
        attrs = widget.attrs
        match widget:
            case DateBoxes():
                return "govukDateInput", self._date_options(widget)
            case forms.CheckboxInput():
                return "govukCheckboxes", self._single_box_options()
            case forms.CheckboxSelectMultiple():
                return "govukCheckboxes", self._choice_options(widget)
            case forms.RadioSelect():
                inline = {"classes": "govuk-radios--inline"} if _is_inline(widget) else {}
                return "govukRadios", self._choice_options(widget) | inline
            case forms.Select():
                return "govukSelect", {"items": self._choices(widget)}
            case forms.FileInput():
                accept = {"accept": attrs["accept"]} if "accept" in attrs else {}
                return "govukFileUpload", {"attributes": accept}
            case forms.PasswordInput():
                return "govukPasswordInput", {"autocomplete": attrs.get("autocomplete")}
            case forms.Textarea():
                return self._textarea(attrs)
        return "govukInput", self._input_options(widget)

    def _input_options(self, widget: forms.Widget) -> dict[str, Any]:
        attrs = widget.attrs
        kind = attrs.get("type") or getattr(widget, "input_type", "text")
        is_number = kind == "number"
        return {
            "type": "text" if is_number else kind,
            "inputmode": "numeric" if is_number else attrs.get("inputmode"),
            "value": self._text(),
            "classes": attrs.get("class"),
            "autocomplete": attrs.get("autocomplete"),
            "spellcheck": False if kind in {"email", "number"} else attrs.get("spellcheck"),
            "attributes": {
                **({"autofocus": ""} if attrs.get("autofocus") else {}),
                **({"dir": str(attrs["dir"])} if "dir" in attrs else {}),
            }
            or None,
        }

    def _textarea(self, attrs: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        options: dict[str, Any] = {"value": self._text(), "rows": str(attrs.get("rows", 5))}
        if "dir" in attrs:
            options["attributes"] = {"dir": str(attrs["dir"])}
        limit = getattr(self.field, "max_length", None)
        if limit is None:
            return "govukTextarea", options
        # The count is shown once three quarters are used: most people never come near it.
        return "govukCharacterCount", options | {"maxlength": limit, "threshold": 75}

    def _date_options(self, widget: DateBoxes) -> dict[str, Any]:
        wrong = self._boxes_in_error() or (widget.parts if self.errors else ())
        labels = {"day": _("Day"), "month": _("Month"), "year": _("Year"), "time": _("Time")}
        widths = {"day": 2, "month": 2, "year": 4, "time": 5}
        texts = widget.decompress(self.value())
        items = [
            {
                "name": part,
                "label": labels[part],
                "value": text,
                "inputmode": "text" if part == "time" else "numeric",
                "classes": f"govuk-input--width-{widths[part]}"
                + (" govuk-input--error" if part in wrong else ""),
            }
            for part, text in zip(widget.parts, texts, strict=True)
        ]
        return {"id": self.auto_id, "namePrefix": self.html_name, "items": items}

    def _single_box_options(self) -> dict[str, Any]:
        hint = self._hint()
        item = {
            "value": "on",
            "text": str(self.label),
            "checked": bool(self.value()),
            "id": self.auto_id,
        }
        items = [item | ({"hint": hint} if hint else {})]
        return {"name": self.html_name, "idPrefix": self.auto_id, "items": items, "hint": None}

    def _choice_options(self, widget: forms.Widget) -> dict[str, Any]:
        items = self._choices(widget)
        return {"name": self.html_name, "idPrefix": self.auto_id, "items": items}

    def _choices(self, widget: forms.Widget) -> list[dict[str, Any]]:
        value = self.value()
        values = value if isinstance(value, list | tuple | set) else [value]
        chosen = {_plain(one) for one in values}
        mark = "checked" if _is_list(widget) else "selected"
        hints: Mapping[str, str] = getattr(widget, "hints", {})
        items = []
        for choice, text in _flat(widget.choices):  # type: ignore[attr-defined]
            key = _plain(choice)
            item = {"value": key, "text": str(text), mark: key in chosen}
            items.append(item | ({"hint": {"text": hints[key]}} if key in hints else {}))
        return items

    def _text(self) -> str:
        value = self.value()
        return "" if value is None else str(value)


def _can_stay_open(widget: forms.Select | forms.RadioSelect) -> bool:
    """Whether nothing may be chosen, where no choice such as "Nobody" or "Any" stands for that."""
    empty = [str(words) for value, words in _flat(widget.choices) if not _plain(value)]
    if isinstance(widget, forms.RadioSelect):
        return not empty
    return any(words.startswith(INVITATIONS) for words in empty)


def _plain(value: Any) -> str:
    return "" if value is None else str(value)


def _is_list(widget: forms.Widget) -> bool:
    return isinstance(widget, forms.RadioSelect | forms.CheckboxSelectMultiple)


def _is_inline(widget: forms.Widget) -> bool:
    return bool(getattr(widget, "inline", False))


def _flat(choices: Iterable[Any]) -> Iterable[tuple[Any, Any]]:
    for value, label in choices:
        if isinstance(label, list | tuple):
            yield from label
        else:
            yield value, label
