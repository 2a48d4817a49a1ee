"""Partnerships: the list, one of them, what others show; writing one down, showing, publishing."""

from typing import Any
from uuid import UUID

from django.db.models import Model
from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.core.versions import record_version
from waymark.partnerships.actions import partnerships as actions
from waymark.partnerships.forms import partnerships as forms
from waymark.partnerships.models.partnerships import Partnership, Party, ShownPartnership
from waymark.partnerships.presenters import partnerships as presenters
from waymark.partnerships.presenters.partnerships import Move
from waymark.partnerships.queries import partnerships as queries
from waymark.partnerships.rules.partnerships import Part
from waymark.web.forms import Confirm
from waymark.web.jinja import show_date
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.paging import stretch_of
from waymark.web.versioned import VersionedPage

ARGUMENTS = {
    "party_edit": "party",
    "group_edit": "joint_group",
    "seat_create": "joint_group",
    "seat_edit": "seat",
    "seat_holder": "seat",
    "share_agree": "share",
    "joint_action_update": "joint_action",
}
"""What a page about a part of a partnership is found by, beside the partnership."""


class PartnershipList(AuthorityPage):
    """Which authorities act with ours, in partnerships of ours or of others."""

    permission = Permission.PARTNERSHIPS_SEE
    title = "Partnerships"
    template_name = "partnerships/partnership_list.html"

    def present(self) -> presenters.PartnershipList:
        """Return the page."""
        day = local_date(timezone.now())
        manages = self.may(Permission.PARTNERSHIPS_MANAGE)
        return presenters.PartnershipList(
            rows=tuple(
                presenters.row_of(
                    queries.summary_of(each),
                    url=self.url("partnerships:partnership_detail", partnership=each.public_id),
                    who=self.authority.name,
                    day=day,
                )
                for each in queries.list_partnerships(viewer=self.actor)
            ),
            shown=tuple(
                presenters.row_of(
                    each.content,
                    url=self.url("partnerships:shown_detail", shown=each.public_id),
                    who=each.authority.name,
                    day=day,
                )
                for each in queries.list_shown_to_us(viewer=self.actor)
            ),
            create_url=self.url("partnerships:partnership_create") if manages else "",
        )


class OutstandingList(AuthorityPage):
    """What has still to be done for the partnerships of the authority."""

    permission = Permission.PARTNERSHIPS_SEE
    title = "Outstanding actions"
    template_name = "partnerships/outstanding_list.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back."""
        return [("Partnerships", self.url("partnerships:partnership_list"))]

    def present(self) -> presenters.Outstanding:
        """Return the page."""
        day = local_date(timezone.now())
        stretch = stretch_of(self.request, queries.list_outstanding(viewer=self.actor))
        return presenters.Outstanding(
            rows=tuple(
                presenters.Line(
                    (
                        each.text,
                        each.partnership.name,
                        str(each.seat or each.party),
                        presenters.due_words(each.due_on, day=day),
                    ),
                    (
                        Move(
                            "Open the partnership",
                            self.url(
                                "partnerships:partnership_detail",
                                partnership=each.partnership.public_id,
                            ),
                        ),
                    ),
                )
                for each in stretch.rows
            ),
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
        )


class OnePartnership(AuthorityPage):
    """What the pages about one partnership share."""

    permission = Permission.PARTNERSHIPS_SEE

    partnership: Partnership

    def load(self, partnership: UUID, **_: Any) -> None:
        """Fetch it."""
        self.at = timezone.now()
        self.partnership = queries.get_partnership(viewer=self.actor, public_id=partnership)

    def here(self, route: str = "partnership_detail", **kwargs: Any) -> str:
        """Return a page of this partnership."""
        key = self.partnership.public_id
        return self.url(f"partnerships:{route}", partnership=key, **kwargs)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Partnerships", self.url("partnerships:partnership_list"))]


class PartnershipDetail(OnePartnership):
    """One partnership with everything that is known of it."""

    template_name = "partnerships/partnership_detail.html"

    def page_title(self) -> str:
        """Return its name."""
        return self.partnership.name

    def present(self) -> presenters.PartnershipPage:
        """Return the page."""
        content = queries.content_of(self.partnership, queries.WHOLE)
        key = self.partnership.public_id
        moves = [
            Move("Meetings and recommendations", self.url("decisions:partnership", partnership=key))
        ]
        if not self.may(Permission.PARTNERSHIPS_MANAGE):
            return self._page(content, presenters.no_links, moves, edit=None)
        moves.append(Move("Show it to the parties", self.here("partnership_show")))
        if self.partnership.published_at is None:
            moves.append(Move("Publish", self.here("partnership_publish")))
        return self._page(
            content,
            lambda route, part: self.here(route, **{ARGUMENTS[route]: UUID(part)}),
            moves,
            edit=Move("Change", self.here("partnership_edit")),
            add_party=Move("Add a party", self.here("party_create")),
            add_group=Move("Add a group", self.here("group_create")),
            propose=Move("Propose shares", self.here("share_propose")),
            add_action=Move("Add an action", self.here("joint_action_create")),
        )

    def _page(
        self,
        content: dict[str, Any],
        link: presenters.Linker,
        moves: list[Move],
        *,
        edit: Move | None,
        add_party: Move | None = None,
        add_group: Move | None = None,
        propose: Move | None = None,
        add_action: Move | None = None,
    ) -> presenters.PartnershipPage:
        return presenters.PartnershipPage(
            whole=presenters.view_of(content, day=local_date(self.at), link=link),
            edit=edit,
            moves=tuple(moves),
            shown=presenters.shown_lines(
                content,
                parties=list(queries.list_parties(self.partnership)),
                shown=list(queries.list_shown(self.partnership)),
                published_at=self.partnership.published_at,
            ),
            add_party=add_party,
            add_group=add_group,
            propose=propose,
            add_action=add_action,
        )


class ShownDetail(AuthorityPage):
    """A partnership of another authority, as it shows it to ours."""

    permission = Permission.PARTNERSHIPS_SEE
    template_name = "partnerships/shown_detail.html"

    shown: ShownPartnership

    def load(self, shown: UUID, **_: Any) -> None:
        """Fetch what is shown."""
        self.shown = queries.get_shown_to_us(viewer=self.actor, public_id=shown)

    def page_title(self) -> str:
        """Return the name of the partnership."""
        return str(self.shown.content["name"])

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Partnerships", self.url("partnerships:partnership_list"))]

    def present(self) -> presenters.ShownPage:
        """Return the page."""
        return presenters.ShownPage(
            whole=presenters.view_of(self.shown.content, day=local_date(timezone.now())),
            note=f"Kept by {self.shown.authority.name}, which showed it like this on "
            f"{show_date(local_date(self.shown.shown_at))}.",
        )


class RecordForm(VersionedPage):
    """A form about a record that may be there already; its fields are named like the record's."""

    permission = Permission.PARTNERSHIPS_MANAGE

    record: Model | None = None

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        if self.record is None:
            return {}
        names = self.form_class.base_fields
        kept = {name: getattr(self.record, name) for name in names if hasattr(self.record, name)}
        return kept | {"version": record_version(self.record)}

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.breadcrumbs()[-1][1]}


class PartnershipCreate(RecordForm):
    """Write down a partnership."""

    title = "Add a partnership"
    form_class = forms.PartnershipEdit

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Partnerships", self.url("partnerships:partnership_list"))]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write it down."""
        made = actions.save_partnership(by=self.actor, draft=values["draft"], at=timezone.now())
        return self.done(
            "partnerships:partnership_detail", f"{made.name} added", partnership=made.public_id
        )


class PartForm(RecordForm, OnePartnership):
    """A form about a part of one partnership."""

    permission = Permission.PARTNERSHIPS_MANAGE

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the partnership."""
        return [*super().breadcrumbs(), (self.partnership.name, self.here())]

    def back(self, message: str) -> HttpResponse:
        """Say what happened and show the partnership."""
        key = self.partnership.public_id
        return self.done("partnerships:partnership_detail", message, partnership=key)


class PartnershipEdit(PartForm):
    """Change a partnership."""

    form_class = forms.PartnershipEdit

    def load(self, partnership: UUID, **_: Any) -> None:
        """Fetch it as what is changed."""
        super().load(partnership)
        self.record = self.partnership

    def page_title(self) -> str:
        """Return its name."""
        return f"Change {self.partnership.name}"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.save_partnership(
            by=self.actor,
            partnership=self.partnership,
            draft=values["draft"],
            version=values["version"] or 0,
            at=self.at,
        )
        return self.back(f"{values['draft'].name} changed")


class PartyForm(PartForm):
    """What the forms about a party share."""

    form_class = forms.PartyEdit

    party: Party | None = None

    def form_arguments(self) -> dict[str, Any]:
        """Return the authorities and agreements to choose from."""
        return {
            "partners": queries.list_possible_parties(viewer=self.actor),
            "agreements": queries.list_sharing_agreements(viewer=self.actor),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        saved = actions.save_party(
            by=self.actor,
            partnership=self.partnership,
            party=self.party,
            draft=values["draft"],
            version=values["version"] or 0,
            at=self.at,
        )
        return self.back(f"{saved.name} saved")


class PartyCreate(PartyForm):
    """Name one that acts in a partnership."""

    title = "Add a party"

    def initial(self) -> dict[str, Any]:
        """Return what most parties are, and are shown."""
        return {"kind": "council", "sees": [each.value for each in Part]}


class PartyEdit(PartyForm):
    """Change what is known of a party."""

    def load(self, partnership: UUID, party: UUID, **_: Any) -> None:  # type: ignore[override]
        """Fetch both."""
        super().load(partnership)
        self.party = queries.get_party(self.partnership, public_id=party)
        self.record = self.party

    def page_title(self) -> str:
        """Return its name."""
        return f"Change {self.party}"

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        found = self.party
        assert found is not None  # noqa: S101 (loaded above)
        return super().initial() | {
            "partner": found.partner.code if found.partner else "",
            "name": "" if found.partner else found.name,
            "agreement": str(found.agreement.public_id) if found.agreement else "",
        }


class ConfirmStep(AuthorityFormPage, OnePartnership):
    """A page with a button and nothing to fill in."""

    permission = Permission.PARTNERSHIPS_MANAGE
    form_class = Confirm
    template_name = "partnerships/confirm.html"

    submit = ""
    sentences: tuple[str, ...] = ()

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the partnership."""
        return [*super().breadcrumbs(), (self.partnership.name, self.here())]

    def present(self) -> presenters.ConfirmPage:
        """Return what will happen."""
        return presenters.ConfirmPage(self.sentences)

    def context(self) -> dict[str, Any]:
        """Add the words of the button and the way out."""
        return super().context() | {"submit": self.submit, "cancel_url": self.here()}


class PartnershipShow(ConfirmStep):
    """Show the parties of this installation what they may see, as it is now."""

    title = "Show it to the parties"
    submit = "Show it"
    sentences = (
        "Each party that uses this installation reads a copy of what it is shown, as it is now.",
        "What is changed later they read once it is shown again.",
    )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Show it."""
        parties = actions.show_partnership(by=self.actor, partnership=self.partnership, at=self.at)
        return self.done(
            "partnerships:partnership_detail",
            f"Shown to {', '.join(each.name for each in parties)}",
            partnership=self.partnership.public_id,
        )


class PartnershipPublish(ConfirmStep):
    """Let the public read it."""

    title = "Publish the partnership"
    submit = "Publish"
    sentences = (
        "Anybody can then read its purpose, terms, parties, groups and who sits on them.",
        "What is changed of these later they read at once.",
        "Shares and actions are not published.",
    )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Publish it."""
        actions.publish_partnership(by=self.actor, partnership=self.partnership, at=self.at)
        return self.done(
            "partnerships:partnership_detail",
            f"{self.partnership.name} published",
            partnership=self.partnership.public_id,
        )
