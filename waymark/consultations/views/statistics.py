"""The further pages of the analysis: cross-tables, small numbers, the population of the area."""

from typing import Any
from urllib.parse import urlencode

from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import statistics as actions
from waymark.consultations.forms import statistics as forms
from waymark.consultations.presenters import statistics as presenters
from waymark.consultations.queries import analysis as analysis_queries
from waymark.consultations.queries import statistics as queries
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage


class CrossTable(ConsultationPage):
    """Two closed questions of a snapshot against each other."""

    tab = "analysis"
    permission = Permission.CONSULTATIONS_SEE
    title = "Set two questions against each other"
    template_name = "consultations/analysis/cross_table.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the counts, and the two that are asked for."""
        super().load(**kwargs)
        self.snapshot = analysis_queries.get_snapshot(
            viewer=self.actor, consultation=self.consultation, number=kwargs["number"]
        )
        self.counts = queries.get_counts(viewer=self.actor, snapshot=self.snapshot)
        asked = self.request.GET
        self.is_tested = asked.get("test") == "1"
        offered = presenters.crossable(self.counts)
        is_asked = "first" in asked or "second" in asked
        self.form = forms.Crossing(asked if is_asked else None, offered=offered)
        self.cross = None
        if is_asked and self.form.is_valid():
            self.cross = queries.get_cross(
                viewer=self.actor,
                counts=self.counts,
                first=self.form.cleaned_data["first"],
                second=self.form.cleaned_data["second"],
                is_tested=self.is_tested,
            )

    def present(self) -> presenters.CrossView:
        """Return the table, or what to choose."""
        here = self.url(
            "consultations:cross_table", slug=self.consultation.slug, number=self.snapshot.number
        )
        asked = {name: self.request.GET.get(name, "") for name in ("first", "second")}
        return presenters.cross_view(
            number=self.snapshot.number,
            table=self.cross.table if self.cross else None,
            strength=self.cross.strength if self.cross else None,
            chance=self.cross.chance if self.cross else None,
            request_url=f"{here}?{urlencode(asked | {'test': '1'})}",
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the analysis."""
        here = self.url("consultations:analysis", slug=self.consultation.slug)
        return [*super().breadcrumbs(), (f"Analysis of {self.consultation.title}", here)]


class SmallNumberList(ConsultationPage):
    """How the small numbers of each closed question are treated."""

    tab = "analysis"
    permission = Permission.CONSULTATIONS_SEE
    title = "Small numbers"
    template_name = "consultations/analysis/small_numbers.html"

    def present(self) -> presenters.SmallNumbersView:
        """Return each question with its state."""
        may_change = self.may(Permission.ANALYSIS_MANAGE)
        return presenters.small_numbers_view(
            [
                (
                    each,
                    self.url(
                        "consultations:small_numbers_edit",
                        slug=self.consultation.slug,
                        question=each.public_id,
                    )
                    if may_change
                    else "",
                )
                for each in queries.list_closed_questions(
                    viewer=self.actor, consultation=self.consultation
                )
            ]
        )


class SmallNumberEdit(ConsultationFormPage):
    """Whether the small numbers of one question are hidden."""

    permission = Permission.ANALYSIS_MANAGE
    title = "Hide or show small numbers"
    form_class = forms.SmallNumbers
    template_name = "consultations/analysis/small_numbers_edit.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the question."""
        super().load(**kwargs)
        self.question = queries.get_closed_question(
            viewer=self.actor, consultation=self.consultation, question=kwargs["question"]
        )

    def initial(self) -> dict[str, Any]:
        """Start with how it is now."""
        return {
            "hides": "yes" if self.question.hides_small_numbers else "no",
            "threshold": self.question.threshold,
        }

    def present(self) -> tuple[str, str]:
        """Return the question and its present state."""
        return self.question.wording, presenters.hiding_words(self.question)

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Settle it."""
        actions.set_suppression(
            by=self.actor,
            question=self.question,
            hides=values["hides"] == "yes",
            threshold=values["threshold"],
            reason=values["reason"],
            at=timezone.now(),
        )
        return self.done(
            "consultations:small_numbers",
            "Saved. It holds from the next snapshot on.",
            slug=self.consultation.slug,
        )


class PopulationList(ConsultationPage):
    """What is known of the people of the area."""

    tab = "analysis"
    permission = Permission.CONSULTATIONS_SEE
    title = "Population of the area"
    template_name = "consultations/analysis/population.html"

    def present(self) -> tuple[presenters.PopulationRow, ...]:
        """Return each question with what has been entered."""
        known: dict[int, list[str]] = {}
        for share in queries.list_population(viewer=self.actor, consultation=self.consultation):
            known.setdefault(share.choice.question_id, []).append(share.source)
        may_change = self.may(Permission.ANALYSIS_MANAGE)
        return presenters.population_rows(
            [
                (
                    each,
                    len(known.get(each.pk, [])),
                    known.get(each.pk, [""])[0],
                    self.url(
                        "consultations:population_edit",
                        slug=self.consultation.slug,
                        question=each.public_id,
                    )
                    if may_change
                    else "",
                )
                for each in queries.list_with_population(
                    viewer=self.actor, consultation=self.consultation
                )
            ]
        )


class PopulationEdit(ConsultationFormPage):
    """How many people of the area answer to each choice of one question."""

    permission = Permission.ANALYSIS_MANAGE
    title = "Enter the population of the area"
    form_class = forms.Population
    template_name = "consultations/analysis/population_edit.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the question, its choices and what is known."""
        super().load(**kwargs)
        self.question = queries.get_closed_question(
            viewer=self.actor, consultation=self.consultation, question=kwargs["question"]
        )
        self.choices = list(queries.list_choices(viewer=self.actor, question=self.question))
        self.known = {
            share.choice_id: share
            for share in queries.list_population(viewer=self.actor, consultation=self.consultation)
        }

    def form_arguments(self) -> dict[str, Any]:
        """Ask for each choice."""
        return {"choices": self.choices}

    def initial(self) -> dict[str, Any]:
        """Start with what is known."""
        own = {each: self.known[each.pk] for each in self.choices if each.pk in self.known}
        sources = [share.source for share in own.values()]
        return {f"people_{each.public_id.hex}": share.people for each, share in own.items()} | {
            "source": sources[0] if sources else ""
        }

    def present(self) -> str:
        """Return the question."""
        return self.question.wording

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Write it down."""
        actions.save_population(
            by=self.actor,
            question=self.question,
            people=values["people"],
            source=values["source"],
            at=timezone.now(),
        )
        return self.done(
            "consultations:population",
            "Saved. It stands beside who took part from the next snapshot on.",
            slug=self.consultation.slug,
        )
