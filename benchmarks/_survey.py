"""What do the benchmarks measure with? One invented consultation of ten questions, and its file."""

import csv
import io
import random
from datetime import timedelta

from django.utils import timezone

from waymark.access.models.authorities import Authority  # noqa: E402
from waymark.consultations.imports.files import import_file
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope

SINGLE, MULTIPLE, TEXT = 6, 2, 2
CATEGORIES, CHOICES = 8, 6
WORDS = [
    "bus",
    "route",
    "youth",
    "club",
    "Saturday",
    "evening",
    "safe",
    "near",
    "home",
    "advice",
    "school",
    "travel",
    "cost",
]


def make_consultation() -> Consultation:
    """Make a closed consultation of six single, two multiple and two open questions."""
    authority, _ = Authority.objects.get_or_create(
        code="benchmark", defaults={"name": "Benchmark", "short_name": "Benchmark"}
    )
    now = timezone.now()
    mine = {"authority": authority}
    with open_scope(authority.pk):
        consultation = Consultation.objects.create(
            **mine,
            slug=f"benchmark-{now:%Y%m%d%H%M%S%f}",
            title="Benchmark",
            stage="closed",
            opens_at=now - timedelta(days=60),
            closes_at=now - timedelta(days=30),
            created_at=now,
        )
        of = mine | {"consultation": consultation}
        ConsultationVersion.objects.create(
            **of, number=1, content={}, sha256="0" * 64, frozen_at=now
        )
        for number in range(CATEGORIES):
            StakeholderCategory.objects.create(
                **of, key=f"category_{number}", label=f"Category {number}", position=number
            )
        kinds = ["single_choice"] * SINGLE + ["multiple_choice"] * MULTIPLE + ["open_text"] * TEXT
        for place, kind in enumerate(kinds):
            question = Question.objects.create(
                **of,
                code=f"question_{place}",
                kind=kind,
                wording=f"Question {place}?",
                position=place,
            )
            for number in range(0 if kind == "open_text" else CHOICES):
                Choice.objects.create(
                    **mine,
                    question=question,
                    code=f"choice_{number}",
                    label=f"Choice {number}",
                    position=number,
                )
    return consultation


def make_file(rows: int, *, prefix: str = "R") -> bytes:
    """Return answers to the ten questions as a CSV file, the same in every run."""
    chance = random.Random(2007)  # noqa: S311 (no secret)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    names = [f"question_{number}" for number in range(SINGLE + MULTIPLE + TEXT)]
    writer.writerow(["response_id", "category", *names])
    for number in range(rows):
        several = [
            ";".join(f"choice_{n}" for n in sorted(chance.sample(range(CHOICES), 2)))
            for _ in range(MULTIPLE)
        ]
        writer.writerow(
            [
                f"{prefix}{number:06}",
                f"Category {chance.randrange(CATEGORIES)}",
                *(f"Choice {chance.randrange(CHOICES)}" for _ in range(SINGLE)),
                *several,
                *(" ".join(chance.choices(WORDS, k=12)) for _ in range(TEXT)),
            ]
        )
    return text.getvalue().encode()


def make_survey(*, rows: int) -> Consultation:
    """Make the consultation and load its responses through the import that people use."""
    consultation = make_consultation()
    with open_scope(consultation.authority_id):
        import_file(
            by=Actor.operator(consultation.authority_id),
            consultation=consultation,
            file_name="benchmark.csv",
            content=make_file(rows),
            at=timezone.now(),
        )
    return consultation
