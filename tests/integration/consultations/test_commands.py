"""Does `waymark consultation import` load a file, and say how that ended?"""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.factories.access import AuthorityFactory
from tests.integration.consultations.files import ROWS, World, csv_file, make_world
from waymark.audit.models import AuditEvent
from waymark.cli import waymark
from waymark.consultations.models.areas import PostcodeArea
from waymark.consultations.models.hearing.responses import Response
from waymark.core.scoping import open_scope
from waymark.intake.models import Batch

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        return make_world(authority)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "responses.csv"
    path.write_bytes(csv_file(*ROWS))
    return path


def run(*words: object) -> Result:
    return CliRunner().invoke(waymark, ["consultation", "import", *map(str, words)])


def count(world: World) -> int:
    with open_scope(world.authority.pk):
        return Response.objects.count()


def test_a_file_is_loaded(world: World, file: Path) -> None:
    result = run("youth-support", file)

    assert result.exit_code == 0, result.output
    assert result.output == "3 new responses.\n"
    assert count(world) == 3


def test_json_is_one_document_and_nothing_else(world: World, file: Path) -> None:
    result = run("youth-support", file, "--format", "json")

    report = json.loads(result.stdout)
    assert (report["applied"], report["added"], report["fault_count"]) == (True, 3, 0)
    assert report["authority"] == world.authority.code


def test_a_dry_run_keeps_nothing(world: World, file: Path) -> None:
    result = run("youth-support", file, "--dry-run")

    assert result.exit_code == 0
    assert "dry run" in result.output
    assert count(world) == 0
    with open_scope(world.authority.pk):
        assert not Batch.objects.exists()


@pytest.mark.parametrize("options", [(), ("--dry-run",)])
def test_faults_are_printed_and_nothing_is_loaded(
    world: World, file: Path, options: tuple[str, ...]
) -> None:
    file.write_bytes(csv_file(ROWS[0], "R002,Helth,Option 1,,"))

    result = run("youth-support", file, *options)

    assert result.exit_code == 1
    assert "Row 3, category (“Helth”)" in result.output
    assert count(world) == 0


def test_the_member_it_is_done_for_is_kept(world: World, file: Path) -> None:
    result = run("youth-support", file, "--as", world.membership.user.email.upper())

    assert result.exit_code == 0, result.output
    with open_scope(world.authority.pk):
        event = AuditEvent.objects.get()
        assert (event.actor_kind, event.user_id) == ("operator", world.membership.user_id)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("nowhere",), "no consultation with the slug nowhere"),
        (("youth-support", "--authority", "nowhere"), "no authority with the code nowhere"),
        (("youth-support", "--as", "nobody@example.org"), "Nobody with the address"),
    ],
)
def test_wrong_names_are_wrong_use(
    world: World, file: Path, words: tuple[str, ...], sentence: str
) -> None:
    slug, *options = words

    result = run(slug, file, *options)

    assert result.exit_code == 2
    assert sentence in result.output


def test_a_file_that_is_not_there_is_wrong_use(world: World, tmp_path: Path) -> None:
    assert run("youth-support", tmp_path / "none.csv").exit_code == 2


def test_an_ambiguous_slug_is_wrong_use_until_the_authority_is_named(
    world: World, file: Path
) -> None:
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        make_world(other)

    ambiguous = run("youth-support", file)
    named = run("youth-support", file, "--authority", other.code)

    assert ambiguous.exit_code == 2
    assert other.code in ambiguous.output
    assert named.exit_code == 0
    assert count(world) == 0


def test_a_refusal_is_a_sentence_and_exit_code_1(world: World, file: Path) -> None:
    with open_scope(world.authority.pk):
        world.consultation.responses_held = False
        world.consultation.save()

    result = run("youth-support", file)

    assert result.exit_code == 1
    assert "not held here" in result.output


# Postcodes ------------------------------------------------------------------------------------


def postcodes(*words: object) -> Result:
    return CliRunner().invoke(waymark, ["consultation", "postcodes", *map(str, words)])


def test_postcodes_are_loaded_for_one_authority(world: World, tmp_path: Path) -> None:
    table = tmp_path / "areas.csv"
    table.write_text("postcode,area\nLU1 2BQ,High Town\nLU4 8AA,Leagrave\n", encoding="utf-8")

    tried = postcodes(table, "--authority", world.authority.code, "--dry-run")
    loaded = postcodes(table, "--authority", world.authority.code)

    assert tried.output == "Would load 2 postcodes.\n"
    assert loaded.output == "Loaded 2 postcodes.\n"
    with open_scope(world.authority.pk):
        assert PostcodeArea.objects.count() == 2


def test_a_table_that_does_not_read_is_refused_by_row(world: World, tmp_path: Path) -> None:
    table = tmp_path / "areas.csv"
    table.write_text("postcode,area\nLuton,High Town\n", encoding="utf-8")

    refused = postcodes(table, "--authority", world.authority.code)
    nobody = postcodes(table, "--authority", "nowhere")

    assert refused.exit_code == 1
    assert "Row 2, “Luton”: this is no whole postcode" in refused.output
    assert nobody.exit_code == 2
