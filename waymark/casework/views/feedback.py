"""Complaints, compliments and comments: recorded in one form, answered step by step."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase

from waymark.access.permissions import Permission
from waymark.casework import permissions
from waymark.casework.actions import feedback as actions
from waymark.casework.exports.feedback_csv import feedback_csv
from waymark.casework.forms import feedback as forms
from waymark.casework.models.feedback import KIND_LABELS, Feedback
from waymark.casework.presenters import feedback as presenters
from waymark.casework.queries import feedback as queries
from waymark.casework.rules.feedback import FeedbackKind, FeedbackMove, moves_of, procedures_on
from waymark.casework.views.pages import RecordPage
from waymark.casework.views.work import WorkPage
from waymark.people.models.people import Person
from waymark.people.permissions import reach
from waymark.web.forms import Form
from waymark.web.narrowing import Narrowed
from waymark.web.pages import AuthorityDownload, AuthorityFormPage, as_download
from waymark.web.paging import stretch_of

ROUTES = {
    FeedbackMove.TAKEN_ON: "take_on",
    FeedbackMove.ACKNOWLEDGED: "acknowledge",
    FeedbackMove.REPLIED: "reply",
    FeedbackMove.SHARED: "share",
    FeedbackMove.EXTENDED: "extend",
    FeedbackMove.NAMED: "name",
    FeedbackMove.ADDED: "add",
    FeedbackMove.ESCALATED: "escalate",
    FeedbackMove.UNSHARED: "unshare",
    FeedbackMove.WITHDRAWN: "withdraw",
    FeedbackMove.REOPENED: "reopen",
}
OF_EVERYBODY = frozenset({FeedbackMove.ADDED, FeedbackMove.WITHDRAWN})
"""What whoever recorded it does as well; the other pages are for those who handle such."""


class FeedbackList(Narrowed, WorkPage):
    """What the viewer sees, what is due first."""

    title = "Complaints and compliments"
    template_name = "casework/feedback_list.html"

    form: forms.FeedbackFilter

    def load(self, **_: Any) -> None:
        """Read the filter."""
        super().load()
        areas = queries.list_areas(viewer=self.actor)
        self.narrow(forms.FeedbackFilter(self.request.GET, areas=areas))
        self.asked: dict[str, Any] = {
            "viewer": self.actor, "at": self.at, "narrowed": self.form.narrowed(),
        }  # fmt: skip

    def present(self) -> presenters.FeedbackList:
        """Return the page."""
        handles = self.may(Permission.COMPLAINTS_HANDLE)
        found = stretch_of(self.request, queries.list_feedback(**self.asked))
        return presenters.feedback_list(
            (
                presenters.feedback_row(each, url=feedback_url(self, each), today=self.today)
                for each in found.rows
            ),
            counted=queries.count_feedback(**self.asked) if handles else (),
            handles=handles,
            is_narrowed=self.form.narrowed() != queries.Narrowed(),
            earlier_url=found.earlier_url,
            later_url=found.later_url,
            record_url=self.url("casework:feedback_record"),
            csv_url=self.with_narrowing(self.url("casework:feedback_file")) if handles else "",
            clear_url=self.request.path,
        )


class FeedbackFile(FeedbackList, AuthorityDownload):
    """The list as a file, without what was said and without names."""

    permission = Permission.COMPLAINTS_HANDLE

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the file; a filter that cannot be read exports nothing."""
        if not self.form.is_valid():
            return HttpResponseRedirect(self.url("casework:feedback_list"))
        return self.file()

    def file(self) -> HttpResponse:
        """Return the file, and leave in the trail that it was taken out."""
        rows = actions.export_feedback(by=self.actor, at=self.at, narrowed=self.form.narrowed())
        return as_download(
            feedback_csv(rows),
            media_type="text/csv; charset=utf-8",
            file_name=f"complaints-and-compliments-{self.authority.code}-{self.today}.csv",
        )


class Recording(AuthorityFormPage):
    """What the two pages share on which one is recorded."""

    title = "Record a complaint or a compliment"
    permission = Permission.CASES_WORK
    form_class = forms.FeedbackRecord
    template_name = "casework/feedback_record.html"

    at: Any
    today: Any
    person: Person | None = None

    def form_arguments(self) -> dict[str, Any]:
        """Return what may be chosen."""
        return {
            "choices": forms.RecordChoices(
                today=self.today,
                staff=tuple(queries.list_colleagues(viewer=self.actor)),
                has_record=self.person is not None,
            )
        }

    def initial(self) -> dict[str, Any]:
        """Begin with today."""
        return {"received_on": self.today}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it, and lead to it; whom it is about no longer sees it."""
        made = actions.record_feedback(
            by=self.actor, at=self.at, person=self.person, said=values["said"]
        )
        if made.staff_id == self.membership.pk:
            words = "Recorded. As it is about you, a manager answers it and you do not see it"
            return self.done("casework:feedback_list", words)
        words = f"{KIND_LABELS[FeedbackKind(made.kind)]} recorded. A manager takes it on"
        return self.done("casework:feedback", words, feedback=made.public_id)


class FeedbackRecord(Recording, WorkPage):
    """Record what was said of the service, without a record."""

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [(FeedbackList.title, self.url("casework:feedback_list"))]

    def context(self) -> dict[str, Any]:
        """Add the way out of the form."""
        return super().context() | {"cancel_url": self.url("casework:feedback_list")}


class FeedbackRecordOfPerson(Recording, RecordPage):
    """Record what was said of the service to a young person whose record lies open."""

    today = RecordPage.today

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch the record."""
        super().load(person=person)
        self.person = self.found.person


class OneFeedback(WorkPage):
    """A page of one that the viewer sees."""

    feedback: Feedback

    def load(self, feedback: UUID, **_: Any) -> None:
        """Fetch it."""
        super().load()
        self.feedback = queries.get_feedback(viewer=self.actor, public_id=feedback, at=self.at)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [(FeedbackList.title, self.url("casework:feedback_list"))]

    def page_title(self) -> str:
        """Return what kind it is, with the reference."""
        return str(self.feedback)


class FeedbackDetail(OneFeedback):
    """One of them; each reading is in the trail."""

    template_name = "casework/feedback.html"

    def present(self) -> presenters.FeedbackPage:
        """Return the page, and note who read it."""
        actions.note_feedback_seen(by=self.actor, at=self.at, feedback=self.feedback)
        moves = moves_of(
            queries.standing_of(self.feedback),
            permissions.part_in(viewer=self.actor, feedback=self.feedback),
        )
        is_about_viewer = self.feedback.staff_id == self.membership.pk
        return presenters.feedback_page(
            self.feedback,
            steps=queries.list_feedback_steps(
                viewer=self.actor, feedback=self.feedback, at=self.at
            ),
            moves=[(each, self._move_url(each)) for each in moves],
            about_url="" if is_about_viewer else self._about_url(),
            today=self.today,
            is_about_viewer=is_about_viewer,
        )

    def _move_url(self, move: FeedbackMove) -> str:
        return self.url(f"casework:feedback_{ROUTES[move]}", feedback=self.feedback.public_id)

    def _about_url(self) -> str:
        """Return the way to the record, where it lies open to the viewer."""
        person = self.feedback.person
        if person is None or not reach(viewer=self.actor, person=person, at=self.at).is_open:
            return ""
        return self.person_url("casework:record", person)


class FeedbackMoved(OneFeedback, AuthorityFormPage):
    """Write down what happened to it."""

    template_name = "casework/concern_move.html"

    move: FeedbackMove = FeedbackMove.ADDED

    @property
    def form_class(self) -> type[Form]:  # type: ignore[override]
        """Return what this move asks for."""
        return forms.FORMS[self.move]

    def page_title(self) -> str:
        """Return what is done, with the reference."""
        return f"{presenters.MOVE_ACTIONS[self.move]}: {self.feedback.reference}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to it."""
        return [*super().breadcrumbs(), (str(self.feedback), feedback_url(self, self.feedback))]

    def form_arguments(self) -> dict[str, Any]:
        """Return what may be chosen."""
        standing = queries.standing_of(self.feedback)
        is_complaint = bool(self.feedback.procedure)
        asks_procedure = (
            self.move is FeedbackMove.TAKEN_ON and is_complaint and self.feedback.stage == 1
        )
        names = self.move is FeedbackMove.NAMED and not standing.is_shared
        return {
            "choices": forms.MoveChoices(
                is_complaint=is_complaint,
                staff=tuple(queries.list_colleagues(viewer=self.actor)) if names else (),
                procedures=procedures_on(self.today) if asks_procedure else (),
            )
        }

    def initial(self) -> dict[str, Any]:
        """Begin with today and with what stands there."""
        staff = self.feedback.staff
        return {
            "happened_on": self.today,
            "version": self.feedback.revision,
            "procedure": self.feedback.procedure,
            "staff": str(staff.public_id) if staff else "",
        }

    def present(self) -> str:
        """Return what to know before."""
        return presenters.MOVE_SENTENCES.get(self.move, "")

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write it down."""
        actions.move_feedback(
            by=self.actor, at=self.at, feedback=self.feedback, move=self.move, **values
        )
        return self.done(
            "casework:feedback",
            presenters.MOVE_DONE[self.move],
            feedback=self.feedback.public_id,
        )

    def context(self) -> dict[str, Any]:
        """Add the way out of the form."""
        return super().context() | {"cancel_url": feedback_url(self, self.feedback)}


class FeedbackHandled(FeedbackMoved):
    """Write down what those do who handle such."""

    permission = Permission.COMPLAINTS_HANDLE


def page_of(move: FeedbackMove) -> type[FeedbackMoved]:
    """Return the page of a move, for everybody who sees it or for those who handle such."""
    return FeedbackMoved if move in OF_EVERYBODY else FeedbackHandled


def feedback_url(page: WorkPage, feedback: Feedback) -> str:
    """Return the page of one."""
    return page.url("casework:feedback", feedback=feedback.public_id)
