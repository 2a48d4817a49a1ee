"""How are the consultations that Luton and Bedfordshire held over the same weeks tied together?"""

from collections.abc import Callable
from datetime import datetime

from waymark.access.models.authorities import Authority
from waymark.consultations.actions import twins
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.queries.twins import find_side
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions.luton import case

LUTON = "luton-2007"


def load(*, at: datetime, tell: Callable[[str], None]) -> None:
    """Let Luton offer and Bedfordshire accept, each for the consultation that it recorded."""
    held = Authority.objects.filter(code__in=["luton", "bedfordshire"])
    places = {each.code: each for each in held}
    ours, theirs = places["luton"], places["bedfordshire"]
    with open_scope(ours.pk):
        consultation = Consultation.objects.get(slug=LUTON)
        if find_side(consultation=consultation) is not None:
            return
        tell("Tying it to its twin in Bedfordshire")
        offer = twins.offer_twin(
            by=Actor.operator(ours.pk), consultation=consultation, partner=theirs, at=at
        )
    with open_scope(theirs.pk):
        twins.accept_twin(
            by=Actor.operator(theirs.pk),
            link=offer.link,
            consultation=Consultation.objects.get(slug=case()["twin"]["slug"]),
            at=at,
        )
