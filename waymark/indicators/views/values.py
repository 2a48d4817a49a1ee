"""Values of an indicator: those of one period entered together, and one put right."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.indicators.actions import values as actions
from waymark.indicators.actions.values import Written, WrittenFor
from waymark.indicators.exports.values_csv import plain
from waymark.indicators.forms import values as forms
from waymark.indicators.models.values import CHARACTERISTIC_LABELS
from waymark.indicators.presenters import indicators as presenters
from waymark.indicators.queries import indicators as queries
from waymark.indicators.rules.periods import period_in_words
from waymark.indicators.rules.vocabulary import Characteristic
from waymark.indicators.views.indicators import ManagesIndicator
from waymark.web.narrowing import with_query
from waymark.web.pages import AuthorityFormPage

EVERYBODY = "all"


class ValuesEnter(ManagesIndicator, AuthorityFormPage):
    """Enter one period for the whole authority and its areas, or for groups."""

    title = "Enter values"
    template_name = "indicators/values_enter.html"

    def load(self, indicator: UUID, **_: Any) -> None:
        """Fetch the indicator, and the areas or groups to enter."""
        super().load(indicator)
        asked = self.request.GET.get("by", "")
        if asked and asked not in set(Characteristic):
            raise NotFound
        self.by = Characteristic(asked) if asked else None
        self.form_class = (  # type: ignore[misc]
            forms.Enter if self.indicator.denominator else forms.EnterCounts
        )
        self.localities = {
            str(each.public_id): each for each in queries.list_localities(viewer=self.actor)
        }
        self.groups: Mapping[str, str] = (
            queries.groups_of(self.by, on=local_date(timezone.now())) if self.by else {}
        )

    def form_arguments(self) -> dict[str, Any]:
        """Return the lines."""
        if self.by is not None:
            return {"lines": list(self.groups.items())}
        areas = [(key, each.name) for key, each in self.localities.items()]
        return {"lines": [(EVERYBODY, presenters.WHOLE_AUTHORITY), *areas]}

    def context(self) -> dict[str, Any]:
        """Add the ways to enter other groups."""
        ways = [("Areas", self.request.path)] if self.by else []
        ways += [
            (label, with_query(self.request.path, {"by": each.value}))
            for each, label in CHARACTERISTIC_LABELS.items()
            if each is not self.by
        ]
        return super().context() | {
            "ways": ways,
            "by": CHARACTERISTIC_LABELS[self.by] if self.by else "Areas",
            "has_base": bool(self.indicator.denominator),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep them."""
        written: dict[str, Written] = values.pop("written")
        made = actions.enter_values(
            by=self.actor,
            indicator=self.indicator,
            at=timezone.now(),
            values=[self._of(key, each) for key, each in written.items()],
            **values,
        )
        count = len(made)
        return self.saved(f"{count} value{'' if count == 1 else 's'} entered")

    def _of(self, key: str, written: Written) -> WrittenFor:
        if self.by is not None:
            return WrittenFor(
                written=written,
                characteristic=self.by,
                group=key,
                group_name=self.groups[key],
            )
        return WrittenFor(written=written, locality=self.localities.get(key))


class ValueCorrect(ManagesIndicator, AuthorityFormPage):
    """Put a value right, with the reason."""

    form_class = forms.Correct
    template_name = "web/layouts/form.html"

    def load(self, indicator: UUID, value: UUID, **_: Any) -> None:  # type: ignore[override]
        """Fetch the indicator and the value."""
        super().load(indicator)
        self.value = queries.get_value(viewer=self.actor, indicator=self.indicator, public_id=value)

    def page_title(self) -> str:
        """Say which value it is."""
        when = period_in_words(presenters.period_of(self.value))
        return f"Correct a value: {when}, {presenters.name_of(self.value)}"

    def form_arguments(self) -> dict[str, Any]:
        """Return the indicator."""
        return {"indicator": self.indicator}

    def initial(self) -> dict[str, Any]:
        """Return what is kept now; the numbers where there are any, else the value."""
        found = self.value
        has_numbers = found.numerator is not None and found.denominator is not None
        shown = None if has_numbers else found.mark or plain(found.value)
        return {
            "numerator": plain(found.numerator) if has_numbers else None,
            "denominator": plain(found.denominator) if has_numbers else None,
            "value": shown,
            "is_comparable": found.is_comparable,
            "source": found.source,
            "evidence": found.evidence,
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.correct_value(by=self.actor, value=self.value, at=timezone.now(), **values)
        return self.saved("Value corrected")
