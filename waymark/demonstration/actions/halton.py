"""How does the Halton matter of 2008 come to be in the installation, as its paper tells it?"""

import tomllib
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from waymark.access.models.authorities import Authority
from waymark.commissioning.actions import contracts, duties
from waymark.commissioning.rules.contracts import ContractWritten
from waymark.core.actors import Actor
from waymark.decisions.actions import decisions, matters, meetings, positions
from waymark.decisions.actions.bodies import add_body
from waymark.decisions.models.bodies import BodyKind
from waymark.decisions.models.matters import Matter
from waymark.decisions.rules.decisions import DecisionDraft, DecisionStage, Finality
from waymark.organisations.actions import add_organisation
from waymark.organisations.models import OrganisationKind
from waymark.partnerships.actions import groups, partnerships
from waymark.partnerships.rules.partnerships import GroupKind, PartnershipForm


@cache
def case() -> dict[str, Any]:
    """Return the facts of the case, in our own words."""
    path = files("waymark.demonstration") / "data" / "halton-2008.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def load(*, by: Actor, at: datetime, tell: Callable[[str], None]) -> None:
    """Load everything that the extract states, published, unless it is there."""
    facts = case()
    if Matter.objects.filter(title=facts["matter"]["title"]).exists():
        return
    tell("Recording the Halton matter of 2008 from its minutes")
    _matter(by=by, at=at, facts=facts)
    _sequence(by=by, at=at, facts=facts["sequence"])
    _group(by=by, at=at, facts=facts)
    _duties(by=by, at=at, facts=facts["duty"])
    _contract(by=by, at=at, facts=facts["contract"], source=facts["matter"]["source"])


def _matter(*, by: Actor, at: datetime, facts: Mapping[str, Any]) -> None:
    about, source = facts["matter"], facts["matter"]["source"]
    matter = matters.add_matter(
        by=by,
        title=about["title"],
        summary=about["summary"],
        opened_on=about["opened_on"],
        history_source=source,
        at=at,
    )
    body = add_body(by=by, name=facts["body"]["name"], kind=BodyKind.EXECUTIVE, at=at)
    meeting = meetings.plan_meeting(
        by=by,
        body=body,
        draft=meetings.MeetingDraft(held_on=facts["meeting"]["held_on"], history_source=source),
        at=at,
    )
    meetings.publish_meeting(by=by, meeting=meeting, at=at)
    taken = facts["decision"]
    decision = decisions.record_decision(
        by=by,
        body=body,
        matter=matter,
        draft=DecisionDraft(
            title=taken["title"],
            reference=taken["reference"],
            decided_on=taken["decided_on"],
            wording=taken["wording"],
            finality=Finality(taken["finality"]),
            stage=DecisionStage(taken["stage"]),
            is_from_history=True,
            history_source=source,
        ),
        at=at,
    )
    decisions.publish_decision(by=by, decision=decision, at=at)
    matters.publish_matter(by=by, matter=matter, at=at)


def _sequence(*, by: Actor, at: datetime, facts: Mapping[str, Any]) -> None:
    """What the six authorities did next, as far as their own minutes say."""
    matter = matters.add_matter(
        by=by,
        title=facts["title"],
        summary=facts["summary"],
        opened_on=facts["opened_on"],
        history_source=facts["source"],
        at=at,
    )
    for each in facts["position"]:
        place = positions.add_party(by=by, matter=matter, name=each["name"], at=at)
        if "option" in each:
            draft = positions.PositionDraft(
                option=each["option"],
                term_from=each["term_from"],
                term_until=each["term_until"],
                decided_on=each["decided_on"],
                evidence=each["evidence"],
                source=facts["source"],
            )
            positions.state_position(by=by, position=place, draft=draft, at=at)
    matters.publish_matter(by=by, matter=matter, at=at)


def _group(*, by: Actor, at: datetime, facts: Mapping[str, Any]) -> None:
    made = partnerships.save_partnership(
        by=by,
        draft=partnerships.PartnershipDraft(
            name=facts["partnership"]["name"],
            form=PartnershipForm.STEERING_GROUP,
            purpose=facts["partnership"]["purpose"],
            is_from_history=True,
            history_source=facts["matter"]["source"],
        ),
        at=at,
    )
    group = groups.save_group(
        by=by,
        partnership=made,
        draft=groups.GroupDraft(
            name=facts["group"]["name"], kind=GroupKind.STEERING, purpose=facts["group"]["purpose"]
        ),
        at=at,
    )
    for each in facts["group"]["seat"]:
        party = partnerships.save_party(by=by, partnership=made, draft=_party(each), at=at)
        seat = groups.SeatDraft(
            party=party, office=each["office"], is_chair=each.get("is_chair", False)
        )
        groups.save_seat(by=by, group=group, draft=seat, at=at)
    partnerships.publish_partnership(by=by, partnership=made, at=at)


def _party(seat: Mapping[str, Any]) -> partnerships.PartyDraft:
    if seat["authority"] == "Halton":
        return partnerships.PartyDraft(
            partner=Authority.objects.get(code=case()["authority"]["code"])
        )
    return partnerships.PartyDraft(name=seat["authority"])


def _duties(*, by: Actor, at: datetime, facts: list[Mapping[str, Any]]) -> None:
    for each in facts:
        terms = duties.DutyTerms(
            title=each["title"], requires=each["requires"], source=each["source"]
        )
        duty = duties.add_duty(by=by, terms=terms, at=at)
        for held in each["holding"]:
            duties.add_holding(by=by, duty=duty, terms=duties.HoldingTerms(**held), at=at)
        duties.publish_duty(by=by, duty=duty, at=at)


def _contract(*, by: Actor, at: datetime, facts: Mapping[str, Any], source: str) -> None:
    supplier = add_organisation(
        by=by, name=facts["supplier"], kind=OrganisationKind.PROVIDER, at=at
    )
    made = contracts.record_contract(
        by=by,
        written=ContractWritten(
            reference=facts["reference"],
            title=facts["title"],
            starts_on=facts["starts_on"],
            ends_on=facts["ends_on"],
            may_run_until=facts["constrained_until"],
            limit_source=facts["constraint"],
            is_from_history=True,
            history_source=source,
        ),
        supplier=supplier,
        at=at,
    )
    contracts.publish_contract(by=by, contract=made, at=at)
