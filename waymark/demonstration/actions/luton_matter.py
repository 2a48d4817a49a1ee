"""How is Luton's decision tied to what Bedfordshire decides?"""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from waymark.access.models.authorities import Authority
from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.decisions.actions import conditions, matters, positions
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.positions import Position
from waymark.decisions.rules.decisions import ConditionKind
from waymark.decisions.rules.tests import ConditionTest, OnFail, TestDraft
from waymark.demonstration.actions.luton import case

IN_HOUSE = "in-house"


def load(*, at: datetime, tell: Callable[[str], None]) -> None:
    """Put both on one board; Luton's review opens if Bedfordshire decides otherwise."""
    held = Authority.objects.filter(code__in=["luton", "bedfordshire"])
    places = {each.code: each for each in held}
    ours, theirs = places["luton"], places["bedfordshire"]
    facts = case()["matter"]
    by = Actor.operator(ours.pk)
    with open_scope(ours.pk):
        if Matter.objects.filter(title=facts["title"]).exists():
            return
        tell("Tying Luton's decision to what Bedfordshire decides")
        decision = Decision.objects.get(title=case()["decision"]["title"])
        consultation = Consultation.objects.get(slug=case()["consultation"]["slug"])
        matter = _matter(by, at)
        matters.join_consultation(by=by, matter=matter, consultation=consultation, at=at)
        neighbour = positions.add_party(by=by, matter=matter, partner=theirs, at=at)
        positions.state_own_position(
            by=by,
            matter=matter,
            decision=decision,
            draft=positions.PositionDraft(option=IN_HOUSE),
            at=at,
        )
        _set_tests(by, decision, neighbour, at)
        matters.publish_matter(by=by, matter=matter, at=at)
    with open_scope(theirs.pk):
        by = Actor.operator(theirs.pk)
        other = _matter(by, at, link=matter.link)
        positions.add_party(by=by, matter=other, partner=ours, at=at)


def _set_tests(by: Actor, decision: Decision, neighbour: Position, at: datetime) -> None:
    """Have the neighbour watched, and each analysis judged by the office that answers for it."""
    held = {each.text: each for each in Condition.objects.filter(decision=decision)}
    for each in case()["decision"]["condition"]:
        if each["kind"] == ConditionKind.REVIEW_TRIGGER:
            draft = TestDraft(
                test=ConditionTest.ANY_OTHERWISE, options=(IN_HOUSE,), on_fail=OnFail.REFER_BACK
            )
            parties = [neighbour]
        else:
            draft, parties = TestDraft(test=ConditionTest.JUDGED, judge=each["judge"]), []
        conditions.set_test(
            by=by, condition=held[each["text"]], draft=draft, parties=parties, at=at
        )


def _matter(by: Actor, at: datetime, *, link: UUID | None = None) -> Matter:
    facts = case()["matter"]
    return matters.add_matter(
        by=by,
        title=facts["title"],
        summary=facts["summary"],
        opened_on=facts["opened_on"],
        history_source=case()["consultation"]["source"],
        at=at,
        link=link,
    )
