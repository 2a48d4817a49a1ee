"""The list of indicators, one of them, and what is taken into use, defined and changed."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from markupsafe import Markup

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.core.versions import record_version
from waymark.documents.engines.timelines import Knot, line
from waymark.indicators.actions import indicators as actions
from waymark.indicators.actions.values import record_export
from waymark.indicators.exports.values_csv import values_csv
from waymark.indicators.forms import indicators as forms
from waymark.indicators.models.indicators import SCHEME_LABELS, Indicator
from waymark.indicators.models.values import IndicatorValue
from waymark.indicators.presenters import indicators as presenters
from waymark.indicators.queries import indicators as queries
from waymark.indicators.rules.periods import WINTERS, Period, period_in_words
from waymark.indicators.rules.vocabulary import Measure, Scheme
from waymark.participation.rules.figures import By, months_up_to
from waymark.participation.rules.figures import Measure as Share
from waymark.web.narrowing import with_query
from waymark.web.pages import AuthorityFormPage, AuthorityPage, as_download
from waymark.web.versioned import VersionedPage

REPLACED_SHOWN = 50


class IndicatorList(AuthorityPage):
    """Every indicator in use, with its latest value."""

    permission = Permission.INDICATORS_SEE
    title = "Indicators"
    template_name = "indicators/indicator_list.html"

    def present(self) -> presenters.IndicatorList:
        """Return the page."""
        found = list(queries.list_indicators(viewer=self.actor))
        latest = queries.latest_of(found, viewer=self.actor)
        manages = self.may(Permission.INDICATORS_MANAGE)
        links = [("Download every value (CSV)", self.url("indicators:file"))] if found else []
        if manages:
            links.append(("Define an indicator of our own", self.url("indicators:create")))
        return presenters.IndicatorList(
            rows=tuple(
                presenters.indicator_row(
                    each,
                    latest.get(each.pk),
                    url=self.url("indicators:detail", indicator=each.public_id),
                )
                for each in found
            ),
            take_url=self.url("indicators:take") if manages else "",
            links=tuple(links),
        )


class ValuesFile(AuthorityPage):
    """Every value that stands, as a file; that it was taken out is an event too."""

    permission = Permission.INDICATORS_SEE

    def get(self, request: HttpRequest, **_: Any) -> HttpResponse:
        """Write it, record the export, and send it."""
        at = timezone.now()
        found = list(queries.list_all(viewer=self.actor))
        record_export(by=self.actor, at=at, rows=len(found))
        return as_download(
            values_csv(found),
            media_type="text/csv; charset=utf-8",
            file_name=f"indicators-{self.authority.code}-{local_date(at)}.csv",
        )


class OneIndicator(AuthorityPage):
    """What the pages about one indicator share."""

    permission = Permission.INDICATORS_SEE

    indicator: Indicator

    def load(self, indicator: UUID, **_: Any) -> None:
        """Fetch it."""
        self.indicator = queries.get_indicator(viewer=self.actor, public_id=indicator)

    def here(self, route: str, **keys: Any) -> str:
        """Return a page of this indicator."""
        return self.url(route, indicator=self.indicator.public_id, **keys)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [(IndicatorList.title, self.url("indicators:list"))]


class ManagesIndicator(OneIndicator):
    """What the forms about one indicator share."""

    permission = Permission.INDICATORS_MANAGE

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the indicator."""
        return [*super().breadcrumbs(), (str(self.indicator), self.here("indicators:detail"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.here("indicators:detail")}

    def saved(self, message: str) -> HttpResponse:
        """Go back to the indicator and say what happened."""
        return self.done("indicators:detail", message, indicator=self.indicator.public_id)


class IndicatorDetail(OneIndicator):
    """One indicator: its values over time, by area and by group."""

    template_name = "indicators/indicator_detail.html"

    def load(self, indicator: UUID, **_: Any) -> None:
        """Fetch it with its values; the latest period where the address names none."""
        super().load(indicator)
        self.before = queries.find_predecessor(self.indicator)
        self.steps = queries.series(indicator=self.indicator, before=self.before, viewer=self.actor)
        own = [each.value for each in self.steps if each.value.indicator_id == self.indicator.pk]
        self.offered = {f"{each.starts_on}_{each.ends_on}": each for each in reversed(own)}
        asked = self.request.GET.get("period", "")
        if asked and asked not in self.offered:
            raise NotFound
        self.latest = own[-1] if own else None
        self.chosen = self.offered.get(asked, self.latest)

    def page_title(self) -> str:
        """Return its title."""
        return str(self.indicator)

    def present(self) -> presenters.IndicatorPage:
        """Return the page."""
        indicator, manages = self.indicator, self.may(Permission.INDICATORS_MANAGE)
        before = self.before
        parts = (
            queries.list_parts(
                indicator=indicator, period=presenters.period_of(self.chosen), viewer=self.actor
            )
            if self.chosen
            else ()
        )
        replaced = queries.list_replaced(indicator=indicator, viewer=self.actor)
        breaks = presenters.break_sentences(self.steps, indicator, before)
        return presenters.IndicatorPage(
            title=str(indicator),
            caption=SCHEME_LABELS[Scheme(indicator.scheme)],
            state="Out of use" if indicator.retired_at else "",
            latest=presenters.value_in_words(self.latest, indicator) if self.latest else "",
            short=presenters.short_sentence(self.latest, indicator),
            series=tuple(self._step(each.value, before) for each in reversed(self.steps)),
            picture=self._picture(),
            picture_sentence=" ".join(breaks) or "The value of the whole authority, by period.",
            period=period_in_words(presenters.period_of(self.chosen)) if self.chosen else "",
            periods=tuple(
                (
                    period_in_words(presenters.period_of(each)),
                    with_query(self.request.path, {"period": key}),
                )
                for key, each in self.offered.items()
                if each is not self.chosen
            ),
            parts=presenters.parts_of(
                parts, lambda each: self._row(each, name=presenters.name_of(each))
            ),
            has_marks=any(each.mark for each in [*parts, *(s.value for s in self.steps)]),
            facts=presenters.facts_of(indicator, before),
            replaced=tuple(
                presenters.replaced_row(each, indicator) for each in replaced[:REPLACED_SHOWN]
            ),
            links=self._links(manages=manages),
            enter_url=self.here("indicators:enter")
            if manages and not indicator.measure and not indicator.retired_at
            else "",
        )

    def _step(self, value: IndicatorValue, before: Indicator | None) -> presenters.ValueRow:
        when = period_in_words(presenters.period_of(value))
        if before is not None and value.indicator_id == before.pk:
            return presenters.value_row(value, before, name=f"{when} ({before.number or before})")
        return self._row(value, name=when)

    def _row(self, value: IndicatorValue, *, name: str) -> presenters.ValueRow:
        return presenters.value_row(
            value,
            self.indicator,
            name=name,
            correct_url=self.here("indicators:correct", value=value.public_id)
            if self.may(Permission.INDICATORS_MANAGE)
            else "",
            people_url=self._people_url(value),
        )

    def _people_url(self, value: IndicatorValue) -> str:
        """Return the people behind a share of one day, for those who may follow figures."""
        if value.known_on is None or not self.may(Permission.FIGURES_FOLLOW):
            return ""
        if self.indicator.measure not in set(Share):
            return ""
        asked = {"month": f"{value.ends_on:%Y-%m}", "measure": self.indicator.measure}
        if value.locality is not None:
            asked |= {"by": By.LOCALITY.value, "key": str(value.locality.public_id)}
        elif value.characteristic:
            key = "" if value.group == "not_recorded" else value.group
            asked |= {"by": value.characteristic, "key": key}
        return with_query(self.url("participation:figure_people"), asked)

    def _picture(self) -> Markup:
        if len(self.steps) < 2:
            return Markup()
        return Markup(  # noqa: S704 (drawn by the charts of this house)
            line(
                key="indicator",
                title=str(self.indicator),
                description="The value of the whole authority, by period.",
                knots=[
                    Knot(
                        label=f"{each.value.ends_on:%b %Y}",
                        value=None if each.value.value is None else float(each.value.value),
                        breaks=each.breaks,
                    )
                    for each in self.steps
                ],
            )
        )

    def _links(self, *, manages: bool) -> tuple[tuple[str, str], ...]:
        found = []
        if self.chosen is not None and self.may(Permission.FIGURES_SEE):
            found += self._months(presenters.period_of(self.chosen))
        if manages:
            found.append(("Change the indicator", self.here("indicators:edit")))
        return tuple(found)

    def _months(self, period: Period) -> list[tuple[str, str]]:
        """Return the pages of the figures that a computed value rests on."""
        if self.indicator.measure == Measure.SEPTEMBER_GUARANTEE:
            return [("September Guarantee", self.url("participation:guarantee"))]
        if not self.indicator.measure or self.indicator.measure not in {*Share, *WINTERS}:
            return []
        months = months_up_to(period.ends_on, 3 if self.indicator.measure in WINTERS else 1)
        figures = self.url("participation:figures")
        return [
            (f"Learning and work in {each:%B %Y}", with_query(figures, {"month": f"{each:%Y-%m}"}))
            for each in reversed(months)
        ]


class IndicatorsTake(AuthorityFormPage):
    """Take entries of the catalogue into use."""

    permission = Permission.INDICATORS_MANAGE
    title = "Take indicators into use"
    form_class = forms.Take
    template_name = "indicators/take.html"

    def load(self, **_: Any) -> None:
        """Fetch what is not in use."""
        self.offered = queries.list_offered(viewer=self.actor)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [(IndicatorList.title, self.url("indicators:list"))]

    def context(self) -> dict[str, Any]:
        """Add the way out, and whether anything is left to take."""
        return super().context() | {
            "cancel_url": self.url("indicators:list"),
            "has_offers": bool(self.offered),
        }

    def form_arguments(self) -> dict[str, Any]:
        """Return the entries, each with a hint."""
        return {
            "entries": self.offered,
            "hints": {each.code: presenters.entry_hint(each) for each in self.offered},
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take them."""
        made = actions.take_indicators(by=self.actor, codes=values["codes"], at=timezone.now())
        count = len(made)
        return self.done(
            "indicators:list", f"{count} indicator{'' if count == 1 else 's'} taken into use"
        )


class IndicatorCreate(AuthorityFormPage):
    """Define an indicator of the authority's own."""

    permission = Permission.INDICATORS_MANAGE
    title = "Define an indicator"
    form_class = forms.Create
    template_name = "web/layouts/form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [(IndicatorList.title, self.url("indicators:list"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("indicators:list")}

    def form_arguments(self) -> dict[str, Any]:
        """Return the indicators whose place it may take."""
        return {"others": list(queries.list_indicators(viewer=self.actor))}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Define it."""
        made = actions.add_indicator(by=self.actor, at=timezone.now(), **values)
        return self.done("indicators:detail", f"{made.title} added", indicator=made.public_id)


class IndicatorEdit(ManagesIndicator, VersionedPage):
    """Change what an indicator says of itself."""

    title = "Change the indicator"
    form_class = forms.Edit

    def reload(self) -> None:
        """Fetch the indicator again."""
        self.indicator.refresh_from_db()

    def form_arguments(self) -> dict[str, Any]:
        """Say whether the catalogue defines it."""
        return {"is_of_catalogue": bool(self.indicator.edition)}

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        names = (*actions.IndicatorTerms.__dataclass_fields__, "ambition")
        return {name: getattr(self.indicator, name) for name in names} | {
            "is_in_use": self.indicator.retired_at is None,
            "version": record_version(self.indicator),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.change_indicator(
            by=self.actor, indicator=self.indicator, at=timezone.now(), **values
        )
        return self.saved("Indicator changed")
