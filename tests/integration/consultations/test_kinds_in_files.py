"""Do answers of every kind come in from a file, and leave as they came?"""

import csv
import io
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tests.factories.access import AuthorityFactory
from tests.factories.consultations import NOW, ChoiceFactory, QuestionFactory
from tests.integration.consultations.files import World, make_world
from waymark.access.models.authorities import Authority
from waymark.consultations.actions.intake.responses import FileHasFaults
from waymark.consultations.exports.response_rows import Cells, FileForm, write_responses
from waymark.consultations.imports.files import check_content
from waymark.consultations.models.asking.questions import Question, QuestionRow
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.queries import exporting
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db
HEADER = (
    "response_id", "category", "preferred", "topics", "order.bus", "order.bike", "order.tram",
    "points.bus", "points.bike", "grid.day", "grid.night", "scores.bus.cost", "scores.bus.speed",
    "scores.bike.cost", "scores.bike.speed", "agree", "age", "since", "home",
)  # fmt: skip
FULL = {
    "response_id": "R1", "category": "Schools", "preferred": "Option 1", "topics": "",
    "order.bus": "2", "order.bike": "1", "order.tram": "",
    "points.bus": "30", "points.bike": "70",
    "grid.day": "Good", "grid.night": "bad",
    "scores.bus.cost": "5", "scores.bus.speed": "0", "scores.bike.cost": "3",
    "scores.bike.speed": "", "agree": "Agree", "age": "16.50", "since": "1/9/2030",
    "home": "lu1 2bq",
}  # fmt: skip


@pytest.fixture
def authority() -> Authority:
    return AuthorityFactory.create()


@pytest.fixture
def world(authority: Authority) -> World:
    with open_scope(authority.pk):
        made = make_world(authority)
        _ask(made, "order", QuestionKind.RANKING, choices=("bus", "bike", "tram"))
        _ask(made, "points", QuestionKind.POINTS, choices=("bus", "bike"), settings={"total": 100})
        _ask(made, "grid", QuestionKind.MATRIX, choices=("good", "bad"), rows=("day", "night"))
        _ask(
            made,
            "scores",
            QuestionKind.CRITERIA,
            choices=("bus", "bike"),
            rows=("cost", "speed"),
            settings={"least": "0", "most": "5"},
        )
        _ask(made, "agree", QuestionKind.AGREEMENT, choices=("agree", "disagree"))
        _ask(made, "age", QuestionKind.NUMBER, settings={"least": "10", "most": "25"})
        _ask(made, "since", QuestionKind.DATE)
        _ask(made, "home", QuestionKind.POSTCODE)
        _ask(made, "proof", QuestionKind.FILE)
        return made


def _ask(
    world: World,
    code: str,
    kind: QuestionKind,
    *,
    choices: tuple[str, ...] = (),
    rows: tuple[str, ...] = (),
    settings: dict[str, Any] | None = None,
) -> Question:
    question = QuestionFactory.create(
        consultation=world.consultation, code=code, kind=kind.value, settings=settings or {}
    )
    for name in choices:
        ChoiceFactory.create(question=question, code=name, label=name.title())
    for place, name in enumerate(rows):
        QuestionRow.objects.create(
            authority=world.authority, question=question, code=name, label=name, position=place
        )
    return question


def file(*rows: dict[str, str]) -> bytes:
    written = io.StringIO(newline="")
    writer = csv.DictWriter(written, HEADER)
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue().encode()


def load(world: World, *rows: dict[str, str]) -> None:
    lines = file(*rows).decode().splitlines()
    world.load(*lines[1:], header=lines[0])


def held(code: str) -> list[tuple[Any, ...]]:
    rows = Answer.objects.filter(question__code=code).order_by("choice__position", "row__position")
    return list(rows.values_list("choice__code", "row__code", "number", "day", "text"))


def test_every_kind_is_kept_in_its_own_shape(world: World) -> None:
    with open_scope(world.authority.pk):
        load(world, FULL)

        assert held("order") == [
            ("bus", None, Decimal(2), None, ""),
            ("bike", None, Decimal(1), None, ""),
        ]
        assert [row[2] for row in held("points")] == [Decimal(30), Decimal(70)]
        assert [row[:2] for row in held("grid")] == [("good", "day"), ("bad", "night")]
        assert [row[:3] for row in held("scores")] == [
            ("bus", "cost", Decimal(5)),
            ("bus", "speed", Decimal(0)),
            ("bike", "cost", Decimal(3)),
        ]
        assert held("agree")[0][0] == "agree"
        assert held("age") == [(None, None, Decimal("16.5"), None, "")]
        assert held("since") == [(None, None, None, date(2030, 9, 1), "")]
        assert held("home") == [(None, None, None, None, "LU1")]


@pytest.mark.parametrize("form", list(FileForm))
@pytest.mark.parametrize("cells", list(Cells))
def test_what_leaves_loads_again_and_changes_nothing(
    world: World, form: FileForm, cells: Cells
) -> None:
    with open_scope(world.authority.pk):
        load(world, FULL, FULL | {"response_id": "R2", "order.bus": "", "age": ""})
        shared: dict[str, Any] = {"viewer": world.officer, "consultation": world.consultation}
        layout = exporting.get_export_layout(**shared)
        target = io.BytesIO()
        write_responses(
            target,
            layout=layout,
            responses=exporting.iterate_responses(
                **shared, layout=layout, statuses=exporting.COUNTED
            ),
            form=form,
            cells=cells,
            has_state=False,
            title="Kinds",
        )
        checked = check_content(
            by=world.officer,
            consultation=world.consultation,
            content=target.getvalue(),
            at=NOW,
        )

        assert (checked.faults, checked.added, checked.unchanged) == ((), 0, 2)


@pytest.mark.parametrize(
    ("changed", "column", "message"),
    [
        ({"order.bus": "1"}, "order.bus", "The places do not run 1, 2, 3"),
        ({"order.bus": "3"}, "order.bus", "The places do not run 1, 2, 3"),
        ({"order.bus": "4"}, "order.bus", "outside what can be answered"),
        ({"order.bus": "first"}, "order.bus", "This is no number"),
        ({"points.bus": "31"}, "points.bus", "The points do not come to 100"),
        ({"points.bus": "", "points.bike": "100"}, "points.bus", "The points do not come to 100"),
        ({"grid.day": "fine"}, "grid.day", "not one of the known values"),
        ({"scores.bus.cost": "6"}, "scores.bus.cost", "outside what can be answered"),
        ({"scores.bus.cost": "1.5"}, "scores.bus.cost", "outside what can be answered"),
        ({"age": "9"}, "age", "outside what can be answered"),
        ({"since": "31/2/2030"}, "since", "There is no such day"),
        ({"home": "nowhere"}, "home", "This is no postcode"),
    ],
)
def test_each_fault_is_named_with_its_column(
    world: World, changed: dict[str, str], column: str, message: str
) -> None:
    with open_scope(world.authority.pk):
        with pytest.raises(FileHasFaults) as refused:
            load(world, FULL | changed)

        fault = refused.value.checked.faults[0]
        assert (fault.row, fault.column) == (2, column)
        assert message in fault.message
        assert fault.remedy
        assert not Answer.objects.exists()


def test_another_value_for_the_same_response_is_a_fault(world: World) -> None:
    with open_scope(world.authority.pk):
        load(world, FULL)

        with pytest.raises(FileHasFaults) as refused:
            load(world, FULL | {"points.bus": "40", "points.bike": "60"})

        assert [fault.column for fault in refused.value.checked.faults] == [
            "points.bus",
            "points.bike",
        ]


def test_a_file_question_has_no_column(world: World) -> None:
    with open_scope(world.authority.pk):
        layout = exporting.get_export_layout(viewer=world.officer, consultation=world.consultation)

        assert "proof" in layout.unheld
        assert "proof" not in layout.by_name
