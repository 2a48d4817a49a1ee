"""How does a request become a page? Every page derives from a class here and only translates."""

import uuid
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, ClassVar, NoReturn, cast
from urllib.parse import urlencode

import structlog
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.template.loader import get_template
from django.urls import reverse
from django.utils import timezone
from django.views import View

from waymark.access import queries as access
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.permissions import (
    OF_YOUNG_PEOPLE,
    ROLES_BY_NAME,
    Permission,
    may,
    require,
)
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, NotAllowed, NotFound
from waymark.core.remembering import remembering
from waymark.core.scoping import open_scope
from waymark.web.forms import Form
from waymark.web.middleware import BEGAN, THROUGH
from waymark.web.models import Submission
from waymark.web.navigation import area_for, links_for, search_box_for

SAFE = {"GET", "HEAD"}
DEMONSTRATION_SESSION = "demonstration"


@dataclass(frozen=True)
class Viewer:
    """Who is signed in, as the layout shows it."""

    name: str
    role_label: str


class Page(View):
    """A page without an authority: the front of the installation, one's account.

    Subclasses state `title` and `template_name`, load their records in `load`, and return in
    `present` the one dataclass that the template shows.
    """

    title: ClassVar[str] = ""
    template_name: ClassVar[str] = ""

    authority: Authority | None = None
    actor: Actor | None = None
    form: Form | None = None
    status: int = 200

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Load, then answer; what is not there is 404, what is not allowed 403."""
        try:
            return self.answer(request, **kwargs)
        except NotFound as missing:
            raise Http404 from missing

    def answer(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Load the records and call the method of the request."""
        self.load(**kwargs)
        return super().dispatch(request, **kwargs)

    def load(self, *args: Any, **kwargs: Any) -> None:
        """Fetch what the page is about; raise `NotFound` where the viewer may not see it."""

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Show the page."""
        return self.render()

    def present(self) -> object:
        """Return everything the template shows, already worded."""
        return None

    def page_title(self) -> str:
        """Return the title of the page; a record's page has the record's name in it."""
        return self.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the (label, address) pairs that lead here."""
        return []

    def context(self) -> dict[str, Any]:
        """Return what every template is given."""
        return {
            "page": self.present(),
            "title": self.page_title(),
            "authority": self.authority,
            "viewer": None,
            "navigation": [],
            "breadcrumbs": self.breadcrumbs(),
            "messages": messages.get_messages(self.request),
            "form": self.form,
            "demonstration": settings.DEMONSTRATION,
        }

    def render(self) -> HttpResponse:
        """Return the page, rendered here and now while the scope is open."""
        template = get_template(self.template_name, using=None)
        return HttpResponse(template.render(self.context(), self.request), status=self.status)


class FormMixin(Page):
    """A page with one form: shown on GET, taken in on POST, shown again with what is wrong."""

    form_class: ClassVar[type[Form]]

    def initial(self) -> dict[str, Any]:
        """Return what the form starts with."""
        return {}

    def form_arguments(self) -> dict[str, Any]:
        """Return further arguments of the form, such as the choices of a record."""
        return {}

    def posted(self) -> QueryDict:
        """Return what was typed, as the form takes it in."""
        return self.request.POST

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Show the form."""
        self.form = self.form_class(
            initial={"submission": uuid.uuid4(), **self.initial()}, **self.form_arguments()
        )
        return self.render()

    def post(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Take the form in; a refusal is shown above what was typed."""
        form = self.form_class(
            self.posted(), request.FILES, initial=self.initial(), **self.form_arguments()
        )
        self.form = form
        if form.is_valid():
            try:
                return self.take(form)
            except ActionRefused as refusal:
                for sentence in (refusal.message, *refusal.problems):
                    known = refusal.field if refusal.field in form.fields else None
                    form.add_error(known, sentence)
        self.status = 400
        return self.render()

    def take(self, form: Form) -> HttpResponseBase:
        """Do what the form asks, in one savepoint."""
        with transaction.atomic():
            return self.act(form.values())

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Call the one action of this page and say where to go next."""
        raise NotImplementedError


class AuthorityScope(Page):
    """A page of one authority: the scope is open while it loads, acts and renders."""

    authority: Authority

    def answer(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Find the authority in the address and open its scope."""
        code = kwargs.pop("authority")
        self.authority = access.get_authority(code=code)
        structlog.contextvars.bind_contextvars(authority=self.authority.pk)
        reads = remembering() if request.method in SAFE else nullcontext()
        with open_scope(self.authority.pk), reads:
            return self.answer_in_scope(request, **kwargs)

    def answer_in_scope(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Load and answer within the scope."""
        self.load(**kwargs)
        return View.dispatch(self, request, **kwargs)

    def url(self, route: str, **kwargs: Any) -> str:
        """Return an address under this authority."""
        if all(isinstance(each, uuid.UUID) for each in kwargs.values()):
            return _pattern(route, self.authority.code, tuple(kwargs)).format(**kwargs)
        return reverse(route, kwargs={"authority": self.authority.code, **kwargs})


@lru_cache(maxsize=2048)
def _pattern(route: str, authority: str, keys: tuple[str, ...]) -> str:
    """Return an address with gaps for its keys: a page may name hundreds of the same route."""
    places = {key: uuid.UUID(int=number) for number, key in enumerate(keys)}
    found = reverse(route, kwargs={"authority": authority, **places})
    for key, place in places.items():
        found = found.replace(str(place), f"{{{key}}}")
    return found


class PublicPage(AuthorityScope):
    """A page of an authority that anybody may read."""

    actor: Actor

    def answer_in_scope(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Answer as to the public, whoever is signed in."""
        self.actor = Actor.public(self.authority.pk)
        return super().answer_in_scope(request, **kwargs)


class PublicFormPage(FormMixin, PublicPage):
    """A form that anybody may send."""


class AuthorityPage(AuthorityScope):
    """A page for members of the authority whose role has the stated permission.

    Signed out: to sign-in. No membership: 404. Role lacks the permission: 403, recorded. No
    second factor: to its set-up. Nothing reveals what exists.
    """

    permission: ClassVar[Permission]
    comes_before_work: ClassVar[bool] = False
    """Whether it stays open to somebody who has yet to accept the code of conduct."""

    actor: Actor
    membership: Membership

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Let nobody in who is not signed in; record who was refused, after the rollback."""
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        try:
            return super().dispatch(request, *args, **kwargs)
        except NotAllowed as refused:
            self._refuse(refused)

    def _refuse(self, refused: NotAllowed) -> NoReturn:
        from django.core.exceptions import PermissionDenied

        with open_scope(self.authority.pk):
            record(
                by=self.actor,
                event=Event.ACCESS_REFUSED,
                at=timezone.now(),
                reason=f"{type(self).__name__}: {refused}",
            )
        raise PermissionDenied from refused

    def answer_in_scope(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Find the membership, insist on the second factor and the permission, then load."""
        found = access.find_membership(user_id=cast("int", request.user.pk))
        through = request.session.get(THROUGH)
        if found is None or (through and through["authority"] != self.authority.pk):
            raise NotFound
        if not self._has_second_factor(request):
            return redirect("mfa_activate_totp")
        self.membership = found
        self.actor = self._actor(request)
        require(self.actor, self.permission)
        return self._ask_first(request) or super().answer_in_scope(request, **kwargs)

    def _actor(self, request: HttpRequest) -> Actor:
        """Return who the member is; a sign-in that began with records open keeps them so."""
        actor = access.member_actor(self.membership)
        closing = actor.records_close_on
        began = request.session.get(BEGAN)
        if closing is None or began is None:
            return actor
        if local_date(datetime.fromtimestamp(began, tz=UTC)) < closing:
            return replace(actor, records_close_on=None)
        return actor

    def _ask_first(self, request: HttpRequest) -> HttpResponseBase | None:
        """Return where somebody is led first: to the code of conduct, or to what they lack.

        The code waits until a page is opened, so that nothing that was typed is lost to it.
        """
        if self.comes_before_work:
            return None
        if self.membership.code_to_accept_id is not None and request.method in SAFE:
            back = urlencode({"next": request.get_full_path()})
            return redirect(f"{self.url('administration:conduct_accept')}?{back}")
        closing = self.actor.records_close_on
        if (
            self.permission in OF_YOUNG_PEOPLE
            and closing is not None
            and closing <= local_date(timezone.now())
        ):
            return redirect(self.url("administration:own_checks"))
        return None

    @staticmethod
    def _has_second_factor(request: HttpRequest) -> bool:
        if settings.DEMONSTRATION and request.session.get(DEMONSTRATION_SESSION):
            return True
        if request.session.get(THROUGH, {}).get("is_strong"):
            return True
        return bool(is_mfa_enabled(request.user))

    def may(self, permission: Permission) -> bool:
        """Whether the viewer's role has another permission, to show or hide a link."""
        return may(self.actor, permission)

    def context(self) -> dict[str, Any]:
        """Add who is signed in and where they can go."""
        match = self.request.resolver_match
        return super().context() | {
            "viewer": Viewer(
                name=str(self.request.user), role_label=ROLES_BY_NAME[self.membership.role].label
            ),
            "navigation": links_for(
                viewer=self.actor, authority_code=self.authority.code, path=self.request.path
            ),
            "area": area_for(
                viewer=self.actor,
                authority_code=self.authority.code,
                route=match.view_name if match else "",
            ),
            "search_box": search_box_for(viewer=self.actor, authority_code=self.authority.code),
        }

    def done(self, route: str, message: str, **kwargs: Any) -> HttpResponse:
        """Say what happened and go to a page of this authority."""
        messages.success(self.request, message)
        return HttpResponseRedirect(self.url(route, **kwargs))


class AuthorityFormPage(FormMixin, AuthorityPage):
    """A form for members; the same form sent twice does its work once."""

    def take(self, form: Form) -> HttpResponseBase:
        """Act once for each submission key; a second arrival goes where the first one went."""
        key = form.cleaned_data.get("submission")
        if key is None:
            return super().take(form)
        with transaction.atomic():
            # Waits for a first arrival that is still at work, then finds its row.
            sent, is_first = Submission.objects.get_or_create(
                authority_id=self.authority.pk, key=key
            )
            if not is_first and sent.location:
                return HttpResponseRedirect(sent.location)
            response = self.act(form.values())
            location = response.headers.get("Location", "")
            Submission.objects.filter(pk=sent.pk).update(location=location)
            return response


class AuthorityDownload(AuthorityPage):
    """A file for members: `load` fetches it, `present` is not used."""

    def file(self) -> HttpResponse:
        """Return the file."""
        raise NotImplementedError

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the file."""
        return self.file()


def as_download(
    content: bytes, *, media_type: str, file_name: str, inline: bool = False
) -> HttpResponse:
    """Return bytes as a file that browsers save, or show where `inline`; never sniffed."""
    response = HttpResponse(content, content_type=media_type)
    kind = "inline" if inline else "attachment"
    response.headers["Content-Disposition"] = f'{kind}; filename="{file_name}"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
