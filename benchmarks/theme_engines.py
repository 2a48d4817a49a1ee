"""How good and how fast is each engine that reads answers, beside the bare call of its model?

Prints one JSON document. The set is benchmarks/data: invented answers with the themes that one
person put to them, what is said outright in one column and what is meant besides in another. What
an engine keeps of its scores was chosen on the answers with odd numbers; every figure printed here
is of those with even numbers. Nobody else coded the set, so it cannot say what people achieve:
published evaluations say a mean F1 of 0.71 to 0.81 between people.
"""

import argparse
import csv
import json
import os
import platform
import random
import sys
import time
import tomllib
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from waymark.consultations.engines.model_files import available
from waymark.consultations.engines.protocol import KnownTheme, TextAnswer, ThemeEngine
from waymark.consultations.engines.registry import engine_named
from waymark.consultations.rules.agreement import HUMAN_F1, change, mean_f1

DATA = Path(__file__).resolve().parent / "data"
PART = 500  # as the background job reads


def labelled_set() -> tuple[str, list[KnownTheme], list[dict[str, str]]]:
    """The question, the themes, and the answers with their labels."""
    described = tomllib.loads((DATA / "theme_answers.toml").read_text(encoding="utf-8"))
    themes = [KnownTheme(**theme) for theme in described["themes"]]
    lines = (DATA / "theme_answers.csv").read_text(encoding="utf-8").splitlines()
    return described["question"], themes, list(csv.DictReader(lines))


def many_answers(rows: Sequence[dict[str, str]], number: int) -> list[TextAnswer]:
    """Sampled answers, each made of one or two of the set in mixed case, the same in every run."""
    chance = random.Random(2007)  # noqa: S311 (no secret)
    texts = [row["text"] for row in rows]
    found = []
    for place in range(number):
        own = " ".join(chance.sample(texts, chance.choice([1, 1, 2])))
        found.append(TextAnswer(f"B{place:06}", f"{own} {chance.randrange(1000)}"))
    return found


def quality(engine: ThemeEngine) -> dict[str, Any]:
    """How the engine's suggestions compare with the labels, on the half that nothing was set by."""
    question, themes, rows = labelled_set()
    held_out = rows[1::2]
    answers = [TextAnswer(row["id"], row["text"]) for row in held_out]
    suggested: dict[str, list[str]] = {}
    for each in engine.suggest(question, themes, answers):
        suggested.setdefault(each.answer_id, []).append(each.theme_key)
    result: dict[str, Any] = {"answers": len(answers)}
    for column in ("said", "meant"):
        truth = [frozenset(row[column].split()) for row in held_out]
        found = [frozenset(suggested.get(answer.id, [])) for answer in answers]
        pairs = list(zip(found, truth, strict=True))
        with_theme = [
            (suggested.get(answer.id, []), own)
            for answer, own in zip(answers, truth, strict=True)
            if own
        ]
        first = sum(bool(given) and given[0] in own for given, own in with_theme)
        result[column] = {
            "mean_f1": round(mean_f1(pairs) or 0, 3),
            "first_right": round(first / len(with_theme), 3),
            "exactly_right": round(change(pairs).unchanged / len(pairs), 3),
        }
    result["themes_found_of_12"] = _found(engine, question, rows)
    return result


def _found(engine: ThemeEngine, question: str, rows: Sequence[dict[str, str]]) -> int:
    """Of how many themes does a proposed one consist to a half or more?"""
    labels = {row["id"]: set(row["said"].split()) for row in rows}
    proposed = engine.propose(question, [TextAnswer(row["id"], row["text"]) for row in rows], 12)
    keys = {key for own in labels.values() for key in own}
    return sum(
        any(
            2 * sum(key in labels[each] for each in theme.answer_ids) >= len(theme.answer_ids)
            for theme in proposed
        )
        for key in keys
    )


def speed(engine: ThemeEngine, number: int) -> dict[str, Any]:
    """How long the engine takes to suggest and to propose, and the most memory it took."""
    question, themes, rows = labelled_set()
    answers = many_answers(rows, number)
    began = time.perf_counter()
    for start in range(0, len(answers), PART):
        engine.suggest(question, themes, answers[start : start + PART])
    suggesting = time.perf_counter() - began
    began = time.perf_counter()
    engine.propose(question, answers[:PROPOSED], 12)
    proposing = time.perf_counter() - began
    return {
        "answers": number,
        "suggested_a_second": round(number / suggesting),
        "seconds_to_propose_from_2000": round(proposing, 1),
        "seconds": suggesting,
    }


PROPOSED = 2000


def bare_model(number: int) -> dict[str, Any]:
    """The model alone, over whole answers: no sentences, no words, no choice."""
    from waymark.consultations.engines.embedded import sentence_model

    _question, _themes, rows = labelled_set()
    texts = [answer.text for answer in many_answers(rows, number)]
    model = sentence_model()
    began = time.perf_counter()
    for start in range(0, len(texts), PART):
        model.vectors(texts[start : start + PART])
    seconds = time.perf_counter() - began
    return {"answers": number, "a_second": round(number / seconds), "seconds": seconds}


def _peak_mb() -> int:
    import resource

    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def _engine(name: str, number: int) -> dict[str, Any]:
    engine = engine_named(name)
    timed = speed(engine, number)
    return {**timed, "quality": quality(engine), "peak_memory_mb": _peak_mb()}


def _bare(number: int) -> dict[str, Any]:
    return {**bare_model(number), "peak_memory_mb": _peak_mb()}


def apart(work: Callable[..., dict[str, Any]], *arguments: Any) -> dict[str, Any]:
    """Do the work in a process of its own, so that its memory is its own."""
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(work, arguments)


def measure(*, answers: int) -> dict[str, Any]:
    """Measure every engine that is here."""
    result: dict[str, Any] = {
        "benchmark": "theme engines",
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "people_mean_f1": list(HUMAN_F1),
        "lexical": apart(_engine, "lexical", answers),
    }
    if available():
        result["embedded"] = available()
    else:
        result["embedded"] = apart(_engine, "embedded", answers)
        result["bare_model"] = apart(_bare, answers)
        bare = result["bare_model"]["seconds"]
        for name in ("lexical", "embedded"):
            result[name]["times_the_bare_model"] = round(result[name]["seconds"] / bare, 2)
    return result


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=10_000)
    given = parser.parse_args()
    print(json.dumps(measure(answers=given.answers), indent=2))
