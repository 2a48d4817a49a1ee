"""Referrals as the tests of sending and of sharing write them."""

from dataclasses import replace
from typing import Any

from tests.clock import NOW
from waymark.casework.actions.referring import Asked, draft_referral, send_referral
from waymark.casework.models.referrals import Referral
from waymark.core.actors import Actor
from waymark.directory.models import Service
from waymark.people.models.people import Person


def drafted(asked: Asked, by: Actor, person: Person, service: Service, **changes: Any) -> Referral:
    """Return a draft that asks for this, but for the changes."""
    return draft_referral(
        by=by, at=NOW, person=person, service=service, asked=replace(asked, **changes)
    )


def sent(asked: Asked, by: Actor, person: Person, service: Service, **changes: Any) -> Referral:
    """Return a referral that went out."""
    made = drafted(asked, by, person, service, **changes)
    send_referral(by=by, at=NOW, referral=made)
    made.refresh_from_db()
    return made
