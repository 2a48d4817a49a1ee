"""Trainings and checks: what is kept track of, what somebody has, who has to see to something."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.actions import checks as actions
from waymark.access.models.checks import CheckKind, StaffCheck
from waymark.access.permissions import Permission
from waymark.access.queries import checks as queries
from waymark.administration.forms import checks as forms
from waymark.administration.presenters import checks as presenters
from waymark.administration.views.people import OneMember
from waymark.core.dates import local_date
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.paging import stretch_of


class CheckList(AuthorityPage):
    """What lapses, has lapsed or is missing: of all staff, or of one's own teams."""

    permission = Permission.TEAMS_MANAGE
    title = "Training and checks"
    template_name = "administration/check_list.html"

    def present(self) -> presenters.CheckList:
        """Return the page."""
        today = local_date(timezone.now())
        sees_all = self.may(Permission.USERS_SEE)
        rows = presenters.asking_rows(
            queries.list_asking(viewer=self.actor, on=today),
            on=today,
            url=lambda member: (
                self.url("administration:member_checks", member=member.public_id)
                if sees_all
                else ""
            ),
        )
        stretch = stretch_of(self.request, rows)
        return presenters.CheckList(
            rows=list(stretch.rows),
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
            kinds_url=self.url("administration:check_kind_list")
            if self.may(Permission.USERS_MANAGE)
            else "",
            is_of_own_teams=not sees_all,
        )


class OwnChecks(AuthorityPage):
    """One's own trainings and checks, and what is closed for want of one."""

    permission = Permission.WORK_SEE
    title = "My training and checks"
    template_name = "administration/own_checks.html"

    def present(self) -> presenters.MemberChecks:
        """Return the page."""
        today = local_date(timezone.now())
        return presenters.member_checks(
            queries.lines_of(viewer=self.actor, member=self.membership, on=today),
            entries=[
                presenters.entry_row(each)
                for each in queries.list_checks(viewer=self.actor, member=self.membership)
            ],
            on=today,
            is_own=True,
        )


class MemberChecks(OneMember):
    """What one member of staff has."""

    permission = Permission.USERS_SEE
    template_name = "administration/member_checks.html"

    def page_title(self) -> str:
        """Return what it is, and whose."""
        return f"Training and checks: {self.member.user}"

    def present(self) -> presenters.MemberChecks:
        """Return the page."""
        today = local_date(timezone.now())
        changes = self._may_change()
        return presenters.member_checks(
            queries.lines_of(viewer=self.actor, member=self.member, on=today),
            entries=[
                presenters.entry_row(each, remove_url=self._remove_url(each) if changes else "")
                for each in queries.list_checks(viewer=self.actor, member=self.member)
            ],
            on=today,
            is_own=False,
            record_url=self.url("administration:check_record", member=self.member.public_id)
            if changes
            else "",
            kinds_url=self.url("administration:check_kind_list")
            if self.may(Permission.USERS_MANAGE)
            else "",
        )

    def _may_change(self) -> bool:
        is_other = self.member.pk != self.actor.membership_id
        return is_other and self.may(Permission.USERS_MANAGE) and self.member.ended_at is None

    def _remove_url(self, check: StaffCheck) -> str:
        return self.url(
            "administration:check_remove", member=self.member.public_id, check=check.public_id
        )


class CheckForm(OneMember, AuthorityFormPage):
    """A form about what one member has done."""

    permission = Permission.USERS_MANAGE

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to what they have."""
        return [*super().breadcrumbs(), ("Training and checks", self._back())]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self._back()}

    def done_here(self, message: str) -> HttpResponse:
        """Say what happened, and go back to what they have."""
        return self.done("administration:member_checks", message, member=self.member.public_id)

    def _back(self) -> str:
        return self.url("administration:member_checks", member=self.member.public_id)


class CheckRecord(CheckForm):
    """Record what somebody has done."""

    title = "Record a training or check"
    form_class = forms.CheckRecord
    template_name = "administration/check_record.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return what is kept track of now."""
        return {"kinds": queries.list_kinds(viewer=self.actor).filter(ends_on__isnull=True)}

    def present(self) -> presenters.About:
        """Return whom it is about."""
        return presenters.About(name=str(self.member.user))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        made = actions.record_check(by=self.actor, member=self.member, at=timezone.now(), **values)
        return self.done_here(f"{made.kind} recorded for {self.member.user}")


class CheckRemove(CheckForm):
    """Take back an entry that was made by mistake."""

    title = "Remove an entry"
    form_class = Confirm
    template_name = "administration/check_remove.html"

    check: StaffCheck

    def load(self, member: UUID, **others: Any) -> None:
        """Fetch the person and the entry."""
        super().load(member)
        self.check = queries.get_check(
            viewer=self.actor, member=self.member, public_id=others["check"]
        )

    def present(self) -> presenters.About:
        """Return what it is about."""
        return presenters.About(name=str(self.member.user), other=str(self.check))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Remove it."""
        actions.remove_check(by=self.actor, check=self.check, at=timezone.now())
        return self.done_here(f"Entry removed: {self.check}")


class KindList(AuthorityPage):
    """What is kept track of."""

    permission = Permission.USERS_MANAGE
    title = "Kinds of training and checks"
    template_name = "administration/check_kind_list.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Training and checks", self.url("administration:check_list"))]

    def present(self) -> presenters.KindList:
        """Return the page."""
        kinds = list(queries.list_kinds(viewer=self.actor))
        return presenters.KindList(
            present=[
                presenters.kind_row(
                    each,
                    change_url=self._kind_url("administration:check_kind_change", each),
                    end_url=self._kind_url("administration:check_kind_end", each),
                )
                for each in kinds
                if each.ends_on is None
            ],
            past=[each.name for each in kinds if each.ends_on is not None],
            add_url=self.url("administration:check_kind_add"),
        )

    def _kind_url(self, route: str, kind: CheckKind) -> str:
        return self.url(route, check_kind=kind.public_id)


class KindForm(AuthorityFormPage):
    """A form about a kind."""

    permission = Permission.USERS_MANAGE

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the kinds."""
        return [
            ("Training and checks", self.url("administration:check_list")),
            ("Kinds", self.url("administration:check_kind_list")),
        ]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("administration:check_kind_list")}


class KindAdd(KindForm):
    """Keep track of another kind."""

    title = "Add a training or check"
    form_class = forms.KindEdit
    template_name = "administration/check_kind_form.html"

    def initial(self) -> dict[str, Any]:
        """Return what is usual."""
        return {"grace_days": 28}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        made = actions.add_kind(by=self.actor, terms=values["terms"], at=timezone.now())
        return self.done("administration:check_kind_list", f"{made} added")


class OneKind(KindForm):
    """A form about a kind that is there."""

    kind: CheckKind

    def load(self, check_kind: UUID, **_: Any) -> None:
        """Fetch it."""
        self.kind = queries.get_kind(viewer=self.actor, public_id=check_kind)


class KindChange(OneKind):
    """Change what is said of a kind."""

    form_class = forms.KindEdit
    template_name = "administration/check_kind_form.html"

    def page_title(self) -> str:
        """Return what it is about."""
        return f"Change {self.kind}"

    def initial(self) -> dict[str, Any]:
        """Return what is said of it now."""
        return {
            "version": actions.kind_version(self.kind),
            "name": self.kind.name,
            "months_valid": self.kind.months_valid,
            "required_of": self.kind.required_of,
            "grace_days": self.kind.grace_days,
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        actions.change_kind(by=self.actor, kind=self.kind, at=timezone.now(), **values)
        return self.done("administration:check_kind_list", f"{self.kind} changed")


class KindEnd(OneKind):
    """Keep track of a kind no longer."""

    title = "End a training or check"
    form_class = Confirm
    template_name = "administration/check_kind_end.html"

    def present(self) -> presenters.About:
        """Return what it is about."""
        return presenters.About(name=self.kind.name)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        actions.end_kind(by=self.actor, kind=self.kind, at=timezone.now())
        return self.done("administration:check_kind_list", f"{self.kind} is no longer kept")
