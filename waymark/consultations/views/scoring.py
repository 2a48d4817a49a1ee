"""On which pages do officers score the options themselves?"""

from typing import Any

from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import scoring as actions
from waymark.consultations.forms import scoring as forms
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.presenters import scoring as presenters
from waymark.consultations.queries import scoring as queries
from waymark.consultations.rules.counted import ScoringCount
from waymark.consultations.rules.stages import is_frozen
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage


class ScoringList(ConsultationPage):
    """What officers give the options of each question by criteria."""

    tab = "analysis"
    permission = Permission.CONSULTATIONS_SEE
    title = "Officers' scores of the options"
    template_name = "consultations/analysis/scoring.html"

    def present(self) -> presenters.ScoringsView:
        """Return each question with its scores so far."""
        questions = list(
            queries.list_criteria_questions(viewer=self.actor, consultation=self.consultation)
        )
        scorings = queries.list_scorings(viewer=self.actor, questions=questions)
        is_open_yet = is_frozen(ConsultationStage(self.consultation.stage))
        may_score = is_open_yet and self.may(Permission.ANALYSIS_MANAGE)
        return presenters.ScoringsView(
            questions=tuple(
                presenters.scoring_view(scoring, url=self._form_url(question) if may_score else "")
                for question, scoring in zip(questions, scorings, strict=True)
            ),
            is_open_yet=is_open_yet,
        )

    def _form_url(self, question: Question) -> str:
        return self.url(
            "consultations:scoring_edit",
            slug=self.consultation.slug,
            question=question.public_id,
        )


class ScoringEdit(ConsultationFormPage):
    """Officers' scores of the options of one question."""

    permission = Permission.ANALYSIS_MANAGE
    title = "Score the options"
    form_class = forms.Scoring
    template_name = "consultations/analysis/scoring_edit.html"
    changes_setup = False

    def load(self, **kwargs: Any) -> None:
        """Fetch the question and what is scored in it."""
        super().load(**kwargs)
        self.question = queries.get_criteria_question(
            viewer=self.actor, consultation=self.consultation, question=kwargs["question"]
        )
        self.scoring = self._read()

    def _read(self) -> ScoringCount:
        (found,) = queries.list_scorings(viewer=self.actor, questions=[self.question])
        return found

    def form_arguments(self) -> dict[str, Any]:
        """Ask for each option on each criterion."""
        return {"scoring": self.scoring}

    def initial(self) -> dict[str, Any]:
        """Start with what officers have given by now, and its version."""
        now = self._read() if self.changed_meanwhile else self.scoring
        return forms.scoring_values(now) | {"version": queries.scoring_revision(now)}

    def theirs(self) -> list[tuple[str, str]]:
        """Return what others saved meanwhile, each with the option that it is about."""
        if not self.changed_meanwhile or not isinstance(self.form, forms.Scoring):
            return []
        now, typed = self.initial(), self.form.data
        return [
            (f"{group.legend}: {box.label}", str(now.get(box.name, "")))
            for group in self.form.groups()
            for box in group.fields
            if str(now.get(box.name, "")) != typed.get(box.html_name, "")
        ]

    def cancel_url(self) -> str:
        """Lead back to the scores."""
        return self.url("consultations:scoring", slug=self.consultation.slug)

    def context(self) -> dict[str, Any]:
        """Add what is scored, and on which scale."""
        return super().context() | {"scoring": self.scoring}

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Keep the scores."""
        actions.score_options(by=self.actor, question=self.question, at=timezone.now(), **values)
        return self.done(
            "consultations:scoring",
            "Saved. The next snapshot freezes these scores.",
            slug=self.consultation.slug,
        )
