"""What did the groups of a partnership meet about and recommend, at work and in public?"""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.decisions.actions.bodies import add_body
from waymark.decisions.forms.partnerships import KeepMeetings
from waymark.decisions.models.bodies import BodyKind
from waymark.decisions.models.decisions import Decision
from waymark.decisions.presenters import partnerships as presenters
from waymark.decisions.presenters.parts import Action
from waymark.decisions.queries import partnerships as queries
from waymark.partnerships.models.groups import JointGroup
from waymark.partnerships.models.partnerships import Partnership
from waymark.partnerships.presenters.partnerships import view_of
from waymark.partnerships.queries import partnerships
from waymark.partnerships.rules.partnerships import GroupKind, may_decide
from waymark.web.pages import AuthorityFormPage, AuthorityPage, PublicPage


def published_address(decision: Decision) -> str:
    """Return where anybody reads a published decision, of whichever authority."""
    return reverse(
        "decisions:public_detail",
        kwargs={"authority": decision.authority.code, "decision": decision.public_id},
    )


class JointRecord(AuthorityPage):
    """The meetings and recommendations of a partnership's groups."""

    permission = Permission.PARTNERSHIPS_SEE
    title = "Meetings and recommendations"
    template_name = "decisions/partnership.html"

    partnership: Partnership

    def load(self, partnership: UUID, **_: Any) -> None:
        """Fetch the partnership."""
        self.partnership = partnerships.get_partnership(viewer=self.actor, public_id=partnership)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the partnership."""
        key = self.partnership.public_id
        return [
            ("Partnerships", self.url("partnerships:partnership_list")),
            (
                self.partnership.name,
                self.url("partnerships:partnership_detail", partnership=key),
            ),
        ]

    def present(self) -> presenters.JointPage:
        """Return the page."""
        records = queries.list_group_records(viewer=self.actor, partnership=self.partnership)
        return presenters.JointPage(
            groups=presenters.group_blocks(
                records,
                address=lambda each: self.url("decisions:detail", decision=each.public_id),
                public_address=published_address,
                keep=self._keep,
            )
        )

    def _keep(self, record: queries.GroupRecord) -> Action | None:
        if not self.may(Permission.DECISIONS_RECORD):
            return None
        address = self.url(
            "decisions:partnership_body",
            partnership=self.partnership.public_id,
            joint_group=record.group.public_id,
        )
        return Action("Keep its meetings and recommendations", address)


class JointBodyCreate(AuthorityFormPage, JointRecord):
    """Let a group's meetings and recommendations be kept, under the name that minutes give it."""

    permission = Permission.DECISIONS_RECORD
    title = "Keep meetings and recommendations"
    form_class = KeepMeetings
    template_name = "decisions/partnership_body.html"

    group: JointGroup

    def load(  # type: ignore[override]
        self, partnership: UUID, joint_group: UUID, **_: Any
    ) -> None:
        """Fetch the group."""
        super().load(partnership)
        self.group = partnerships.get_group(self.partnership, public_id=joint_group)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back."""
        key = self.partnership.public_id
        return [
            *super().breadcrumbs(),
            (JointRecord.title, self.url("decisions:partnership", partnership=key)),
        ]

    def initial(self) -> dict[str, Any]:
        """Return the name of the group."""
        return {"name": self.group.name}

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.breadcrumbs()[-1][1]}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it to who decides and recommends here."""
        decides = may_decide(GroupKind(self.group.kind))
        made = add_body(
            by=self.actor,
            name=values["name"],
            kind=BodyKind.JOINT if decides else BodyKind.GROUP,
            group=self.group,
            at=timezone.now(),
        )
        key = self.partnership.public_id
        return self.done("decisions:partnership", f"{made.name} added", partnership=key)


class PublicPartnerships(PublicPage):
    """The partnerships that anybody may read."""

    title = "Partnerships"
    template_name = "decisions/public_partnerships.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [("Decisions", self.url("decisions:public_list"))]

    def present(self) -> presenters.PublicPartnerships:
        """Return the page."""
        return presenters.PublicPartnerships(
            tuple(
                Action(
                    each.name,
                    self.url("decisions:public_partnership", partnership=each.public_id),
                )
                for each in partnerships.list_published_partnerships()
            )
        )


class PublicPartnership(PublicPage):
    """One partnership, as anybody may read it."""

    template_name = "decisions/public_partnership.html"

    partnership: Partnership

    def load(self, partnership: UUID, **_: Any) -> None:
        """Fetch it; it must be published."""
        self.partnership = partnerships.get_published_partnership(public_id=partnership)

    def page_title(self) -> str:
        """Return its name."""
        return self.partnership.name

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:public_list")),
            ("Partnerships", self.url("decisions:public_partnerships")),
        ]

    def present(self) -> presenters.PublicPartnership:
        """Return the page."""
        content = partnerships.content_of(self.partnership, partnerships.IN_PUBLIC)
        return presenters.PublicPartnership(
            whole=view_of(content, day=local_date(timezone.now())),
            groups=presenters.group_blocks(
                queries.list_published_records(self.partnership),
                address=lambda each: self.url("decisions:public_detail", decision=each.public_id),
                public_address=published_address,
            ),
        )
