"""With whom does the authority act together?"""

from decimal import Decimal

from tests.clock import NOW
from tests.factories.access import AuthorityFactory
from tests.factories.decisions import BodyFactory, DecisionFactory, MatterFactory, MeetingFactory
from tests.factories.partnerships import (
    ActionUpdateFactory,
    JointActionFactory,
    JointGroupFactory,
    PartnershipFactory,
    PartyFactory,
    SeatFactory,
    SeatHolderFactory,
    ShareFactory,
    ShareSetFactory,
    SharingAgreementFactory,
)
from tests.world.places import Place
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.partnerships.actions.partnerships import show_partnership
from waymark.partnerships.models.partnerships import ShownPartnership


def add_partnerships(place: Place) -> None:
    """Add one of each, with every key filled, and one that a neighbour shows."""
    lead = place.members[next(iter(place.members))]
    partnership = PartnershipFactory.create(published_at=NOW, published_by=lead.user)
    party = PartyFactory.create(
        partnership=partnership,
        partner=place.authority,
        code=place.authority.code,
        agreement=SharingAgreementFactory.create(owner=lead),
        is_lead=True,
    )
    group = JointGroupFactory.create(partnership=partnership)
    seat = SeatFactory.create(group=group, party=party)
    SeatHolderFactory.create(seat=seat)
    joint_action = JointActionFactory.create(partnership=partnership, party=party, seat=seat)
    ActionUpdateFactory.create(joint_action=joint_action, written_by=lead.user)
    shares = ShareSetFactory.create(partnership=partnership, total=Decimal(1))
    share = ShareFactory.create(share_set=shares, party=party, amount=Decimal(1))
    body = BodyFactory.create(kind="group", group=group)
    meeting = MeetingFactory.create(body=body, published_at=NOW)
    DecisionFactory.create(
        body=body,
        meeting=meeting,
        matter=MatterFactory.create(),
        stage="recommended",
        published_at=NOW,
    )
    neighbour = AuthorityFactory.create(code=f"{place.authority.code}-partner", name="Partner")
    PartyFactory.create(partnership=partnership, partner=neighbour, code=neighbour.code, sees=[])
    show_partnership(by=Actor.operator(place.authority.pk), partnership=partnership, at=NOW)
    with open_scope(neighbour.pk):
        theirs = PartnershipFactory.create()
        PartyFactory.create(
            partnership=theirs, partner=place.authority, code=place.authority.code, sees=[]
        )
        show_partnership(by=Actor.operator(neighbour.pk), partnership=theirs, at=NOW)
    shown = ShownPartnership.shared.get(partnership=theirs)
    place.records |= {
        "partnership": partnership.public_id,
        "other_partnership": PartnershipFactory.create(published_at=NOW).public_id,
        "party": party.public_id,
        "joint_group": group.public_id,
        "seat": seat.public_id,
        "joint_action": joint_action.public_id,
        "share": share.public_id,
        "shown": shown.public_id,
    }
