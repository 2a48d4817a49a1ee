"""Concerns: raised in one tap, passed on, followed until somebody has them."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase

from waymark.access.permissions import Permission
from waymark.casework import permissions
from waymark.casework.actions import concern_drafts as drafts
from waymark.casework.actions import concerns as actions
from waymark.casework.actions.drafts import DraftElsewhere
from waymark.casework.exports.concern_pdf import render_concern
from waymark.casework.forms import concerns as forms
from waymark.casework.models.concerns import Concern, ConcernDraft
from waymark.casework.models.sessions import Session
from waymark.casework.presenters import concerns as presenters
from waymark.casework.presenters import notes
from waymark.casework.queries import concerns as queries
from waymark.casework.queries.registers import list_present
from waymark.casework.queries.sessions import get_session
from waymark.casework.rules.concerns import ConcernMove, ConcernState, moves_of
from waymark.casework.views.drafting import KeepsDraft
from waymark.casework.views.work import WorkPage
from waymark.people.models.people import Person
from waymark.people.permissions import reach
from waymark.people.queries.people import get_record
from waymark.web.forms import Confirm, Form
from waymark.web.narrowing import Narrowed
from waymark.web.pages import AuthorityDownload, AuthorityFormPage, as_download
from waymark.web.paging import stretch_of

ROUTES = {
    ConcernMove.PASSED_ON: "pass_on",
    ConcernMove.RECEIVED: "received",
    ConcernMove.DECIDED: "decided",
    ConcernMove.ADDED: "add",
    ConcernMove.CLOSED: "close",
    ConcernMove.REOPENED: "reopen",
}


class ConcernPlace(WorkPage):
    """Where a concern is begun: my day, a record, or a session."""

    person: Person | None = None
    session: Session | None = None

    def load(self, person: UUID | None = None, session: UUID | None = None, **_: Any) -> None:
        """Fetch the record or the session, and what is half written there."""
        super().load()
        if person is not None:
            found = get_record(viewer=self.actor, public_id=person, at=self.at)
            self.person = found.person
        if session is not None:
            self.session = get_session(viewer=self.actor, public_id=session)
        self.place: dict[str, Any] = {"person": self.person, "session": self.session}
        self.draft: ConcernDraft | None = queries.find_concern_draft(
            viewer=self.actor, **self.place
        )

    def page_title(self) -> str:
        """Return what the page is for, with the name of the young person."""
        return f"{self.title}: {self.person}" if self.person else self.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to where it was begun."""
        words = str(self.person or (self.session and f"Register: {self.session.title}") or "My day")
        return [(words, self.back_url())]

    def back_url(self) -> str:
        """Return where it was begun."""
        if self.person is not None:
            return self.person_url("casework:record", self.person)
        if self.session is not None:
            return self.url("casework:register", session=self.session.public_id)
        return self.url("casework:day")

    def place_url(self, verb: str) -> str:
        """Return a page of the concern that is begun here."""
        if self.person is not None:
            return self.person_url(f"casework:concern_{verb}_of_person", self.person)
        if self.session is not None:
            return self.url(f"casework:concern_{verb}_at_session", session=self.session.public_id)
        return self.url(f"casework:concern_{verb}")

    def context(self) -> dict[str, Any]:
        """Add the way out of the form."""
        return super().context() | {"cancel_url": self.back_url()}


class ConcernRaise(ConcernPlace, KeepsDraft):
    """Say what was seen or heard; the draft is kept while one writes."""

    title = "Raise a concern"
    form_class = forms.ConcernRaise
    template_name = "casework/concern_raise.html"

    is_elsewhere = False

    def form_arguments(self) -> dict[str, Any]:
        """Return what the writer may choose."""
        present = (
            tuple(list_present(viewer=self.actor, session=self.session, at=self.at))
            if self.session
            else ()
        )
        return {
            "choices": forms.ConcernChoices(
                today=self.today,
                staff=tuple(queries.list_staff(viewer=self.actor)),
                asks_name=self.person is None,
                present=present,
            )
        }

    def initial(self) -> dict[str, Any]:
        """Return what is half written; else begin now, at the place of the session."""
        begun: dict[str, Any] = {
            "happened_at": self.at,
            "place": self.session.place if self.session else "",
        }
        typed = self.draft.typed if self.draft else {}
        return begun | typed | {"draft": self.draft.number if self.draft else 0}

    def keep(self, *, number: int, typed: dict[str, Any]) -> int:
        """Keep what is half written."""
        return drafts.keep_concern_draft(
            by=self.actor, at=self.at, number=number, typed=typed, **self.place
        )

    def kept(self) -> HttpResponse:
        """Lead back to where it was begun."""
        return _go(self, self.back_url(), "Draft kept. Only you see it")

    def take(self, form: Form) -> HttpResponseBase:
        """Raise it; after a clash the form goes on from what another screen kept."""
        try:
            return super().take(form)
        except DraftElsewhere:
            self.look_elsewhere(form)
            raise

    def look_elsewhere(self, form: Form) -> None:
        """Show what another screen kept meanwhile, and go on from it."""
        self.is_elsewhere = self.draft is not None
        data: Any = form.data
        data["draft"] = str(self.draft.number if self.draft else 0)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Raise it, and lead to whom to ring."""
        person = values.pop("person") or self.person
        made = actions.raise_concern(
            by=self.actor, at=self.at, session=self.session, person=person, **values
        )
        return self.done(
            "casework:concern", "Concern raised. Now pass it on", concern=made.public_id
        )

    def present(self) -> presenters.RaisePage:
        """Return what stands around the form."""
        return presenters.raise_page(
            door=queries.find_front_door(),
            draft=self.draft,
            discard_url=self.place_url("discard"),
            is_elsewhere=self.is_elsewhere,
        )


class ConcernDiscard(ConcernPlace, AuthorityFormPage):
    """Forget what is half written."""

    title = "Discard the draft"
    form_class = Confirm
    template_name = "casework/confirm.html"

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        sentence = "What you have typed for this concern is forgotten. This cannot be undone."
        return notes.Confirmation(sentences=(sentence,), submit=self.title)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Forget it."""
        drafts.discard_concern_draft(by=self.actor, at=self.at, **self.place)
        return _go(self, self.back_url(), "Draft discarded")


class ConcernList(Narrowed, WorkPage):
    """The concerns that the viewer sees."""

    title = "Concerns"
    template_name = "casework/concern_list.html"

    def load(self, **_: Any) -> None:
        """Read the filter."""
        super().load()
        self.narrow(forms.ConcernFilter(self.request.GET))

    def present(self) -> presenters.ConcernList:
        """Return the page."""
        only = self.narrowing.get("only")
        found = stretch_of(
            self.request,
            queries.list_concerns(
                viewer=self.actor,
                at=self.at,
                state=self.narrowing.get("state", ""),
                overdue=only == "overdue",
                allegations=only == "allegations",
            ),
        )
        return presenters.ConcernList(
            rows=tuple(
                presenters.concern_row(each, url=concern_url(self, each), at=self.at)
                for each in found.rows
            ),
            raise_url=self.url("casework:concern_raise"),
            earlier_url=found.earlier_url,
            later_url=found.later_url,
            oversees=self.may(Permission.CONCERNS_OVERSEE),
        )


class OneConcern(WorkPage):
    """A page of a concern that the viewer sees."""

    concern: Concern

    def load(self, concern: UUID, **_: Any) -> None:
        """Fetch it."""
        super().load()
        self.concern = queries.get_concern(viewer=self.actor, public_id=concern, at=self.at)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Concerns", self.url("casework:concern_list"))]

    def page_title(self) -> str:
        """Return what the page is for, with the reference."""
        return f"{self.title}: {self.concern.reference}" if self.title else str(self.concern)


class ConcernDetail(OneConcern):
    """One concern; each reading is in the trail."""

    template_name = "casework/concern.html"

    def present(self) -> presenters.ConcernPage:
        """Return the page, and note who read it."""
        actions.note_concern_seen(by=self.actor, at=self.at, concern=self.concern)
        steps = queries.list_concern_steps(viewer=self.actor, concern=self.concern, at=self.at)
        moves = moves_of(
            ConcernState(self.concern.state),
            handles=permissions.handles(viewer=self.actor, concern=self.concern),
            oversees=self.may(Permission.CONCERNS_OVERSEE),
        )
        return presenters.concern_page(
            self.concern,
            steps=steps,
            email=queries.find_email_of(
                viewer=self.actor, concern=self.concern, steps=steps, at=self.at
            ),
            door=queries.find_front_door(),
            moves=[(each, self._move_url(each)) for each in moves],
            about_url=self._about_url(),
            pdf_url=self.url("casework:concern_pdf", concern=self.concern.public_id),
        )

    def _move_url(self, move: ConcernMove) -> str:
        return self.url(f"casework:concern_{ROUTES[move]}", concern=self.concern.public_id)

    def _about_url(self) -> str:
        """Return the way to the record, where it lies open to the viewer."""
        person = self.concern.person
        if person is None or not reach(viewer=self.actor, person=person, at=self.at).is_open:
            return ""
        return self.person_url("casework:record", person)


class ConcernMoved(OneConcern, AuthorityFormPage):
    """Write down what happened to a concern."""

    template_name = "casework/concern_move.html"

    move: ConcernMove = ConcernMove.ADDED

    @property
    def form_class(self) -> type[Form]:  # type: ignore[override]
        """Return what this move asks for."""
        return forms.FORMS[self.move]

    def page_title(self) -> str:
        """Return what is done, with the reference."""
        return f"{presenters.MOVE_ACTIONS[self.move]}: {self.concern.reference}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the concern."""
        return [*super().breadcrumbs(), (str(self.concern), concern_url(self, self.concern))]

    def form_arguments(self) -> dict[str, Any]:
        """Offer an email where the front door takes one."""
        if self.move is not ConcernMove.PASSED_ON:
            return {}
        door = queries.find_front_door()
        return {"may_email": bool(door and door.email)}

    def initial(self) -> dict[str, Any]:
        """Begin now."""
        return {"happened_at": self.at}

    def present(self) -> str:
        """Return what to know before."""
        return presenters.MOVE_SENTENCES.get(self.move, "")

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write it down."""
        actions.move_concern(
            by=self.actor,
            at=self.at,
            concern=self.concern,
            move=self.move,
            worded=presenters.worded(
                self.concern, authority=self.authority.name, sender=self.membership
            ),
            **values,
        )
        return self.done(
            "casework:concern", presenters.MOVE_DONE[self.move], concern=self.concern.public_id
        )

    def context(self) -> dict[str, Any]:
        """Add the way out of the form."""
        return super().context() | {"cancel_url": concern_url(self, self.concern)}


class ConcernPdf(OneConcern, AuthorityDownload):
    """One concern as a tagged PDF."""

    def file(self) -> HttpResponse:
        """Return the file, and leave in the trail that it was taken out."""
        actions.note_concern_copied(by=self.actor, at=self.at, concern=self.concern)
        steps = queries.list_concern_steps(viewer=self.actor, concern=self.concern, at=self.at)
        paper = presenters.concern_paper(
            self.concern,
            steps=steps,
            authority=self.authority.name,
            made_by=self.membership,
            at=self.at,
        )
        return as_download(
            render_concern(paper, made_at=self.at),
            media_type="application/pdf",
            file_name=f"concern-{self.concern.reference}.pdf",
        )


def concern_url(page: WorkPage, concern: Concern) -> str:
    """Return the page of a concern."""
    return page.url("casework:concern", concern=concern.public_id)


def _go(page: WorkPage, url: str, message: str) -> HttpResponse:
    messages.success(page.request, message)
    return HttpResponseRedirect(url)
