"""The groups of a partnership, their seats and who holds them, actions, and shares."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse

from waymark.core.dates import local_date
from waymark.partnerships.actions import groups as actions
from waymark.partnerships.actions import shares as share_actions
from waymark.partnerships.forms import partnerships as forms
from waymark.partnerships.models.groups import JointAction, JointGroup, Seat
from waymark.partnerships.models.shares import Share
from waymark.partnerships.queries import partnerships as queries
from waymark.partnerships.views.partnerships import PartForm


class GroupForm(PartForm):
    """What the forms about a group share."""

    form_class = forms.GroupEdit

    group: JointGroup | None = None

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        saved = actions.save_group(
            by=self.actor,
            partnership=self.partnership,
            group=self.group,
            draft=values["draft"],
            version=values["version"] or 0,
            at=self.at,
        )
        return self.back(f"{saved.name} saved")


class GroupCreate(GroupForm):
    """Write down a group."""

    title = "Add a group"


class GroupEdit(GroupForm):
    """Change a group."""

    def load(  # type: ignore[override]
        self, partnership: UUID, joint_group: UUID, **_: Any
    ) -> None:
        """Fetch both."""
        super().load(partnership)
        self.group = self.record = queries.get_group(self.partnership, public_id=joint_group)

    def page_title(self) -> str:
        """Return its name."""
        return f"Change {self.group}"


class SeatForm(PartForm):
    """What the forms about a seat share."""

    form_class = forms.SeatEdit

    group: JointGroup
    seat: Seat | None = None

    def form_arguments(self) -> dict[str, Any]:
        """Return the parties."""
        return {"parties": list(queries.list_parties(self.partnership))}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        saved = actions.save_seat(
            by=self.actor,
            group=self.group,
            seat=self.seat,
            draft=values["draft"],
            version=values["version"] or 0,
            at=self.at,
        )
        return self.back(f"{saved.office} saved")


class SeatCreate(SeatForm):
    """Give an office a seat."""

    def load(  # type: ignore[override]
        self, partnership: UUID, joint_group: UUID, **_: Any
    ) -> None:
        """Fetch the group."""
        super().load(partnership)
        self.group = queries.get_group(self.partnership, public_id=joint_group)

    def page_title(self) -> str:
        """Return the name of the group."""
        return f"Add a seat to {self.group}"


class SeatEdit(SeatForm):
    """Change or end a seat."""

    def load(self, partnership: UUID, seat: UUID, **_: Any) -> None:  # type: ignore[override]
        """Fetch the seat with its group."""
        super().load(partnership)
        self.seat = self.record = queries.get_seat(self.partnership, public_id=seat)
        self.group = self.seat.group

    def page_title(self) -> str:
        """Return the office."""
        return f"Change the seat: {self.seat}"

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        party = self.seat.party.public_id if self.seat else ""
        return super().initial() | {"party": str(party)}


class SeatHolder(PartForm):
    """Say who holds a seat now."""

    form_class = forms.HolderName

    seat: Seat

    def load(self, partnership: UUID, seat: UUID, **_: Any) -> None:  # type: ignore[override]
        """Fetch the seat."""
        super().load(partnership)
        self.seat = queries.get_seat(self.partnership, public_id=seat)

    def page_title(self) -> str:
        """Return the office."""
        return f"Who holds this seat: {self.seat}"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write down the name."""
        actions.name_holder(by=self.actor, seat=self.seat, at=self.at, **values)
        return self.back("Seat saved")


class JointActionCreate(PartForm):
    """Write down what a party has to do."""

    title = "Add an action"
    form_class = forms.ActionAdd

    def form_arguments(self) -> dict[str, Any]:
        """Return the parties and the seats."""
        return {
            "parties": list(queries.list_parties(self.partnership)),
            "seats": list(queries.list_seats(self.partnership)),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        actions.add_joint_action(
            by=self.actor, partnership=self.partnership, draft=values["draft"], at=self.at
        )
        return self.back("Action added")


class JointActionUpdate(PartForm):
    """Say what became of an action."""

    form_class = forms.ActionTell

    joint_action: JointAction

    def load(  # type: ignore[override]
        self, partnership: UUID, joint_action: UUID, **_: Any
    ) -> None:
        """Fetch the action."""
        super().load(partnership)
        self.joint_action = queries.get_joint_action(self.partnership, public_id=joint_action)

    def page_title(self) -> str:
        """Return what had to be done."""
        return f"What became of this: {self.joint_action}"

    def initial(self) -> dict[str, Any]:
        """Return today, and how it stands."""
        return {"on": local_date(self.at), "state": self.joint_action.state}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write it down."""
        actions.update_joint_action(
            by=self.actor, joint_action=self.joint_action, at=self.at, **values
        )
        return self.back("Action saved")


class SharePropose(PartForm):
    """Work out who pays what."""

    title = "Propose shares"
    form_class = forms.SharesPropose

    def form_arguments(self) -> dict[str, Any]:
        """Return the parties that have not left."""
        return {"parties": list(queries.list_present_parties(self.partnership))}

    def initial(self) -> dict[str, Any]:
        """Return today."""
        return {"proposed_on": local_date(self.at)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Propose them."""
        share_actions.propose_shares(
            by=self.actor, partnership=self.partnership, draft=values["draft"], at=self.at
        )
        return self.back("Shares proposed")


class ShareAgree(PartForm):
    """Record that a party agreed to its share."""

    form_class = forms.ShareAgree

    share: Share

    def load(self, partnership: UUID, share: UUID, **_: Any) -> None:  # type: ignore[override]
        """Fetch the share."""
        super().load(partnership)
        self.share = queries.get_share(self.partnership, public_id=share)

    def page_title(self) -> str:
        """Return who agrees, and to what."""
        return f"{self.share.party} agrees to pay £{self.share.amount:,.2f}"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        share_actions.agree_share(by=self.actor, share=self.share, at=self.at, **values)
        return self.back(f"Agreement of {self.share.party} recorded")
