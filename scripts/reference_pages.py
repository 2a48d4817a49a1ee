"""Do the reference pages say what the code says? Writes them, or with --check only compares.

Roles and permissions, states and their moves, what is kept of what, and the settings are written
from the code that decides them, so that nobody keeps a second copy by hand.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
REFERENCE = PROJECT / "docs" / "reference"
COMMAND = "python scripts/reference_pages.py"
NOTICE = f"<!-- Written by `{COMMAND}`: change the code, then run it again. -->"
# Enough for Django to know its models; nothing is connected to.
PLACEHOLDERS = {
    "DJANGO_SETTINGS_MODULE": "config.settings",
    "SECRET_KEY": "only-for-reading-the-models",
    "ALLOWED_HOSTS": "localhost",
    "WAYMARK_FIELD_KEYS": "-",
    "DATABASE_URL": "postgres://nobody@localhost/none",
    "DATABASE_OWNER_URL": "postgres://nobody@localhost/none",
    "DATABASE_KEEPER_URL": "postgres://nobody@localhost/none",
}
PRIVACY_WORDS = {
    "public": "may be published",
    "kept": "kept for the record, says nothing of a person's private life",
    "personal": "about a person",
    "secret": "never shown: only a hash of it is kept",
}
KINDS = {
    "BigAutoField": "number",
    "BigIntegerField": "number",
    "BooleanField": "yes or no",
    "DateField": "day",
    "DateTimeField": "moment",
    "EmailField": "email address",
    "JSONField": "structure",
    "PositiveBigIntegerField": "number, 0 or more",
    "PositiveIntegerField": "number, 0 or more",
    "SlugField": "short name for addresses",
    "TextField": "text",
    "CharField": "text",
    "URLField": "web address",
    "UUIDField": "public identifier",
}


def main() -> None:
    """Write the pages, or say which are stale and end with exit code 1."""
    prepare()
    stale = [path for path, text in pages().items() if _read(path) != text]
    if "--check" in sys.argv[1:]:
        for path in stale:
            print(f"{path.relative_to(PROJECT)} is stale: run {COMMAND}")
        sys.exit(1 if stale else 0)
    for path in stale:
        path.write_text(pages()[path], encoding="utf-8")
        print(f"Wrote {path.relative_to(PROJECT)}")


def prepare() -> None:
    """Let Django load the models, with made-up settings where there are none."""
    import django
    from django.apps import apps

    for name, value in PLACEHOLDERS.items():
        os.environ.setdefault(name, value)
    if str(PROJECT) not in sys.path:
        sys.path.insert(0, str(PROJECT))
    if not apps.ready:
        django.setup()


def pages() -> dict[Path, str]:
    """Return the text of every page that is written from the code, by its path."""
    return {
        REFERENCE / "roles-and-permissions.md": roles_page(),
        REFERENCE / "activity-codes.md": activity_codes_page(),
        REFERENCE / "states.md": states_page(),
        REFERENCE / "data-dictionary.md": data_page(),
        REFERENCE / "settings.md": settings_page(),
    }


# Roles -------------------------------------------------------------------------------------------


def roles_page() -> str:
    """Return which role may do what."""
    from waymark.access.permissions import ROLES, Permission
    from waymark.administration.presenters.people import PERMISSION_WORDS

    lines = [
        "# Roles and permissions",
        "",
        NOTICE,
        "",
        "A person has one role in an authority at a time, given by their membership of it. Roles",
        "are code (`waymark/access/permissions.py`): nobody can widen one in the database. Whether",
        "somebody may see one record, and whether something may be done now, is asked besides.",
        "",
        "## Roles",
        "",
        *table(["Role", "What for"], ([each.label, each.sentence] for each in ROLES)),
        "",
        "## Permissions",
        "",
        *table(
            ["Permission", *(each.label for each in ROLES)],
            (
                [
                    PERMISSION_WORDS[permission],
                    *("yes" if permission in role.permissions else "" for role in ROLES),
                ]
                for permission in Permission
            ),
        ),
    ]
    return _page(lines)


# Activity codes ----------------------------------------------------------------------------------


def activity_codes_page() -> str:
    """Return what each activity code counts as, with an example worked out by the rules."""
    from waymark.participation.presenters.codes import CODES_HEAD, code_rows
    from waymark.participation.rules.editions import (
        cohort_editions,
        currency_editions,
        standing_editions,
    )

    lines = [
        NOTICE,
        "",
        "# Activity codes, and what each counts as",
        "",
        "The codes are those of the national client caseload return, in the editions that",
        "Waymark carries. How long a word on an activity may be relied on, and what counts as",
        "participating, are rebuilt from public sources: compare them with the requirement of the",
        "year before a return is sent.",
        "",
        "Each example is of somebody born on 5 January 2009, so of academic age 16 on the day,",
        "who began on 8 September 2025 and was last asked on 1 October 2025. A course is expected",
        "to end on 10 July 2026; where a day to look again is asked for, it is 1 November 2025.",
        "",
        *table(CODES_HEAD, code_rows()),
        "",
        "## Editions",
        "",
    ]
    for name, editions in (
        ("Cohort", cohort_editions()),
        ("Currency", currency_editions()),
        ("What counts as what", standing_editions()),
    ):
        lines += [
            f"- {name}, {each.name}, from {each.starts_on.isoformat()}: {each.source}."
            for each in editions
        ]
    return _page(lines)


# States ------------------------------------------------------------------------------------------


def states_page() -> str:
    """Return the moves that each kind of record may make, drawn and in words."""
    from waymark.casework.models import referrals
    from waymark.casework.rules import referring
    from waymark.consultations.models.asking import consultations
    from waymark.consultations.models.hearing import responses
    from waymark.consultations.rules import stages
    from waymark.consultations.rules.vocabulary import ConsultationStage, ResponseStatus
    from waymark.decisions.models import decisions
    from waymark.decisions.rules import decisions as decision_rules
    from waymark.intake import models as intake
    from waymark.intake import rules as intake_rules
    from waymark.participation.models import applications, opportunities
    from waymark.participation.rules import applications as application_rules
    from waymark.participation.rules import opportunities as opportunity_rules

    lines = [
        "# States",
        "",
        NOTICE,
        "",
        "The states a record may be in and the moves it may make, from the tables in each app's",
        "rules. A move that is not drawn is refused.",
        "",
        *_diagram(
            "Consultations",
            stages.CONSULTATION_MOVES,
            consultations.STAGE_LABELS,
            starts=[ConsultationStage.DRAFT],
        ),
        *_diagram(
            "Responses",
            stages.RESPONSE_MOVES,
            responses.STATUS_LABELS,
            starts=[ResponseStatus.STARTED],
        ),
        *_diagram(
            "Files that come in",
            intake_rules.BATCH_MOVES,
            intake.BATCH_STATE_LABELS,
            starts=[intake_rules.BatchState.RECEIVED],
        ),
        *_diagram(
            "Referrals",
            referring.MOVES,
            referrals.STATUS_LABELS,
            starts=[referring.ReferralStatus.DRAFT],
        ),
        *_diagram(
            "Opportunities",
            opportunity_rules.OPPORTUNITY_MOVES,
            opportunities.OPPORTUNITY_STATE_LABELS,
            starts=[
                opportunity_rules.OpportunityState.DRAFT,
                opportunity_rules.OpportunityState.OPEN,
            ],
        ),
        *_diagram(
            "Applications",
            application_rules.APPLICATION_MOVES,
            applications.APPLICATION_STATE_LABELS,
            starts=application_rules.FIRST,
        ),
        *_diagram(
            "Decisions",
            decision_rules.STAGE_MOVES,
            decisions.STAGE_LABELS,
            starts=decision_rules.first_stages(is_from_history=False),
        ),
        *_diagram(
            "Conditions of a decision",
            decision_rules.CONDITION_MOVES,
            decisions.CONDITION_STATE_LABELS,
            starts=[decision_rules.ConditionState.OPEN],
        ),
    ]
    return _page(lines)


def _diagram(
    title: str,
    moves: Mapping[Any, Collection[Any]],
    labels: Mapping[Any, str],
    *,
    starts: Iterable[StrEnum],
) -> list[str]:
    order = list(moves)
    ordered = {state: sorted(following, key=order.index) for state, following in moves.items()}
    return [
        f"## {title}",
        "",
        "```mermaid",
        "stateDiagram-v2",
        *(f'    state "{labels[state]}" as {state.value}' for state in order),
        *(f"    [*] --> {state.value}" for state in starts),
        *(f"    {state.value} --> {to.value}" for state in order for to in ordered[state]),
        *(f"    {state.value} --> [*]" for state in order if not ordered[state]),
        "```",
        "",
        *table(
            ["From", "To"],
            (
                [
                    labels[state],
                    ", ".join(labels[to] for to in ordered[state]) or "nowhere: it ends here",
                ]
                for state in order
            ),
        ),
        "",
    ]


# Data --------------------------------------------------------------------------------------------


def data_page() -> str:
    """Return every model of ours with its fields, and how each is kept."""
    from django.apps import apps

    lines = [
        "# Data dictionary",
        "",
        NOTICE,
        "",
        "Every record has an internal number (`id`), which never leaves the database. A record of",
        "an authority also has `authority`, by which both tenancy walls go, and `public_id`, by",
        "which addresses name it. Where history is kept, triggers write every state of a row into",
        "a table beside it.",
        "",
        "How a field is kept:",
        "",
        *table(["Word", "Meaning"], ([word, text] for word, text in PRIVACY_WORDS.items())),
    ]
    for config in apps.get_app_configs():
        models = [model for model in config.get_models() if _is_ours(model)]
        if models:
            lines += ["", f"## {config.name.removeprefix('waymark.').capitalize()}"]
        for model in models:
            lines += _model_lines(model)
    return _page(lines)


def _is_ours(model: Any) -> bool:
    is_history = any(
        base.__name__ == "Event" and "pghistory" in base.__module__ for base in model.__mro__
    )
    return model.__module__.startswith("waymark.") and not is_history


def _model_lines(model: Any) -> list[str]:
    privacy = getattr(model, "Privacy", None)
    kept = privacy.fields if privacy else {}
    common = {"id", "authority", "public_id"} if hasattr(model, "row_security_options") else {"id"}
    fields = [each for each in model._meta.local_fields if each.name not in common]
    sentence = " ".join((model.__doc__ or "").split("\n\n")[0].split())
    history = "History is kept." if hasattr(model, "pgh_event_model") else "No history is kept."
    scope = "" if hasattr(model, "row_security_options") else " Shared by all authorities."
    return [
        "",
        f"### {model.__name__}",
        "",
        f"{sentence} {history}{scope}",
        "",
        *table(
            ["Field", "Holds", "May be empty", "Kept"],
            (
                [
                    f"`{each.name}`",
                    _kind(each),
                    "yes" if each.null or each.blank else "",
                    kept.get(each.name, ""),
                ]
                for each in fields
            ),
        ),
    ]


def _kind(field: Any) -> str:
    if field.is_relation:
        return f"one {field.related_model._meta.object_name}"
    if type(field).__name__ == "SealedTextField":
        return "encrypted text"
    words: str = KINDS.get(field.get_internal_type(), field.get_internal_type())
    if field.choices:
        return "one of " + ", ".join(f"`{value}`" for value, _ in field.flatchoices)
    if field.max_length and words == "text":
        return f"text, at most {field.max_length:,} characters"
    return words


# Settings ----------------------------------------------------------------------------------------


def settings_page() -> str:
    """Return the settings, from the file that lists them."""
    rows: list[list[str]] = []
    sentence: list[str] = []
    for line in (PROJECT / ".env.example").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            sentence.append(line.removeprefix("#").strip())
        elif "=" in line:
            name, _, value = line.partition("=")
            rows.append([f"`{name}`", f"`{value}`" if value else "", " ".join(sentence)])
            sentence = []
        else:
            sentence = []
    lines = [
        "# Settings",
        "",
        NOTICE,
        "",
        "Read from the environment, then from `.env` in the project's folder, then from",
        "`var/local.env`, which `make run` writes; the first that has a name wins. A missing or",
        "wrong value is reported by name when a process starts, all of them at once.",
        "",
        *table(["Name", "Value in the example file", "What for"], rows),
    ]
    return _page(lines)


# Parts of the above ------------------------------------------------------------------------------


def table(head: list[str], rows: Iterable[list[str]]) -> list[str]:
    """Return the lines of a Markdown table."""
    return [_row(head), _row(["---"] * len(head)), *(_row(row) for row in rows)]


def _row(cells: list[str]) -> str:
    escaped = [cell.replace("|", "\\|") for cell in cells]
    return "| " + " | ".join(escaped) + " |"


def _page(lines: Iterable[str]) -> str:
    return "\n".join(lines).rstrip() + "\n"


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    main()
