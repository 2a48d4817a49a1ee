"""How is a chronology made, with its purpose left in the trail?"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from waymark.access.models.members import Membership
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.permissions import require_notes
from waymark.casework.queries.chronology import Happening, get_chronology, groups_told
from waymark.casework.rules.chronology import (
    OUTSIDE,
    PURPOSE_OF,
    ChronologyKind,
    Ground,
    Recipient,
    goes_to,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.organisations.models import Organisation
from waymark.people.models.consents import Consent
from waymark.people.models.people import Person
from waymark.people.queries.consents import basis_for_sharing
from waymark.people.queries.people import OpenRecord, get_record
from waymark.people.rules.reach import says_something
from waymark.people.rules.sharing import Override, Refused
from waymark.people.rules.vocabulary import DataGroup

ORDERED = "A court has ordered it."


class NoPurpose(ActionRefused):
    """Say what the chronology is for, in a few words. They stay in the audit trail."""


class TurnedRound(ActionRefused):
    """The last day must not be before the first."""


class NothingChosen(ActionRefused):
    """Choose at least one kind of entry."""


class NoRecipient(ActionRefused):
    """Say to whom it goes: which court, panel or authority."""


class NoGround(ActionRefused):
    """Say what allows you to share it."""


class NoOrder(ActionRefused):
    """Only a court orders it. Choose what else allows you to share it."""


class NotToBeShared(ActionRefused):
    """This may not be shared."""


@dataclass(frozen=True)
class Chronology:
    """What happened, and by what right it goes to somebody outside, in a sentence."""

    found: tuple[Happening, ...]
    ground: str = ""


@action
def make_chronology(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    since: date,
    until: date,
    kinds: Collection[ChronologyKind],
    recipient: Recipient,
    purpose: str,
    to_whom: str = "",
    organisation: Organisation | None = None,
    ground: Ground | None = None,
) -> Chronology:
    """Return what happened between two days, for a purpose; it leaves the system as a copy.

    For somebody outside the one rule of sharing is asked, with the purpose as the reason; of an
    `organisation` on the authority's list also what was said of it alone, objections among that.
    """
    require_notes(viewer=by, person=person, at=at)
    if until < since:
        raise TurnedRound(field="until")
    if not kinds:
        raise NothingChosen(field="kinds")
    if not says_something(purpose):
        raise NoPurpose(field="purpose")
    opened = get_record(viewer=by, public_id=person.public_id, at=at)
    found = get_chronology(viewer=by, record=opened, since=since, until=until, kinds=kinds, at=at)
    is_outside = recipient in OUTSIDE
    sentence, consent = "", None
    if is_outside:
        if not (to_whom.strip() or organisation):
            raise NoRecipient(field="to_whom")
        groups = groups_told(found)
        sentence, consent = _weigh(
            by=by, record=opened, ground=ground, recipient=recipient, groups=groups,
            organisation=organisation, purpose=purpose, at=at,
        )  # fmt: skip
    record(
        by=by,
        event=Event.CHRONOLOGY_EXPORTED,
        target=person,
        at=at,
        reason=(
            f"{purpose.strip()} To: {goes_to(to_whom, organisation)}"
            if is_outside
            else purpose.strip()
        ),
        detail={
            "recipient": recipient.value,
            **({"ground": ground.value} if is_outside and ground else {}),
            **({"consent": consent} if consent else {}),
            **(
                {"organisation": str(organisation.public_id)} if is_outside and organisation else {}
            ),
            "since": since.isoformat(),
            "until": until.isoformat(),
            "kinds": sorted(kind.value for kind in kinds),
            "entries": len(found),
        },
    )
    return Chronology(found=found, ground=sentence)


def _weigh(
    *,
    by: Actor,
    record: OpenRecord,
    ground: Ground | None,
    recipient: Recipient,
    groups: frozenset[DataGroup],
    organisation: Organisation | None,
    purpose: str,
    at: datetime,
) -> tuple[str, str | None]:
    """Return what allows it, with the consent that it rests on; raise where nothing does."""
    if ground is None:
        raise NoGround(field="ground")
    if ground is Ground.ORDER:
        if recipient is not Recipient.COURT:
            raise NoOrder(field="ground")
        return ORDERED, None
    override = None
    if ground is Ground.SAFETY:
        author = Membership.objects.select_related("user").filter(pk=by.membership_id or 0).first()
        override = Override(
            reason=purpose, author=str(author.user) if author else "", on=local_date(at)
        )
    decision = basis_for_sharing(
        viewer=by,
        record=record,
        purpose=PURPOSE_OF[ground],
        groups=groups,
        organisation=organisation,
        at=at,
        override=override,
    )
    if isinstance(decision, Refused):
        raise NotToBeShared(decision.sentence, field="ground")
    rests_on = Consent.objects.filter(pk=decision.rests_on).first() if decision.rests_on else None
    return decision.sentence, str(rests_on.public_id) if rests_on else None
