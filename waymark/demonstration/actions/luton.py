"""How does the Luton consultation of 2007 come to be in the installation?"""

import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any

from waymark.consultations.actions import analysis, parts, questions, reports, setup
from waymark.consultations.actions.hearing import amendments, groups
from waymark.consultations.imports.files import import_file
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.rules import codec
from waymark.consultations.rules.reconstruction import KnownSum, Reconstruction
from waymark.consultations.rules.vocabulary import GroupOutcome, SupportKind
from waymark.core.actors import Actor
from waymark.core.dates import ENGLAND
from waymark.decisions.actions.bodies import add_body
from waymark.decisions.actions.decisions import publish_decision, record_decision
from waymark.decisions.models.bodies import BodyKind
from waymark.decisions.rules.decisions import (
    ConditionDraft,
    ConditionKind,
    DecisionDraft,
    DecisionStage,
    Finality,
)
from waymark.organisations.actions import add_organisation

BEDFORDSHIRE_ENDED = date(2009, 3, 31)
"""Bedfordshire County Council gave way to two unitary councils on 1 April 2009."""


def data_file(name: str) -> bytes:
    """Return a file of the demonstration's own."""
    return (files("waymark.demonstration") / "data" / name).read_bytes()


@cache
def case() -> dict[str, Any]:
    """Return the facts of the case, in our own words."""
    return tomllib.loads(data_file("luton-2007.toml").decode())


def load(*, by: Actor, at: datetime, tell: Callable[[str], None]) -> None:
    """Load the consultation with everything the paper states, unless it is there."""
    facts = case()
    slug = facts["consultation"]["slug"]
    if Consultation.objects.filter(slug=slug).exists():
        return
    tell("Recording the Luton consultation of 2007 from its report")
    consultation = _record(by=by, at=at, facts=facts)
    tell("Importing its 106 responses")
    file_name = "luton-2007-responses.csv"
    content = data_file(file_name)
    import_file(
        by=by,
        consultation=consultation,
        file_name=file_name,
        content=content,
        at=at,
    )
    _hear(by=by, at=at, facts=facts, consultation=consultation)
    for each in facts["finding"]:
        analysis.save_finding(
            by=by,
            consultation=consultation,
            heading=each["heading"],
            statement=each["statement"],
            figures=each.get("figures", []),
            at=at,
        )
    tell("Freezing the answers and making the report, unpublished")
    analysis.take_snapshot(by=by, consultation=consultation, at=at)
    _decide(by=by, at=at, facts=facts["decision"], consultation=consultation)
    reports.draft_report(by=by, consultation=consultation, at=at)


def _record(*, by: Actor, at: datetime, facts: Mapping[str, Any]) -> Consultation:
    about = facts["consultation"]
    known = facts["reconstruction"]
    reconstruction = Reconstruction(
        question=known["question"],
        sentence=known["sentence"],
        known=tuple(
            KnownSum(
                total=each["total"],
                categories=tuple(each.get("categories", ())),
                choices=tuple(each.get("choices", ())),
            )
            for each in known["known"]
        ),
    )
    consultation = setup.record_consultation_from_history(
        by=by,
        at=at,
        source=about["source"],
        opened_at=about["opened"].replace(tzinfo=ENGLAND),
        closed_at=about["closed"].replace(tzinfo=ENGLAND),
        slug=about["slug"],
        reconstruction=codec.to_plain(reconstruction),
        reconstruction_note=known["sentence"],
        title=about["title"],
        purpose=about["purpose"],
        overview=about["overview"].strip(),
        department=about["department"],
        who_was_consulted=about["who_was_consulted"].strip(),
        method=about["method"].strip(),
        channels=about["channels"],
        related=about["related"],
        contact_name=about["contact_name"],
        contact_lines=about["contact_lines"].strip(),
        contact_telephone=about["contact_telephone"],
    )
    for option in facts["option"]:
        parts.save_option(by=by, consultation=consultation, at=at, **option)
    for category in facts["category"]:
        parts.save_category(by=by, consultation=consultation, at=at, **category)
    for question in facts["question"]:
        questions.save_question(
            by=by,
            consultation=consultation,
            code=question["code"],
            kind=question["kind"],
            wording=question["wording"],
            asks_options=question.get("asks_options", False),
            is_required=question.get("required", False),
            answers_held=question.get("answers_held", True),
            at=at,
        )
    for event in facts["event"]:
        parts.save_event(by=by, consultation=consultation, at=at, **event)
    consultation.refresh_from_db()
    return consultation


def _hear(*, by: Actor, at: datetime, facts: Mapping[str, Any], consultation: Consultation) -> None:
    options = {each.key: each for each in Option.objects.filter(consultation=consultation)}
    event = Event.objects.get(consultation=consultation, kind="young_people")
    for group in facts["group"]:
        groups.enter_group_response(
            by=by,
            consultation=consultation,
            label=group["label"],
            participants=group["participants"],
            who=group["who"],
            how_reached=group["how_reached"],
            outcome=GroupOutcome(group["outcome"]),
            options=[options[key] for key in group.get("options", [])],
            reasons=group.get("reasons", ""),
            event=event,
            at=at,
        )
    told = facts["amendment"]
    amendments.record_amendment(
        by=by,
        consultation=consultation,
        question=Question.objects.get(consultation=consultation, code=told["question"]),
        body=add_organisation(by=by, name=told["body"], kind=told["kind"], at=at),
        category=StakeholderCategory.objects.get(consultation=consultation, key=told["category"]),
        wording=told["wording"],
        supports={options[key]: SupportKind(kind) for key, kind in told["supports"].items()},
        requested_by=told["body"],
        at=at,
    )


def _decide(
    *, by: Actor, at: datetime, facts: Mapping[str, Any], consultation: Consultation
) -> None:
    decision = record_decision(
        by=by,
        body=add_body(by=by, name=facts["body"], kind=BodyKind.EXECUTIVE, at=at),
        consultation=consultation,
        option=Option.objects.get(consultation=consultation, key=facts["option"]),
        draft=DecisionDraft(
            title=facts["title"],
            decided_on=facts["decided_on"],
            wording=facts["wording"],
            finality=Finality(facts["finality"]),
            stage=DecisionStage(facts["stage"]),
            conditions=tuple(
                ConditionDraft(kind=ConditionKind(each["kind"]), text=each["text"])
                for each in facts["condition"]
            ),
            is_from_history=True,
            history_source=case()["consultation"]["source"],
        ),
        at=at,
    )
    publish_decision(by=by, decision=decision, at=at)
