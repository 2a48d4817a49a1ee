"""Does the `waymark` command gather what the apps offer, and say how it ended?"""

import pytest
from click.testing import CliRunner
from django.db import OperationalError
from environs.exceptions import EnvError

from waymark import cli
from waymark.core.version import code_version


def test_every_app_with_commands_is_listed() -> None:
    result = CliRunner().invoke(cli.waymark, ["--help"])

    assert result.exit_code == 0
    for name in ("authorities", "consultation", "database", "demo", "serve"):
        assert f"  {name} " in result.output


def test_an_unknown_command_is_wrong_use() -> None:
    assert CliRunner().invoke(cli.waymark, ["nonsense"]).exit_code == 2


def test_the_version_is_told() -> None:
    result = CliRunner().invoke(cli.waymark, ["--version"])

    assert result.output == f"waymark, version {code_version()}\n"


def test_without_configuration_only_the_machine_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> dict[str, object]:
        raise EnvError("SECRET_KEY is not set")

    monkeypatch.setattr(cli, "_of_the_apps", missing)

    listed = CliRunner().invoke(cli.waymark, ["--help"])
    refused = CliRunner().invoke(cli.waymark, ["consultation", "import"])

    assert "database" in listed.output
    assert "consultation" not in listed.output
    assert refused.exit_code == 1
    assert "make run" in refused.output


def test_a_database_that_does_not_answer_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**_: object) -> None:
        raise OperationalError from ConnectionError()

    monkeypatch.setattr(cli, "waymark", fail)

    with pytest.raises(SystemExit, match="does not answer"):
        cli.main()
