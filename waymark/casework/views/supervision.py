"""Supervision: writing it down, signing it, and reading one's own."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect

from waymark.access.models.members import Membership
from waymark.casework.actions import supervision as actions
from waymark.casework.forms import supervision as forms
from waymark.casework.models.supervision import AgreedAction, SupervisionSession
from waymark.casework.presenters import notes
from waymark.casework.presenters import supervision as presenters
from waymark.casework.queries import supervision as queries
from waymark.casework.queries import teams
from waymark.casework.views.pages import key_of
from waymark.casework.views.teams import ManagerPage
from waymark.casework.views.work import WorkPage
from waymark.core.refusals import NotFound
from waymark.people.models.people import Person
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityFormPage


class SupervisionPage(ManagerPage):
    """A page about the supervision of a worker, for their manager."""

    worker: Membership

    def load(self, worker: UUID, **_: Any) -> None:
        """Fetch the worker."""
        super().load()
        self.worker = teams.get_worker(viewer=self.actor, public_id=worker)

    def list_url(self) -> str:
        """Return the list of the worker."""
        return self.url("casework:supervision_list", worker=self.worker.public_id)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [*super().breadcrumbs(), (f"Supervision of {self.worker.user}", self.list_url())]


class SupervisionList(SupervisionPage):
    """The sessions that the viewer held with a worker."""

    template_name = "casework/supervision_list.html"

    def page_title(self) -> str:
        """Return whose supervision it is."""
        return f"Supervision of {self.worker.user}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the board."""
        return ManagerPage.breadcrumbs(self)

    def present(self) -> presenters.ListPage:
        """Return the list."""
        is_own = self.worker.pk == self.actor.membership_id
        return presenters.list_page(
            queries.list_held(viewer=self.actor, worker=self.worker),
            url=lambda each: self.url("casework:supervision", supervision=each.public_id),
            add_url=""
            if is_own
            else self.url("casework:supervision_add", worker=self.worker.public_id),
        )


class SupervisionAdd(SupervisionPage, AuthorityFormPage):
    """Write down a supervision."""

    form_class = forms.SupervisionNotes
    template_name = "casework/supervision_form.html"

    def page_title(self) -> str:
        """Return whose supervision is written down."""
        return f"Write supervision notes: {self.worker.user}"

    def initial(self) -> dict[str, Any]:
        """Begin with today."""
        return {"held_on": self.today, "revision": 0}

    def form_arguments(self) -> dict[str, Any]:
        """Return who can do what is agreed, and who can be named."""
        people = queries.list_to_name(viewer=self.actor, worker=self.worker, at=self.at)
        return {"worker": self.worker, "manager": self.membership, "people": people}

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.list_url()}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write it down."""
        del values["revision"]
        made = actions.write_supervision(by=self.actor, at=self.at, worker=self.worker, **values)
        return self.done(
            "casework:supervision",
            "Saved. Sign the notes so that the worker can read them",
            supervision=made.public_id,
        )


class HeldPage(ManagerPage):
    """A page of a session that the viewer held."""

    opened: queries.OpenSession

    def load(self, supervision: UUID, **_: Any) -> None:
        """Fetch the session."""
        super().load()
        self.opened = queries.get_held(viewer=self.actor, public_id=supervision)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list, as long as the viewer answers for the worker."""
        worker = self.session.worker
        try:
            teams.get_worker(viewer=self.actor, public_id=worker.public_id)
        except NotFound:
            return super().breadcrumbs()
        list_url = self.url("casework:supervision_list", worker=worker.public_id)
        return [*super().breadcrumbs(), (f"Supervision of {worker.user}", list_url)]

    def named(self) -> list[Person]:
        """Return who was talked about and is open to the viewer."""
        return queries.list_talked_about(viewer=self.actor, session=self.session, at=self.at)

    @property
    def session(self) -> SupervisionSession:
        """The session."""
        return self.opened.session

    def here(self, route: str) -> str:
        """Return a page of this session."""
        return self.url(route, supervision=self.session.public_id)

    def page_title(self) -> str:
        """Return whose supervision it is."""
        name = f"Supervision of {self.session.worker.user}"
        return f"{self.title}: {name}" if self.title else name


class SupervisionDetail(HeldPage):
    """What was said and agreed."""

    template_name = "casework/supervision.html"

    def present(self) -> presenters.DetailPage:
        """Return the page."""
        return presenters.detail_page(
            self.opened,
            people=[(str(each), self.person_url("casework:record", each)) for each in self.named()],
            change_url=self.here("casework:supervision_change"),
            sign_url=self.here("casework:supervision_sign"),
            done_url=self._done_url,
        )

    def _done_url(self, each: AgreedAction) -> str:
        return self.url("casework:agreed_action_done", agreed_action=each.public_id)


class HeldFormPage(HeldPage, AuthorityFormPage):
    """A form of a session that the viewer held."""

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.here("casework:supervision")}


class SupervisionChange(HeldFormPage):
    """Change notes that are not signed yet."""

    title = "Change"
    form_class = forms.SupervisionNotes
    template_name = "casework/supervision_form.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return who can do what is agreed, and who can be named."""
        worker = self.session.worker
        people = queries.list_to_name(
            viewer=self.actor, worker=worker, at=self.at, named=self.named()
        )
        return {"worker": worker, "manager": self.membership, "people": people}

    def initial(self) -> dict[str, Any]:
        """Return what is written by now."""
        names = ("held_on", "points", "wellbeing", "next_on", "revision")
        agreed = forms.SupervisionNotes.shown(
            list(self.opened.actions), worker=self.session.worker, people=self.named()
        )
        return {name: getattr(self.session, name) for name in names} | agreed

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change them."""
        actions.amend_supervision(by=self.actor, at=self.at, session=self.session, **values)
        return self.done(
            "casework:supervision", "Notes changed", supervision=self.session.public_id
        )


class SupervisionSign(HeldFormPage):
    """Sign notes."""

    title = "Sign"
    form_class = Confirm
    template_name = "casework/confirm.html"

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        sentence = (
            f"{self.session.worker.user} can then read the notes and comment on them. They no "
            "longer change."
        )
        return notes.Confirmation(sentences=(sentence,), submit="Sign the notes")

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Sign them."""
        actions.sign_supervision(by=self.actor, at=self.at, session=self.session)
        words = f"Notes signed. {self.session.worker.user} can read them now"
        return self.done("casework:supervision", words, supervision=self.session.public_id)


class AgreedActionDone(ManagerPage, AuthorityFormPage):
    """Mark an action that was agreed as done."""

    title = "Mark the action as done"
    form_class = Confirm
    template_name = "casework/confirm.html"

    def load(self, agreed_action: UUID, **_: Any) -> None:
        """Fetch the action."""
        super().load()
        self.agreed = queries.get_agreed(viewer=self.actor, public_id=agreed_action)

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        return notes.Confirmation(sentences=(self.agreed.what,), submit="Mark as done")

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Mark it."""
        actions.finish_agreed(by=self.actor, at=self.at, agreed=self.agreed)
        return self.done("casework:supervision", "Done", supervision=self.agreed.session.public_id)


class SupervisionOwn(WorkPage, AuthorityFormPage):
    """The viewer's own supervision: read it, and say something to it."""

    title = "My supervision"
    form_class = forms.ReadSupervision
    template_name = "casework/supervision_own.html"

    def load(self, **_: Any) -> None:
        """Fetch the notes that are asked for, or the latest."""
        super().load()
        asked = key_of(self.request.GET.get("session", ""))
        self.opened = queries.find_own(viewer=self.actor, public_id=asked)

    def initial(self) -> dict[str, Any]:
        """Return which notes are shown."""
        return {"session": self.opened.session.public_id} if self.opened else {}

    def present(self) -> presenters.OwnPage:
        """Return the page."""
        here = self.url("casework:supervision_own")
        named = (
            queries.list_talked_about(viewer=self.actor, session=self.opened.session, at=self.at)
            if self.opened
            else []
        )
        return presenters.own_page(
            self.opened,
            queries.list_own(viewer=self.actor),
            people=[(str(each), self.person_url("casework:record", each)) for each in named],
            url=lambda each: f"{here}?session={each.public_id}",
            done_url=self._done_url,
        )

    def _done_url(self, each: AgreedAction) -> str:
        if each.owner_id != self.actor.membership_id:
            return ""
        return self.url("casework:own_action_done", own_action=each.public_id)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Say that it has been read."""
        actions.read_supervision(by=self.actor, at=self.at, **values)
        return self.done("casework:day", "Read the supervision notes")


class OwnActionDone(WorkPage, AuthorityFormPage):
    """Mark an action of one's own as done."""

    title = "Mark my action as done"
    form_class = Confirm
    template_name = "casework/confirm.html"

    def load(self, own_action: UUID, **_: Any) -> None:
        """Fetch the action."""
        super().load()
        self.agreed = queries.get_own_agreed(viewer=self.actor, public_id=own_action)

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        sentences = (self.agreed.what, "Your manager sees that it is done.")
        return notes.Confirmation(sentences=sentences, submit="Mark as done")

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.own_url()}

    def own_url(self) -> str:
        """Return the session that the action comes from."""
        here = self.url("casework:supervision_own")
        return f"{here}?session={self.agreed.session.public_id}"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Mark it, and lead back."""
        actions.finish_own_agreed(by=self.actor, at=self.at, agreed=self.agreed)
        messages.success(self.request, "Done")
        return HttpResponseRedirect(self.own_url())
