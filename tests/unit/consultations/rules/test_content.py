"""Does a report come back from JSON as it went in, and in the same bytes each time?"""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories.luton import CLARIFICATION, luton_content, luton_counts
from waymark.consultations.rules import codec
from waymark.consultations.rules.amendments import Amendment
from waymark.consultations.rules.build import build_content
from waymark.consultations.rules.content import report as content
from waymark.consultations.rules.content.amendments import AmendmentReport
from waymark.consultations.rules.content.answers import GroupReport, QuestionReport, StatedFinding
from waymark.consultations.rules.content.decision import DecisionBlock
from waymark.consultations.rules.content.facts import (
    AuthorityFacts,
    ConsultationFacts,
    Reconciliation,
    SnapshotFacts,
)
from waymark.consultations.rules.content.figures import ReportFigure
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.counted import Counts
from waymark.consultations.rules.vocabulary import Certainty
from waymark.core.figures import Direction


@st.composite
def report_figures(draw: st.DrawFn) -> ReportFigure:
    base = draw(st.integers(0, 10**6))
    return ReportFigure(
        draw(st.integers(0, base)),
        base,
        draw(st.sampled_from(Direction)),
        reconstructed=draw(st.sampled_from([None, *Certainty])),
    )


@st.composite
def reconciliations(draw: st.DrawFn) -> Reconciliation:
    parts = [draw(st.integers(0, 10**6)) for _ in range(4)]
    return Reconciliation(
        received=sum(parts),
        excluded=(),
        merged=parts[0],
        withdrawn=parts[1],
        undecided=parts[2],
        analysed=parts[3],
        groups=draw(st.integers(0, 9)),
        group_participants=draw(st.integers(0, 99)),
    )


st.register_type_strategy(ReportFigure, report_figures())
st.register_type_strategy(Reconciliation, reconciliations())
st.register_type_strategy(str, st.text(st.characters(codec="utf-8"), max_size=8))

reports = st.builds(
    ReportContent,
    authority=st.builds(AuthorityFacts),
    consultation=st.builds(ConsultationFacts),
    snapshot=st.builds(SnapshotFacts, frozen_at=st.datetimes()),
    questions=st.lists(st.builds(QuestionReport, table=st.none()), max_size=2).map(tuple),
    categories=st.just(()),
    stated_findings=st.lists(st.from_type(StatedFinding), max_size=2).map(tuple),
    groups=st.lists(st.from_type(GroupReport), max_size=2).map(tuple),
    amendments=st.lists(st.builds(AmendmentReport, sensitivity=st.none()), max_size=1).map(tuple),
    notes=st.just(()),
    decision=st.none() | st.from_type(DecisionBlock),
)


@settings(max_examples=40)
@given(reports)
def test_report_comes_back_from_json_as_it_went_in(made: ReportContent) -> None:
    plain = content.to_json(made)

    read = content.from_json(json.loads(content.canonical_bytes(plain)))

    assert read == made
    assert content.digest(content.to_json(read)) == content.digest(plain)


def test_whole_luton_report_comes_back_from_json() -> None:
    made = luton_content()

    assert content.from_json(json.loads(json.dumps(content.to_json(made)))) == made


def test_same_input_gives_the_same_bytes() -> None:
    first = content.canonical_bytes(content.to_json(luton_content()))
    second = content.canonical_bytes(content.to_json(luton_content()))

    assert first == second


def test_counts_come_back_from_json_and_give_the_same_report() -> None:
    counts = luton_counts()

    read = codec.from_plain(Counts, json.loads(json.dumps(codec.to_plain(counts))))

    assert read == counts


@pytest.mark.parametrize(
    ("name", "broken", "message"),
    [
        ("by_status", 3, "by_status is not a mapping"),
        ("by_status", {"lost": 3}, "by_status key"),
        ("by_status", {"accepted": "3"}, "is not a int"),
    ],
)
def test_counts_that_are_none_are_refused_with_the_place(
    name: str, broken: object, message: str
) -> None:
    plain = codec.to_plain(luton_counts()) | {name: broken}

    with pytest.raises(codec.DoesNotFit, match=message):
        codec.from_plain(Counts, plain)


def test_pair_of_keys_needs_two_parts() -> None:
    with pytest.raises(codec.DoesNotFit, match="does not have 2 parts"):
        codec.from_plain(Amendment, codec.to_plain(CLARIFICATION) | {"supports": [["option_1"]]})


def test_each_figure_states_its_share() -> None:
    plain = codec.to_plain(ReportFigure(35, 41, Direction.ROW))

    assert plain == {
        "numerator": 35,
        "base": 41,
        "direction": "row",
        "percent": "85.4",
        "reconstructed": None,
    }


def without(plain: dict[str, Any], name: str) -> None:
    del plain[name]


BROKEN: dict[str, Callable[[dict[str, Any]], None]] = {
    "missing or unknown parts: notes": lambda plain: without(plain, "notes"),
    "missing or unknown parts: extra": lambda plain: plain.update(extra=1),
    "ReportContent.edition is not a int": lambda plain: plain.update(edition="1"),
    "ReportContent.notes is not a list": lambda plain: plain.update(notes="none"),
    "ReportContent.authority is not a record": lambda plain: plain.update(authority=[]),
    "ReportContent.schema is not a str": lambda plain: plain.update(schema=None),
    "ReportContent.consultation.opens_on": lambda plain: plain["consultation"].update(
        opens_on="2007-02-30"
    ),
    "percent is not the share": lambda plain: plain["categories"][0]["responses"].update(
        percent="99.9"
    ),
    "is not a share": lambda plain: plain["categories"][0]["responses"].update(numerator=200),
    "107 were received": lambda plain: plain["reconciliation"].update(received=107),
}


@pytest.mark.parametrize("message", BROKEN)
def test_json_that_is_no_report_is_refused_with_the_place(message: str) -> None:
    plain = content.to_json(luton_content())
    BROKEN[message](plain)

    with pytest.raises(codec.DoesNotFit, match=message):
        content.from_json(plain)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"by_status": {"accepted": 107}}, "do not hold exactly"),
        ({"categories": ()}, "do not hold exactly"),
        ({"reconstruction": {"question": "structure"}}, "has no table"),
    ],
)
def test_counts_that_contradict_each_other_make_no_report(
    change: dict[str, Any], message: str
) -> None:
    counts = luton_counts()
    if "reconstruction" in change and counts.reconstruction:
        change = {"reconstruction": replace(counts.reconstruction, **change["reconstruction"])}
    report = luton_content()

    with pytest.raises(ValueError, match=message):
        build_content(
            edition=1,
            authority=report.authority,
            consultation=report.consultation,
            snapshot=report.snapshot,
            counts=replace(counts, **change),
        )


def test_answers_beyond_the_responses_of_a_category_make_no_report() -> None:
    counts = luton_counts()
    first, second, *others = counts.categories
    moved = (
        replace(first, responses=first.responses - 1),
        replace(second, responses=second.responses + 1),
        *others,
    )
    report = luton_content()

    with pytest.raises(ValueError, match="more of connexions answered"):
        build_content(
            edition=1,
            authority=report.authority,
            consultation=report.consultation,
            snapshot=report.snapshot,
            counts=replace(counts, categories=moved),
        )


def test_answers_to_open_questions_that_are_not_held_are_not_called_none() -> None:
    open_questions = luton_content().questions[1:]

    assert [question.answers_held for question in open_questions] == [None, None]


def test_response_rate_keeps_groups_apart() -> None:
    assert luton_content().response_rate == (
        "106 individual responses were received, and all were analysed. Apart from these, "
        "2 groups answered together, 22 people in all."
    )


def test_notes_are_those_that_the_figures_need() -> None:
    assert [note.key for note in luton_content().notes] == [
        "reconstructed",
        "rounding",
        "base",
        "small_base",
        "self_selection",
        "groups_apart",
    ]
