"""You said, we did: the lines at work, publishing them, and the public page."""

from typing import Any

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import feedback as actions
from waymark.consultations.forms import feedback as forms
from waymark.consultations.models.feedback import FeedbackItem
from waymark.consultations.presenters import feedback as presenters
from waymark.consultations.queries import feedback as queries
from waymark.consultations.queries.public import find_public_decision, get_public
from waymark.consultations.queries.reports import find_published_edition, read_content
from waymark.consultations.rules.feedback import unanswered_themes
from waymark.consultations.rules.telling import main_themes
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.core.dates import local_date
from waymark.web.forms import Confirm
from waymark.web.pages import PublicPage


class Feedback(ConsultationPage):
    """The lines as they now stand, beside what is published."""

    permission = Permission.CONSULTATIONS_SEE
    title = "Feedback"
    tab = "feedback"
    template_name = "consultations/feedback/tab.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the lines, what is published, and which themes wait."""
        super().load(**kwargs)
        self.items = list(queries.list_items(viewer=self.actor, consultation=self.consultation))
        self.lines = queries.current_lines(self.consultation)
        self.published = queries.find_published_feedback(consultation=self.consultation)
        self.report = find_published_edition(consultation=self.consultation)

    def present(self) -> presenters.FeedbackTab:
        """Return the lines, the time, and the next step."""
        slug = self.consultation.slug
        may = self.may(Permission.REPORTS_PUBLISH)
        clock, is_late = presenters.clock_sentence(
            self.consultation, published=self.published, today=local_date(timezone.now())
        )
        told = queries.read_feedback(self.published).lines if self.published else ()
        answered = {(each.question.code, each.theme_key) for each in self.items if each.question}
        themes = main_themes(read_content(self.report)) if self.report else ()
        return presenters.FeedbackTab(
            lines=tuple(
                presenters.line_card(
                    line,
                    edit_url=self._at(item, "feedback_edit") if may else "",
                    remove_url=self._at(item, "feedback_remove") if may else "",
                )
                for item, line in zip(self.items, self.lines, strict=True)
            ),
            unanswered=tuple(each.name for each in unanswered_themes(themes, answered=answered)),
            clock=clock,
            is_late=is_late,
            published=presenters.published_words(self.published),
            has_news=self.published is not None and self.lines != told,
            add_url=self.url("consultations:feedback_add", slug=slug) if may else "",
            publish_url=self.url("consultations:feedback_publish", slug=slug)
            if may and self.lines and self.lines != told
            else "",
            public_url=self.url("consultations:public_feedback", slug=slug)
            if self.published
            else "",
        )

    def _at(self, item: FeedbackItem, route: str) -> str:
        return self.url(f"consultations:{route}", slug=self.consultation.slug, item=item.public_id)


class FeedbackForm(ConsultationFormPage):
    """What the forms about lines share."""

    permission = Permission.REPORTS_PUBLISH
    item: FeedbackItem | None = None

    def load(self, **kwargs: Any) -> None:
        """Fetch the line, where one is named, and the themes that it can answer."""
        super().load(**kwargs)
        if "item" in kwargs:
            self.item = queries.get_item(
                viewer=self.actor, consultation=self.consultation, item=kwargs["item"]
            )
        self.themes = queries.list_themes(viewer=self.actor, consultation=self.consultation)

    def cancel_url(self) -> str:
        """Return the list of lines."""
        return self.url("consultations:feedback", slug=self.consultation.slug)


class FeedbackAdd(FeedbackForm):
    """A new line."""

    title = "Add a line of feedback"
    form_class = forms.SaveFeedback

    def form_arguments(self) -> dict[str, Any]:
        """Offer the themes."""
        return {"themes": presenters.theme_choices(self.themes)}

    def initial(self) -> dict[str, Any]:
        """Start with the line as it is now, or with the theme that the address names."""
        if self.item is None:
            named = self.request.GET.get("theme", "")
            return {"version": 0, "theme": named}
        item = queries.get_item(
            viewer=self.actor, consultation=self.consultation, item=self.item.public_id
        )
        return presenters.line_values(item, theme=queries.theme_name(item))

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Write the line down."""
        revision = values.pop("revision")
        actions.save_feedback(
            by=self.actor,
            consultation=self.consultation,
            item=self.item,
            revision=revision if self.item else None,
            at=timezone.now(),
            **values,
        )
        return self.done("consultations:feedback", "Line saved", slug=self.consultation.slug)


class FeedbackEdit(FeedbackAdd):
    """A line changed, or marked as done."""

    title = "Change a line of feedback"


class FeedbackRemove(FeedbackForm):
    """A line taken out, asked about once more."""

    title = "Remove a line of feedback"
    form_class = Confirm
    template_name = "consultations/feedback/remove.html"

    def present(self) -> FeedbackItem | None:
        """Return the line that would go."""
        return self.item

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Remove it."""
        if self.item is not None:
            actions.remove_feedback(
                by=self.actor, consultation=self.consultation, item=self.item, at=timezone.now()
            )
        return self.done("consultations:feedback", "Line removed", slug=self.consultation.slug)


class FeedbackPublish(FeedbackForm):
    """The feedback let out, asked about once more."""

    title = "Publish the feedback"
    form_class = Confirm
    template_name = "consultations/feedback/publish.html"

    def present(self) -> int:
        """Return how many lines people would read."""
        return len(queries.current_lines(self.consultation))

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Publish it."""
        actions.publish_feedback(by=self.actor, consultation=self.consultation, at=timezone.now())
        return self.done(
            "consultations:feedback", "Feedback published", slug=self.consultation.slug
        )


class PublicFeedback(PublicPage):
    """You said, we did, as it was published; an older edition by its number."""

    template_name = "consultations/feedback/public.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the newest edition, or the one that is asked for."""
        self.consultation = get_public(slug=kwargs["slug"])
        self.editions = list(queries.list_published_feedback(consultation=self.consultation))
        number = kwargs.get("number", self.editions[0].number if self.editions else None)
        self.edition = next((each for each in self.editions if each.number == number), None)
        is_closed = bool(self.consultation.closed_at) and not self.consultation.is_from_history
        if self.edition is None and ("number" in kwargs or not is_closed):
            raise Http404
        self.report = find_published_edition(consultation=self.consultation)
        self.decision = find_public_decision(consultation=self.consultation)

    def page_title(self) -> str:
        """Return what the page is, with the title of the consultation."""
        return f"You said, we did: {self.consultation.title}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Consultations", self.url("consultations:public_list")),
            (
                self.consultation.title,
                self.url("consultations:public_detail", slug=self.consultation.slug),
            ),
        ]

    def present(self) -> presenters.PublicFeedback:
        """Return the lines, or by when there will be some."""
        slug = self.consultation.slug
        edition = self.edition
        lines = tuple(
            presenters.line_card(each)
            for each in (queries.read_feedback(edition).lines if edition else ())
        )
        return presenters.PublicFeedback(
            title=self.consultation.title,
            lines=lines,
            counts=presenters.public_counts(lines) if lines else "",
            published=presenters.published_words(edition),
            is_latest=edition is None or edition == self.editions[0],
            waiting="" if edition else presenters.waiting_sentence(self.consultation),
            others=presenters.other_editions(
                self.editions,
                shown=edition,
                url=lambda number: self.url(
                    "consultations:public_feedback_edition", slug=slug, number=number
                ),
            )
            if edition
            else (),
            consultation_url=self.url("consultations:public_detail", slug=slug),
            report_url=self.url("consultations:public_report", slug=slug) if self.report else "",
            decision=self.decision.block.headline if self.decision else "",
            decision_url=self.url("decisions:public_detail", decision=self.decision.public_id)
            if self.decision
            else "",
        )
