"""Do answers leave redacted under random numbers, and do themes come back as suggestions only?"""

import io
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.factories.consultations import (
    AnswerFactory,
    ConsultationFactory,
    QuestionFactory,
    ResponseFactory,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.consultations.actions import exchanging as actions
from waymark.consultations.commands import commands
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.models.moderation import Moderation, Redaction
from waymark.consultations.models.theming import Theme, ThemeAssignment, ThemeFramework
from waymark.consultations.rules.vocabulary import ConsultationStage, ResponseStatus
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
THEMES = json.dumps(
    [
        {"theme_key": "A", "theme_name": "Travel", "theme_description": "Getting there"},
        {"theme_key": "B", "theme_name": "Other", "theme_description": ""},
    ]
).encode()


@pytest.fixture
def question(scope: None) -> Question:
    consultation = ConsultationFactory.create(stage=ConsultationStage.CLOSED, slug="hub")
    return QuestionFactory.create(consultation=consultation, code="reasons")


@pytest.fixture
def answers(question: Question) -> list[Answer]:
    texts = ["Sam Field says the bus is late.", "Longer hours.", "Not read yet."]
    made = [
        AnswerFactory.create(
            response=ResponseFactory.create(
                consultation=question.consultation,
                status=ResponseStatus.ACCEPTED,
                publication="without_name",
            ),
            question=question,
            text=text,
        )
        for text in texts
    ]
    for each in made[:2]:
        Moderation.objects.create(
            authority_id=each.authority_id, answer=each, state="approved", decided_at=AT
        )
    Redaction.objects.create(
        authority_id=made[0].authority_id,
        answer=made[0],
        start=0,
        end=9,
        reason="name",
        made_at=AT,
    )
    return made


def sent(files: object) -> dict[str, int]:
    assert isinstance(files, dict)
    lines = [json.loads(each) for each in files["responses.jsonl"].splitlines()]
    return {each["text"]: each["themefinder_id"] for each in lines}


def mapping(**numbers: list[str]) -> bytes:
    return b"".join(
        json.dumps({"themefinder_id": int(number[1:]), "theme_keys": keys}).encode() + b"\n"
        for number, keys in numbers.items()
    )


def test_only_what_a_moderator_has_read_leaves_and_redacted(
    officer: Actor, question: Question, answers: list[Answer]
) -> None:
    files = actions.export_answers(by=officer, question=question, at=AT)

    assert set(sent(files)) == {"[name removed] says the bus is late.", "Longer hours."}
    assert b"Sam" not in b"".join(files.values())
    keys = {str(each.pk) for each in answers} | {str(each.public_id) for each in answers}
    assert not keys & {str(each) for each in sent(files).values()}
    assert AuditEvent.objects.get().event == "consultations.themes_exported"


def test_each_export_draws_new_numbers(
    officer: Actor, question: Question, answers: list[Answer]
) -> None:
    first = sent(actions.export_answers(by=officer, question=question, at=AT))
    second = sent(actions.export_answers(by=officer, question=question, at=AT))

    assert not set(first.values()) & set(second.values())


def test_nothing_leaves_before_a_moderator_has_read_it(officer: Actor, question: Question) -> None:
    with pytest.raises(actions.NothingToSend):
        actions.export_answers(by=officer, question=question, at=AT)
    with pytest.raises(actions.NeverSent):
        actions.load_themes(by=officer, question=question, themes=THEMES, mapping=b"", at=AT)


def test_councillor_sends_and_loads_nothing(councillor: Actor, question: Question) -> None:
    with pytest.raises(NotAllowed):
        actions.export_answers(by=councillor, question=question, at=AT)
    with pytest.raises(NotAllowed):
        actions.load_themes(by=councillor, question=question, themes=b"", mapping=b"", at=AT)


def test_what_comes_back_is_a_suggestion_and_no_figure(
    officer: Actor, question: Question, answers: list[Answer]
) -> None:
    numbers = sent(actions.export_answers(by=officer, question=question, at=AT))
    bus, hours = numbers["[name removed] says the bus is late."], numbers["Longer hours."]

    loaded = actions.load_themes(
        by=officer,
        question=question,
        themes=THEMES,
        mapping=mapping(**{f"n{bus}": ["A", "B"], f"n{hours}": []}),
        at=AT,
    )

    assert (loaded.themes, loaded.answers, loaded.suggestions) == (1, 1, 2)
    found = list(ThemeAssignment.objects.order_by("theme__position"))
    assert {(each.answer_id, each.source, each.is_final) for each in found} == {
        (answers[0].pk, "engine", False)
    }
    assert Theme.objects.get(key="travel").status == "candidate"
    assert Theme.objects.filter(name="Other").count() == 1
    assert ThemeFramework.objects.get().status == "draft"


def test_file_loaded_twice_suggests_once(
    officer: Actor, question: Question, answers: list[Answer]
) -> None:
    number = sent(actions.export_answers(by=officer, question=question, at=AT))["Longer hours."]
    given = mapping(**{f"n{number}": ["A"]})

    for _ in range(2):
        actions.load_themes(by=officer, question=question, themes=THEMES, mapping=given, at=AT)

    assert ThemeAssignment.objects.count() == 1
    assert Theme.objects.filter(name="Travel").count() == 1


def test_wrong_line_takes_nothing_in(
    officer: Actor, question: Question, answers: list[Answer]
) -> None:
    number = sent(actions.export_answers(by=officer, question=question, at=AT))["Longer hours."]

    with pytest.raises(actions.ExchangeFaulty) as refused:
        actions.load_themes(
            by=officer,
            question=question,
            themes=THEMES,
            mapping=mapping(**{f"n{number}": ["A"], "n123": ["A"]}),
            at=AT,
        )

    assert "mapping.jsonl, line 2: 123 is not the number" in refused.value.problems[0]
    assert not ThemeAssignment.objects.exists()
    assert not ThemeFramework.objects.exists()


def test_numbers_of_an_older_export_are_not_taken(
    officer: Actor, question: Question, answers: list[Answer]
) -> None:
    older = sent(actions.export_answers(by=officer, question=question, at=AT))["Longer hours."]
    actions.export_answers(by=officer, question=question, at=AT)

    with pytest.raises(actions.ExchangeFaulty):
        actions.load_themes(
            by=officer,
            question=question,
            themes=THEMES,
            mapping=mapping(**{f"n{older}": ["A"]}),
            at=AT,
        )


def test_signed_themes_take_no_new_ones(
    officer: Actor, question: Question, answers: list[Answer]
) -> None:
    number = sent(actions.export_answers(by=officer, question=question, at=AT))["Longer hours."]
    ThemeFramework.objects.create(
        authority_id=question.authority_id,
        question=question,
        version=1,
        status="signed",
        made_at=AT,
    )

    with pytest.raises(actions.ThemesSigned) as refused:
        actions.load_themes(
            by=officer,
            question=question,
            themes=THEMES,
            mapping=mapping(**{f"n{number}": ["A"]}),
            at=AT,
        )

    assert "Travel" in refused.value.problems


def test_analyst_exports_and_loads_on_the_pages(
    client: Client,
    authority: Authority,
    membership: Membership,
    question: Question,
    answers: list[Answer],
) -> None:
    sign_in(client, membership)
    base = f"/{authority.code}/work/consultations/hub/exchange/"

    before = client.get(base).content.decode()
    packed = client.post(f"{base}export/", {"question": "reasons"})
    with zipfile.ZipFile(io.BytesIO(packed.content)) as archive:
        names = archive.namelist()
        lines = [json.loads(each) for each in archive.read("responses.jsonl").splitlines()]
    number = next(each["themefinder_id"] for each in lines if each["text"] == "Longer hours.")
    wrong = client.post(
        f"{base}load/",
        {
            "question": "reasons",
            "themes": SimpleUploadedFile("themes.json", THEMES),
            "mapping": SimpleUploadedFile("mapping.jsonl", b"nonsense"),
        },
    )
    loaded = client.post(
        f"{base}load/",
        {
            "question": "reasons",
            "themes": SimpleUploadedFile("themes.json", THEMES),
            "mapping": SimpleUploadedFile("mapping.jsonl", mapping(**{f"n{number}": ["A"]})),
        },
    )
    after = client.get(base).content.decode()

    assert "Export answers" in before
    assert "Load what came back" not in before
    assert names == ["choices.jsonl", "respondents.jsonl", "responses.jsonl"]
    assert wrong.status_code == 400
    assert "This is no JSON record." in wrong.content.decode()
    assert loaded.status_code == 302
    assert "suggestions for 1 answer" in after


def test_operator_exchanges_on_the_command_line(
    authority: Authority, question: Question, answers: list[Answer], tmp_path: Path
) -> None:
    place = ["hub", "--authority", authority.code]
    run = CliRunner().invoke
    folder = tmp_path / "out"

    tried = run(
        commands,
        ["consultation", "exchange", *place, "--format", "themefinder", "--output", str(folder),
         "--dry-run"],
    )  # fmt: skip
    assert not folder.exists()
    written = run(
        commands,
        ["consultation", "exchange", *place, "--format", "themefinder", "--output", str(folder)],
    )
    empty = run(commands, ["consultation", "exchange-load", "hub", str(folder)])
    number = json.loads((folder / "responses.jsonl").read_text().splitlines()[0])["themefinder_id"]
    (folder / "themes.json").write_bytes(THEMES)
    (folder / "mapping.jsonl").write_bytes(mapping(**{f"n{number}": ["A"]}))
    loaded = run(
        commands,
        ["consultation", "exchange-load", "hub", str(folder), "--authority", authority.code,
         "--format", "json"],
    )  # fmt: skip
    (folder / "mapping.jsonl").write_bytes(b"nonsense")
    refused = run(
        commands, ["consultation", "exchange-load", "hub", str(folder), "--question", "reasons"]
    )

    assert (tried.exit_code, written.exit_code, empty.exit_code) == (0, 0, 2)
    assert json.loads(loaded.stdout)["suggestions"] == 1
    assert refused.exit_code == 1
    assert "mapping.jsonl, line 1" in refused.output
    with open_scope(authority.pk):
        assert ThemeAssignment.objects.count() == 1
