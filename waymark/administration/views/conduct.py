"""The code of conduct: its versions, who accepted them, and one's own answer."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

from waymark.access.actions import conduct as actions
from waymark.access.models.conduct import ConductCode
from waymark.access.permissions import Permission
from waymark.access.queries import conduct as queries
from waymark.administration.forms import conduct as forms
from waymark.administration.presenters import conduct as presenters
from waymark.core.refusals import NotFound
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.paging import stretch_of


class CodeList(AuthorityPage):
    """The versions of the code, and who has yet to accept the one in force."""

    permission = Permission.USERS_SEE
    title = "Code of conduct"
    template_name = "administration/conduct_list.html"

    def present(self) -> presenters.CodeList:
        """Return the page."""
        waiting = queries.list_not_accepted(viewer=self.actor)
        stretch = stretch_of(self.request, waiting)
        return presenters.CodeList(
            versions=[
                presenters.version_row(
                    each,
                    url=self.url("administration:conduct_version", conduct_code=each.public_id),
                )
                for each in queries.list_codes(viewer=self.actor)
            ],
            waiting=presenters.waiting_rows(stretch.rows),
            waiting_count=waiting.count(),
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
            publish_url=self.url("administration:conduct_publish")
            if self.may(Permission.USERS_MANAGE)
            else "",
        )


class CodeVersion(AuthorityPage):
    """One version, and who accepted it."""

    permission = Permission.USERS_SEE
    template_name = "administration/conduct_version.html"

    code: ConductCode

    def load(self, conduct_code: UUID, **_: Any) -> None:
        """Fetch it."""
        self.code = queries.get_code(viewer=self.actor, public_id=conduct_code)

    def page_title(self) -> str:
        """Return which it is."""
        return str(self.code)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the versions."""
        return [("Code of conduct", self.url("administration:conduct_list"))]

    def present(self) -> presenters.CodeVersion:
        """Return the page."""
        stretch = stretch_of(
            self.request, queries.list_acceptances(viewer=self.actor, code=self.code)
        )
        return presenters.CodeVersion(
            text=self.code.text,
            rows=presenters.acceptance_rows(stretch.rows),
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
        )


class CodePublish(AuthorityFormPage):
    """Publish the next version."""

    permission = Permission.USERS_MANAGE
    title = "Publish a code of conduct"
    form_class = forms.CodePublish
    template_name = "administration/conduct_publish.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the versions."""
        return [("Code of conduct", self.url("administration:conduct_list"))]

    def initial(self) -> dict[str, Any]:
        """Begin with the words in force."""
        code = queries.find_code()
        return {"version": code.version if code else 0, "text": code.text if code else ""}

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("administration:conduct_list")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Publish it."""
        made = actions.publish_code(by=self.actor, at=timezone.now(), **values)
        return self.done(
            "administration:conduct_list",
            f"Version {made.version} published. Everybody answers it before their next page",
        )


class CodeAnswer(AuthorityFormPage):
    """The code as staff read it, and the answer it waits for."""

    permission = Permission.WORK_SEE
    comes_before_work = True
    title = "Code of conduct"
    form_class = forms.CodeAnswer
    template_name = "administration/conduct_accept.html"

    code: ConductCode

    def load(self, **_: Any) -> None:
        """Fetch the version that waits, or the one in force; where none is, there is no page."""
        waiting = queries.find_code_to_accept(viewer=self.actor)
        found = waiting or queries.find_code()
        if found is None:
            raise NotFound
        self.code, self.is_waiting = found, waiting is not None

    def present(self) -> presenters.CodeToRead:
        """Return the page."""
        return presenters.code_to_read(self.code, is_waiting=self.is_waiting)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Accept it and go on, or decline it and be signed out."""
        now = timezone.now()
        if values["answer"] == forms.ACCEPT:
            actions.accept_code(by=self.actor, code=self.code, at=now)
            return HttpResponseRedirect(self._next())
        actions.decline_code(by=self.actor, code=self.code, at=now)
        logout(self.request)
        messages.info(
            self.request,
            "You were signed out because you did not accept the code of conduct. "
            "What you saved is kept. Talk to your manager, or sign in to answer again.",
        )
        return HttpResponseRedirect(reverse("account_login"))

    def _next(self) -> str:
        wanted = self.request.GET.get("next", "")
        is_here = url_has_allowed_host_and_scheme(
            wanted, allowed_hosts={self.request.get_host()}, require_https=self.request.is_secure()
        )
        return wanted if is_here else self.url("portal:work")
