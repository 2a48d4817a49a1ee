"""Is this tree in order: form, types, contracts, migrations, and every test, on every database?"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import assets
import databases
import toolbox

OLDER_MAJOR = 15
LEAST_COVERAGE = 95
CHROMIUM_NAMES = (
    "chromium-headless-shell",  # the same engine without windows, which starts faster
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
COUNTED = ("tests", "failures", "errors", "skipped")
MAC_CHROME = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
COVERAGE = toolbox.PROJECT / "var" / "coverage"
# Not repeated on the oldest PostgreSQL (decisions 0023, 0026, 0032, 0052): what opens every page as
# every role, and the start of the whole site. Nor counted: they prove much and cover nothing that
# others do not.
NOT_REPEATED = (
    "tests/invariants/test_access_matrix.py",
    "tests/integration/core/test_serving.py",
    "tests/invariants/test_people_access.py",
)
UNCOUNTED = ("tests/functional", *NOT_REPEATED)
NOT_PAGES = "not test_page_names"  # the invariants that open every page
PAGES = (
    "tests/invariants/test_leaks.py",
    *("tests/integration/*/test_views*.py", "tests/integration/*/*_views.py"),
    "tests/integration/*/*_pages.py",
)
"""Tests of pages run once: actions, queries and the walls of the database are repeated."""
# What the deployment check sees: a production-like installation.
PRODUCTION = {
    "ALLOWED_HOSTS": "waymark.example",
    "EMAIL_URL": "smtp://mail.example:25",
    "WAYMARK_SITE_URL": "https://waymark.example",
    "WAYMARK_SECURE": "true",
    "WAYMARK_DEMONSTRATION": "false",
}


def main() -> None:
    """Set up what checks need, then run them all; or only the tests that are named."""
    toolbox.require_python()
    toolbox.make_environment()
    toolbox.install(development=True)
    if not toolbox.inside_environment():
        toolbox.in_environment(__file__, *sys.argv[1:])
    assets.make()
    chromium = _find_chromium()
    tests = sys.argv[1:]
    begun = time.monotonic()
    checks = _Checks(WAYMARK_CHROMIUM=chromium, DJANGO_SETTINGS_MODULE="tests.settings")
    with databases.throw_away(name="test") as environment:
        checks.environment |= environment
        if tests:
            checks.run_tests("tests", "pytest", *tests)
        else:
            _run_all(checks)
    if not tests:
        _run_on_older(checks)
    checks.report(time.monotonic() - begun)


class _Checks:
    """The checks of one run: each is called, none is skipped, and all that failed are named."""

    def __init__(self, **environment: str) -> None:
        self.environment = {**os.environ, **environment}
        self.passed: list[str] = []
        self.failed: list[str] = []
        self.notes: list[str] = []
        self.tests_passed = 0
        self.tests_failed = 0

    def run(self, name: str, tool: str, *words: str, **extra: str) -> bool:
        """Run one tool of the virtual environment, and remember whether it was content."""
        toolbox.say(f"{name}: {tool} {' '.join(words)[:120]}")
        program = toolbox.PYTHON.parent / tool
        result = subprocess.run(
            [program, *words],
            cwd=toolbox.PROJECT,
            env={**self.environment, **extra},
            check=False,
        )
        (self.failed if result.returncode else self.passed).append(name)
        return result.returncode == 0

    def run_tests(self, name: str, tool: str, *words: str) -> None:
        """Run pytest on two cores, directly or under another tool, and count its tests."""
        counts = toolbox.PROJECT / "var" / "test-results.xml"
        counts.unlink(missing_ok=True)
        dealt = ("--numprocesses=2", "--dist=worksteal")  # slow tests stand together
        self.run(name, tool, *words, *dealt, f"--junitxml={counts}")
        if counts.exists():
            # Written by our own pytest a moment ago, so it may be trusted.
            suite = ElementTree.parse(counts).getroot().find("testsuite")  # noqa: S314
            given = suite.attrib if suite is not None else {}
            number = {key: int(given.get(key, 0)) for key in COUNTED}
            failed = number["failures"] + number["errors"]
            self.tests_failed += failed
            self.tests_passed += number["tests"] - failed - number["skipped"]
            if number["skipped"]:
                self.notes.append(f"{number['skipped']} SKIPPED IN {name}: pytest named them above")

    def report(self, seconds: float) -> None:
        """Say loudly how it went; exit with 1 if anything failed."""
        print("\n" + "=" * 78)
        for note in self.notes:
            print(f"NOTE: {note}")
        for name in self.failed:
            print(f"FAILED: {name}")
        minutes, rest = divmod(round(seconds), 60)
        print(f"{len(self.passed)} checks content, {len(self.failed)} not ({minutes} min {rest} s)")
        failed = self.tests_failed or len(self.failed)
        print(f"{self.tests_passed} passed, {failed} failed", flush=True)
        sys.exit(1 if self.failed else 0)


def _run_all(checks: _Checks) -> None:
    checks.run("format", "ruff", "format", "--check", ".")
    checks.run("lint", "ruff", "check", ".")
    templates = [str(path) for path in sorted(toolbox.PROJECT.glob("waymark/*/templates*"))]
    checks.run("template format", "djhtml", "--check", "--tabwidth", "2", *templates)
    checks.run("types", "mypy")
    checks.run("import contracts", "lint-imports")
    django = ("-m", "django")
    settings = {"DJANGO_SETTINGS_MODULE": "config.settings"}
    checks.run(
        "migrations complete",
        "python",
        *django,
        "makemigrations",
        "--check",
        "--dry-run",
        **settings,
    )
    checks.run(
        "deployment check",
        "python",
        *(*django, "check", "--deploy", "--fail-level", "WARNING"),
        **settings,
        **PRODUCTION,
    )
    shutil.rmtree(COVERAGE, ignore_errors=True)
    COVERAGE.mkdir(parents=True)
    counted = ("tests", *(f"--ignore={path}" for path in UNCOUNTED))
    pytest = ("pytest", "--durations=10", "--reuse-db")
    checks.run_tests("tests", "coverage", "run", "-m", *pytest, "--create-db", *counted)
    checks.run("coverage gathered", "coverage", "combine", "--quiet")
    checks.run("coverage", "coverage", "report", f"--fail-under={LEAST_COVERAGE}")
    checks.run_tests("browser journeys and access by exhaustion", *pytest, *UNCOUNTED)


def _run_on_older(checks: _Checks) -> None:
    """Repeat what touches the database on the oldest PostgreSQL that is promised to work."""
    from waymark.core import cluster

    if not any(found.major == OLDER_MAJOR for found in cluster.list_binaries()):
        checks.notes.append(
            f"POSTGRESQL {OLDER_MAJOR} IS NOT HERE: THE DATABASE PART WAS NOT REPEATED ON IT "
            f"(apt install postgresql-{OLDER_MAJOR})"
        )
        return
    toolbox.say(f"Once more on PostgreSQL {OLDER_MAJOR}")
    with databases.throw_away(name="older", major=OLDER_MAJOR) as environment:
        checks.environment |= environment | {"WAYMARK_TEST_MAJOR": str(OLDER_MAJOR)}
        name = f"database tests on PostgreSQL {OLDER_MAJOR}"
        left_out = [
            *(f"--ignore={path}" for path in NOT_REPEATED),
            *(f"--ignore-glob={pattern}" for pattern in PAGES),
            *("-k", NOT_PAGES),
        ]
        checks.run_tests(name, "pytest", "tests/integration", "tests/invariants", *left_out)


def _find_chromium() -> str:
    """Return a Chromium for the browser journeys, installing one where that is allowed."""
    found = _known_chromium()
    if found:
        return found
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        toolbox.say("Installing Chromium for the browser journeys (apt-get)")
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        toolbox.call("apt-get", "update", "--quiet", quiet=True, extra=quiet)
        words = ("install", "--yes", "--no-install-recommends", "chromium")
        toolbox.call("apt-get", *words, quiet=True, extra=quiet)
        found = _known_chromium()
        if found:
            return found
    raise toolbox.CannotGoOn(
        "The browser journeys need a Chromium and there is none here. On Debian or Ubuntu: "
        "sudo apt install chromium; or name one: WAYMARK_CHROMIUM=/path/to/chromium make test"
    )


def _known_chromium() -> str:
    named = os.environ.get("WAYMARK_CHROMIUM", "")
    if named:
        if not os.access(named, os.X_OK):
            raise toolbox.CannotGoOn(f"WAYMARK_CHROMIUM names {named}, which cannot be run.")
        return named
    for name in CHROMIUM_NAMES:
        found = shutil.which(name)
        if found:
            return found
    return str(MAC_CHROME) if MAC_CHROME.exists() else ""


if __name__ == "__main__":
    # Being told to end stops the test server too, as Ctrl-C does.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        main()
    except toolbox.CannotGoOn as refusal:
        sys.exit(f"{refusal}")
    except KeyboardInterrupt:
        sys.exit("Stopped.")
