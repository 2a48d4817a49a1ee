"""Projects and sessions: planned, changed, called off, evaluated."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone

from waymark.access import queries as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.casework.actions import sessions as actions
from waymark.casework.forms import sessions as forms
from waymark.casework.models.sessions import Project, Session
from waymark.casework.presenters import notes
from waymark.casework.presenters import sessions as presenters
from waymark.casework.queries import sessions as queries
from waymark.casework.queries.versions import (
    EVALUATION,
    evaluation_version,
    session_version,
)
from waymark.casework.rules.sessions import SessionState, may_keep_register
from waymark.core.dates import local_date
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage


class SessionsPages(AuthorityPage):
    """What the pages of projects and sessions share."""

    permission = Permission.SESSIONS_RUN

    def load(self, **_: Any) -> None:
        """Look at the clock, once."""
        self.at = timezone.now()

    @property
    def today(self) -> date:
        """The day it is here."""
        return local_date(self.at)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Sessions", self.url("casework:session_list"))]

    def session_url(self, route: str, session: Session) -> str:
        """Return a page of a session."""
        return self.url(route, session=session.public_id)

    def project_url(self, project: Project) -> str:
        """Return the page of a project."""
        return self.url("casework:project_detail", project=project.public_id)

    def page_number(self) -> int:
        """Return the page of a list that the address asks for; the first where it asks for none."""
        typed = self.request.GET.get("page", "")
        return int(typed) if typed.isdecimal() and len(typed) < 5 else 0

    def list_address(self, page: int | None, **query: str) -> str:
        """Return this list at another page, or nothing."""
        if page is None or page < 0:
            return ""
        return f"{self.request.path}?{'&'.join(f'{k}={v}' for k, v in query.items())}&page={page}"


class SessionList(SessionsPages):
    """The sessions of one's teams, to come or gone, and their projects."""

    title = "Sessions"
    template_name = "casework/session_list.html"

    def load(self, **_: Any) -> None:
        """Read which way to look."""
        super().load()
        self.is_gone = self.request.GET.get("show") == "gone"
        find = queries.list_gone if self.is_gone else queries.list_coming
        self.stretch = find(viewer=self.actor, at=self.at, page=self.page_number())

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return none: the list is the beginning."""
        return []

    def present(self) -> presenters.SessionsPage:
        """Return the page."""
        show = "gone" if self.is_gone else "coming"
        has_team = queries.list_own_teams(viewer=self.actor).exists()
        projects = queries.list_projects(viewer=self.actor, on=self.today)
        return presenters.SessionsPage(
            rows=presenters.session_rows(self.stretch.rows, url=self.session_url, at=self.at),
            is_gone=self.is_gone,
            other_url=f"{self.request.path}?show={'coming' if self.is_gone else 'gone'}",
            earlier_url=self.list_address(self.page_number() - 1, show=show),
            later_url=self.list_address(self.stretch.more, show=show),
            projects=presenters.project_rows(
                projects[: queries.PROJECTS_AT_ONCE], url=self.project_url, on=self.today
            ),
            plan_url=self.url("casework:session_plan") if has_team else "",
            project_add_url=self.url("casework:project_add") if has_team else "",
            nothing="Plan the first one, or begin with a project."
            if has_team
            else "You are in no team yet. Your team manager adds you to one.",
        )


class SessionPages(SessionsPages):
    """A page about one session that the viewer keeps."""

    session: Session

    def load(self, **named: Any) -> None:
        """Fetch the session."""
        super().load()
        self.session = queries.get_session(viewer=self.actor, public_id=named["session"])

    def page_title(self) -> str:
        """Return what the page is for, with the name of the session."""
        return f"{self.title}: {self.session.title}" if self.title else self.session.title

    def own_url(self, route: str = "casework:session_detail") -> str:
        """Return a page of this session."""
        return self.session_url(route, self.session)

    def context(self) -> dict[str, Any]:
        """Add the way out of a form."""
        return super().context() | {"cancel_url": self.own_url()}


class SessionDetail(SessionPages):
    """One session: what is planned, who runs it, what was said of it."""

    template_name = "casework/session_detail.html"

    def present(self) -> presenters.SessionPage:
        """Return the page."""
        evaluation = queries.find_evaluation(viewer=self.actor, session=self.session)
        return presenters.session_page(
            self.session,
            workers=queries.list_workers_of(viewer=self.actor, session=self.session),
            evaluation=evaluation,
            action=self._first_thing(),
            project_url=self._project_url(),
            links=self._links(has_evaluation=evaluation is not None),
            at=self.at,
        )

    def _first_thing(self) -> dict[str, str] | None:
        if self._is_open():
            return {"label": "Open the register", "url": self.own_url("casework:register")}
        if self.session.state == SessionState.CANCELLED:
            return None
        return {"label": "Change the plan", "url": self.own_url("casework:session_change")}

    def _is_open(self) -> bool:
        return may_keep_register(
            state=self.session.state, starts_at=self.session.starts_at, at=self.at
        )

    def _links(self, *, has_evaluation: bool) -> list[tuple[str, str]]:
        if self.session.state == SessionState.CANCELLED:
            return []
        found = []
        if self._is_open():
            found.append(("Change the plan", self.own_url("casework:session_change")))
            words = "Change the evaluation" if has_evaluation else "Evaluate"
            found.append((words, self.own_url("casework:session_evaluate")))
        if self.session.state == SessionState.PLANNED:
            found.append(("Call it off", self.own_url("casework:session_cancel")))
        return found

    def _project_url(self) -> str:
        project = self.session.project
        if project is None:
            return ""
        teams = queries.list_own_teams(viewer=self.actor)
        return self.project_url(project) if teams.filter(pk=project.team_id).exists() else ""


class SessionForm(SessionsPages, AuthorityFormPage):
    """What planning and changing a session share."""

    template_name = "web/layouts/form.html"

    def form_arguments(self) -> dict[str, Any]:
        """Offer those who may run a session."""
        return {"colleagues": self.colleagues()}

    def colleagues(self) -> list[Membership]:
        """Return them, by name; nobody whose account is suspended."""
        found = access.list_colleagues(viewer=self.actor, who_may=Permission.SESSIONS_RUN)
        kept = self.running()
        return [each for each in found if each.suspended_at is None or each.pk in kept]

    def running(self) -> frozenset[int]:
        """Return the keys of who runs it already, who stay on offer."""
        return frozenset()


class SessionPlan(SessionForm):
    """Plan a session, once or each week."""

    title = "Plan a session"
    form_class = forms.SessionNew

    def form_arguments(self) -> dict[str, Any]:
        """Offer one's own projects and teams as well."""
        projects = queries.list_projects(viewer=self.actor, on=self.today)
        self.projects = [
            each for each in projects if each.ends_on is None or each.ends_on >= self.today
        ]
        return super().form_arguments() | {
            "projects": self.projects,
            "teams": queries.list_own_teams(viewer=self.actor),
        }

    def initial(self) -> dict[str, Any]:
        """Begin with the project that the viewer comes from, and the viewer as who runs it."""
        asked = self.request.GET.get("project", "")
        found = {"workers": [str(self.membership.public_id)], "minutes": 120}
        for each in queries.list_projects(viewer=self.actor, on=self.today):
            if str(each.public_id) == asked:
                found |= {
                    "project": asked,
                    "title": each.name,
                    "kind": each.kind,
                    "place": each.place,
                }
        return found

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Plan it."""
        made = actions.plan_sessions(by=self.actor, at=self.at, **values)
        words = f"{len(made)} sessions planned" if len(made) > 1 else "Session planned"
        return self.done("casework:session_detail", words, session=made[0].public_id)

    def context(self) -> dict[str, Any]:
        """Add the way out and the words on the button."""
        return super().context() | {
            "submit": "Plan the session",
            "cancel_url": self.url("casework:session_list"),
        }


class SessionChange(SessionPages, VersionedPage, SessionForm):
    """Change what is planned."""

    title = "Change the plan"
    form_class = forms.SessionChange
    template_name = "web/layouts/versioned_form.html"

    def reload(self) -> None:
        """Fetch it again."""
        self.load(session=self.session.public_id)

    def running(self) -> frozenset[int]:
        """Return who was chosen."""
        workers = queries.list_workers_of(viewer=self.actor, session=self.session)
        return frozenset(each.membership_id for each in workers)

    def initial(self) -> dict[str, Any]:
        """Begin with what is planned."""
        workers = queries.list_workers_of(viewer=self.actor, session=self.session)
        kept = forms.as_typed(
            self.session, workers=[str(each.membership.public_id) for each in workers]
        )
        keys = [each.membership_id for each in workers]
        return kept | {"version": session_version(self.session, workers=keys)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save it."""
        actions.change_session(by=self.actor, at=self.at, session=self.session, **values)
        return self.done("casework:session_detail", "Plan saved", session=self.session.public_id)


class SessionCancel(SessionPages, AuthorityFormPage):
    """Call a session off."""

    title = "Call the session off"
    form_class = forms.SessionCancel
    template_name = "web/layouts/form.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Call it off, and offer to take that back."""
        actions.cancel_session(by=self.actor, at=self.at, session=self.session, **values)
        undo = self.own_url("casework:session_reinstate")
        messages.success(
            self.request, f"Called off: {self.session.title}", extra_tags=f"undo:{undo}"
        )
        return HttpResponseRedirect(self.own_url())

    def context(self) -> dict[str, Any]:
        """Add the words on the button."""
        return super().context() | {"submit": "Call it off"}


class SessionReinstate(SessionPages, AuthorityFormPage):
    """Take back that a session was called off."""

    title = "Hold the session after all"
    form_class = Confirm
    template_name = "casework/confirm.html"

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        sentence = f"It was called off because: {self.session.reason}"
        return notes.Confirmation(sentences=(sentence,), submit=self.title)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Plan it again."""
        actions.reinstate_session(by=self.actor, at=self.at, session=self.session)
        return self.done("casework:session_detail", "Planned again", session=self.session.public_id)


class SessionEvaluate(SessionPages, VersionedPage):
    """Say how a session went."""

    title = "Evaluate"
    form_class = forms.Evaluate

    def reload(self) -> None:
        """Fetch nothing: what was said is read where the form begins."""

    def initial(self) -> dict[str, Any]:
        """Begin with what was said before."""
        found = queries.find_evaluation(viewer=self.actor, session=self.session)
        said = {name: getattr(found, name) for name in EVALUATION} if found else {}
        return said | {"version": evaluation_version(found)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save it."""
        actions.evaluate_session(by=self.actor, at=self.at, session=self.session, **values)
        return self.done(
            "casework:session_detail", "Evaluation saved", session=self.session.public_id
        )
