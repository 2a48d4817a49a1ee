"""Which pages add and change a question, and say when it is shown?"""

from typing import Any

from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import questions as actions
from waymark.consultations.forms import questions as forms
from waymark.consultations.imports.postcodes import load_postcodes_file
from waymark.consultations.models.asking.questions import QUESTION_KIND_LABELS
from waymark.consultations.presenters.setup import pages
from waymark.consultations.queries import questions as queries
from waymark.consultations.queries.areas import count_postcodes, list_areas
from waymark.consultations.queries.setup.parts import list_choice_lines, list_live_options
from waymark.consultations.rules.choice_lines import write_choices, write_rows
from waymark.consultations.rules.equality import standard_questions
from waymark.consultations.rules.question_settings import SETTINGS_OF, read_settings
from waymark.consultations.rules.showing import read_rule
from waymark.consultations.rules.vocabulary import QuestionKind, Sensitivity
from waymark.consultations.rules.wording import counted
from waymark.consultations.views.base import ConsultationFormPage
from waymark.consultations.views.parts import PartPage
from waymark.core.refusals import NotFound
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityFormPage

LAST_PAGE = (
    "These questions stand together on the last page. Nobody has to answer them, and each can be "
    "answered with “Prefer not to say”."
)
KEPT_APART = (
    "Answers are kept apart from everything else that somebody says, so that nobody can tell "
    "whose they are."
)
NO_WARDS = "Load the authority's postcodes first if you want to ask for the area people live in."


class QuestionKindChoose(ConsultationFormPage):
    """How people answer comes first: each kind is then asked for what it needs."""

    title = "Add a question"
    permission = Permission.CONSULTATIONS_MANAGE
    form_class = forms.QuestionKinds

    def present(self) -> pages.FormPage:
        """Lead on to the form of the kind."""
        return pages.FormPage(submit="Continue", cancel_url=self.cancel_url(), theirs=())

    def cancel_url(self) -> str:
        """Lead back to the questions."""
        return self.url("consultations:questions", slug=self.consultation.slug)

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Go on to the form of the kind."""
        return HttpResponseRedirect(
            self.url(
                "consultations:question_add",
                slug=self.consultation.slug,
                asked=values["kind"].replace("_", "-"),
            )
        )


class QuestionPage(PartPage):
    """A form about a question, which has to know the codes of the options."""

    kind = "questions"
    while_open = True
    asked: QuestionKind

    def form_arguments(self) -> dict[str, Any]:
        """Tell the form the kind of the question, and which codes the options take."""
        options = list_live_options(viewer=self.actor, consultation=self.consultation)
        return super().form_arguments() | {
            "asked": self.asked,
            "option_codes": tuple(option.key for option in options),
        }


class QuestionAdd(QuestionPage):
    form_class = forms.NewQuestion

    def load(self, **kwargs: Any) -> None:
        """Find the kind in the address."""
        super().load(**kwargs)
        try:
            self.asked = QuestionKind(kwargs["asked"].replace("-", "_"))
        except ValueError as unknown:
            raise NotFound from unknown

    def page_title(self) -> str:
        """Say which kind of question is added."""
        return f"Add a question: {QUESTION_KIND_LABELS[self.asked].lower()}"

    def initial(self) -> dict[str, Any]:
        """Tick the kind that was chosen."""
        return {"kind": self.asked.value}

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Add the question."""
        actions.save_question(**self.common(), **values)
        return self.saved("Question added")


class QuestionChange(QuestionPage):
    title = "Change the question"
    form_class = forms.Question
    fields = ("kind", "wording", "help", "is_required", "asks_options")

    def load(self, **kwargs: Any) -> None:
        """Find the question and its kind."""
        super().load(**kwargs)
        self.asked = QuestionKind(self.part.kind)
        self.sensitivity = Sensitivity(self.part.sensitivity)

    def form_arguments(self) -> dict[str, Any]:
        """Say whether the question is one about equality."""
        is_equality = self.sensitivity is Sensitivity.EQUALITY
        return super().form_arguments() | {"is_equality": is_equality}

    def initial(self) -> dict[str, Any]:
        """Show the question as it is now, its choices and rows one a line."""
        choices = list_choice_lines(viewer=self.actor, question=self.part)
        rows = queries.list_row_lines(viewer=self.actor, question=self.part)
        settings = read_settings(self.asked, self.part.settings)
        return super().initial() | {
            "choices": write_choices(choices),
            "rows": write_rows(rows),
            **{name: getattr(settings, name) for name in SETTINGS_OF.get(self.asked, ())},
        }

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Change the question; whether its answers are held is no matter of this form."""
        actions.save_question(
            **self.common(),
            question=self.part,
            answers_held=self.part.answers_held,
            sensitivity=self.sensitivity,
            **values,
        )
        return self.saved("Question saved")


class QuestionShowing(PartPage):
    """After which answers to an earlier question this one is shown."""

    title = "When to show this question"
    kind = "questions"
    form_class = forms.ShownAfter
    template_name = "consultations/setup/question_showing.html"

    def form_arguments(self) -> dict[str, Any]:
        """Offer the earlier questions whose answer can decide."""
        found = queries.list_showing(self.consultation)
        place = next(index for index, each in enumerate(found) if each.code == self.part.code)
        return {"earlier": [each for each in found[:place] if each.choices]}

    def initial(self) -> dict[str, Any]:
        """Tick the answers that decide now."""
        rule = read_rule(self.part.shown_if)
        return {rule.question: sorted(rule.choices)} if rule else {}

    def page_title(self) -> str:
        """Name the question."""
        return f"When to show “{self.part.wording}”"

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the rule."""
        common = self.common()
        actions.set_showing(by=common["by"], at=common["at"], question=self.part, **values)
        is_always = values["shown_if"] is None
        return self.saved("Question is always shown" if is_always else "Question is shown by rule")


class QuestionEquality(ConsultationFormPage):
    """The ready-made questions about equality, added by one button."""

    title = "Add equality questions"
    permission = Permission.CONSULTATIONS_MANAGE
    form_class = Confirm
    template_name = "consultations/setup/confirm.html"

    def present(self) -> pages.Confirmation:
        """Say what will be added, and that nobody has to answer it."""
        wards = list_areas(viewer=self.actor)
        wordings = [each.wording for each in standard_questions(wards=wards)]
        return pages.Confirmation(
            sentences=(LAST_PAGE, KEPT_APART, *wordings, *([] if wards else [NO_WARDS])),
            submit="Add these questions",
            cancel_url=self.cancel_url(),
        )

    def cancel_url(self) -> str:
        """Lead back to the questions."""
        return self.url("consultations:questions", slug=self.consultation.slug)

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Add the questions that are not there yet."""
        number = actions.insert_equality_questions(
            by=self.actor, consultation=self.consultation, at=timezone.now()
        )
        message = f"{number} equality questions added"
        return self.done("consultations:questions", message, slug=self.consultation.slug)


class Postcodes(AuthorityFormPage):
    """Which postcode lies in which area, by which answers are counted."""

    title = "Postcodes and areas"
    permission = Permission.CONSULTATIONS_MANAGE
    form_class = forms.Postcodes
    template_name = "consultations/setup/postcodes.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list of consultations."""
        return [("Consultations", self.url("consultations:list"))]

    def present(self) -> pages.Postcodes:
        """Show what is held now."""
        return pages.Postcodes(
            postcodes=counted(count_postcodes(viewer=self.actor), "postcode"),
            areas=tuple(list_areas(viewer=self.actor)),
            cancel_url=self.url("consultations:list"),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Put the list in the file in place of the one held now."""
        number = load_postcodes_file(by=self.actor, at=timezone.now(), **values)
        return self.done("consultations:postcodes", f"{counted(number, 'postcode')} loaded")
