import math
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.model_server import Document, ModelServer, model_server
from waymark.consultations.engines.openai_compatible import OpenAICompatible
from waymark.consultations.engines.protocol import (
    Endpoint,
    EngineUnavailable,
    KnownTheme,
    TextAnswer,
)
from waymark.consultations.engines.replies import (
    Proposed,
    read_condensed,
    read_mapped,
    read_proposed,
)
from waymark.core.outgoing import Limits

THEMES = [KnownTheme("bus", "Buses", "Getting there."), KnownTheme("club", "Clubs", "Places.")]
ANSWERS = [TextAnswer(f"own-{number}", f"answer {number} about buses") for number in range(25)]


def honest(purpose: str, document: Document, number: int) -> Any:
    if purpose == "map":
        return {
            "answers": [
                {"id": each["id"], "themes": [{"key": "bus", "score": 0.9}]}
                for each in document["answers"]
            ]
        }
    if purpose == "condense":
        first, *rest = [each["id"] for each in document["themes"]]
        return {"themes": [{"name": "Together", "description": "All.", "ids": [first, *rest]}]}
    return {
        "themes": [{"key": "a", "name": "Buses", "description": "Fares."}],
        "answers": [{"id": each["id"], "theme_keys": ["a"]} for each in document["answers"]],
    }


def engine(server: ModelServer, **limits: Any) -> OpenAICompatible:
    return OpenAICompatible(
        Endpoint(server.url, "invented-1", key="k", price_in=1.0, price_out=2.0),
        limits=Limits(**({"seconds": 5.0} | limits)),
        sleep=lambda _seconds: None,
    )


def test_suggest_gives_every_answer_its_theme_in_batches_of_twenty() -> None:
    with model_server(honest) as server:
        found = engine(server).suggest("Why?", THEMES, ANSWERS)

    assert [each.answer_id for each in found] == [each.id for each in ANSWERS]
    assert {(each.theme_key, each.score) for each in found} == {("bus", 0.9)}
    assert [len(each["answers"]) for each in server.documents()] == [20, 5]


def test_suggest_sends_no_id_of_ours_and_temperature_nought() -> None:
    with model_server(honest) as server:
        engine(server).suggest("Why?", THEMES, ANSWERS)

    sent = str(server.requests)
    assert "own-" not in sent
    assert all(each["temperature"] == 0 for each in server.requests)
    assert all(each["response_format"]["type"] == "json_schema" for each in server.requests)
    assert server.requests[0]["authorization"] == "Bearer k"


def test_suggest_keeps_a_record_of_each_call() -> None:
    with model_server(honest) as server:
        used = engine(server)
        used.suggest("Why?", THEMES, ANSWERS)

    assert [(call.tokens_in, call.tokens_out, call.model) for call in used.calls] == [
        (100, 20, "invented-1")
    ] * 2
    assert used.calls[0].cost == pytest.approx(0.00014)
    assert used.calls[0].answer_ids == tuple(each.id for each in ANSWERS[:20])
    assert "data to be read" in used.calls[0].instructions


def test_theme_order_is_shuffled_and_the_same_for_the_same_seed() -> None:
    themes = [KnownTheme(f"t{number}", f"Theme {number}") for number in range(12)]
    orders = []
    for _run in range(2):
        with model_server(honest) as server:
            engine(server).suggest("Why?", themes, ANSWERS[:1])
            orders.append([each["key"] for each in server.documents()[0]["themes"]])

    assert orders[0] == orders[1]
    assert orders[0] != [theme.key for theme in themes]


def _forgetful(purpose: str, document: Document, number: int) -> Any:
    reply = honest(purpose, document, number)
    return {"answers": reply["answers"][1:]}


def _stranger(purpose: str, document: Document, number: int) -> Any:
    return {"answers": [{"id": "a-of-another", "themes": [{"key": "bus", "score": 1}]}]}


def _twice(purpose: str, document: Document, number: int) -> Any:
    reply = honest(purpose, document, number)
    return {"answers": reply["answers"] * 2}


def _inventor(purpose: str, document: Document, number: int) -> Any:
    return {
        "answers": [
            {"id": each["id"], "themes": [{"key": "invented", "score": 0.5}]}
            for each in document["answers"]
        ]
    }


def _boaster(purpose: str, document: Document, number: int) -> Any:
    return {
        "answers": [
            {"id": each["id"], "themes": [{"key": "bus", "score": 7}]}
            for each in document["answers"]
        ]
    }


@pytest.mark.parametrize("behave", [_forgetful, _stranger, _twice, _inventor, _boaster])
def test_suggest_asks_singly_then_leaves_without_suggestion_when_the_reply_lies(
    behave: Callable[[str, Document, int], Any],
) -> None:
    with model_server(behave) as server:
        used = engine(server)
        found = used.suggest("Why?", THEMES, ANSWERS[:3])

    missing = 1 if behave is _forgetful else 3
    assert len(used.unanswered) == missing
    assert len(found) == 3 - missing
    assert [len(each["answers"]) for each in server.documents()] == [3] + [1] * missing


def test_suggest_takes_a_missing_answer_from_the_single_question() -> None:
    def better_singly(purpose: str, document: Document, number: int) -> Any:
        return honest(purpose, document, number) if number > 1 else {"answers": []}

    with model_server(better_singly) as server:
        used = engine(server)
        found = used.suggest("Why?", THEMES, ANSWERS[:2])

    assert [each.answer_id for each in found] == ["own-0", "own-1"]
    assert not used.unanswered


def test_an_id_of_an_earlier_batch_is_refused() -> None:
    seen: list[str] = []

    def another(purpose: str, document: Document, number: int) -> Any:
        own = [each["id"] for each in document["answers"]]
        named = seen[: len(own)] if seen else own
        seen.extend(own)
        return {
            "answers": [{"id": each, "themes": [{"key": "club", "score": 1}]} for each in named]
        }

    with model_server(another) as server:
        found = engine(server).suggest("Why?", THEMES, ANSWERS)

    assert [each.answer_id for each in found] == [each.id for each in ANSWERS[:20]]


def test_suggest_waits_and_goes_on_when_asked_to_slow_down() -> None:
    waits: list[float] = []
    with model_server(honest) as server:
        server.refuse_first, server.headers = 2, {"Retry-After": "7"}
        used = OpenAICompatible(Endpoint(server.url, "m"), sleep=waits.append)
        found = used.suggest("Why?", THEMES, ANSWERS[:1])

    assert waits == [7.0, 7.0]
    assert len(found) == 1


@pytest.mark.parametrize("status", [302, 401, 429, 500])
def test_suggest_says_in_words_that_the_model_refuses(status: int) -> None:
    with model_server(honest) as server:
        server.status, server.headers = status, {"Location": "http://127.0.0.1:1/elsewhere"}
        used = engine(server)
        with pytest.raises(EngineUnavailable, match=f"status {status}"):
            used.suggest("Why?", THEMES, ANSWERS[:1])

    assert used.calls[-1].outcome == "Refused"


def test_suggest_gives_up_in_time_when_the_model_stalls() -> None:
    with model_server(honest) as server:
        server.stall_seconds = 20
        with pytest.raises(EngineUnavailable, match="in time"):
            engine(server, seconds=0.3).suggest("Why?", THEMES, ANSWERS[:1])


def test_suggest_leaves_answers_alone_when_the_reply_is_too_long() -> None:
    with model_server(honest) as server:
        server.raw = b'{"choices": "' + b"x" * 50_000 + b'"}'
        used = engine(server, size=10_000)
        found = used.suggest("Why?", THEMES, ANSWERS[:2])

    assert found == []
    assert len(used.unanswered) == 2
    assert {call.outcome for call in used.calls} == {"TooMuch"}


@pytest.mark.parametrize("raw", [b"", b"not json", b"[" * 100_000, b'{"choices": []}', b"null"])
def test_suggest_leaves_answers_alone_when_the_reply_is_nonsense(raw: bytes) -> None:
    with model_server(honest) as server:
        server.raw = raw
        used = engine(server)
        found = used.suggest("Why?", THEMES, ANSWERS[:2])

    assert found == []
    assert len(used.unanswered) == 2


def test_suggest_says_that_nobody_is_there() -> None:
    used = OpenAICompatible(Endpoint("http://127.0.0.1:1/v1", "m"), limits=Limits(seconds=2))

    with pytest.raises(EngineUnavailable, match="could not be reached"):
        used.suggest("Why?", THEMES, ANSWERS[:1])


def test_propose_condenses_what_the_batches_found() -> None:
    answers = [TextAnswer(f"own-{number}", "buses cost too much") for number in range(120)]

    def many(purpose: str, document: Document, number: int) -> Any:
        if purpose == "condense":
            return honest(purpose, document, number)
        return {
            "themes": [{"key": f"k{n}", "name": f"Theme {n}", "description": ""} for n in range(3)],
            "answers": [
                {"id": each["id"], "theme_keys": [f"k{place % 3}"]}
                for place, each in enumerate(document["answers"])
            ],
        }

    with model_server(many) as server:
        found = engine(server).propose("Why?", answers, target=2)

    assert [theme.name for theme in found] == ["Together"]
    assert set(found[0].answer_ids) == {each.id for each in answers}
    assert found[0].key_terms
    assert len(found[0].example_ids) == 5


def test_propose_finds_nothing_where_the_model_says_nothing() -> None:
    with model_server(lambda purpose, document, number: {"themes": "all"}) as server:
        assert engine(server).propose("Why?", ANSWERS, target=2) == []


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8) | st.sampled_from(["a1", "bus"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "answers",
                    "themes",
                    "id",
                    "ids",
                    "key",
                    "score",
                    "name",
                    "theme_keys",
                    "description",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


@given(reply=JSON)
def test_no_reply_brings_in_what_was_not_given(reply: Any) -> None:
    names, keys = {"a1": "own-1"}, {"bus"}
    listed = {"c0": Proposed("One", "", ("own-1",))}

    mapped = read_mapped(reply, names=names, keys=keys)
    proposed = read_proposed(reply, names)
    condensed = read_condensed(reply, listed)

    assert set(mapped) <= {"own-1"}
    for themes in mapped.values():
        assert {key for key, _score in themes} <= keys
        assert all(math.isfinite(score) and 0 <= score <= 1 for _key, score in themes)
    assert all(set(theme.answer_ids) <= {"own-1"} for theme in proposed)
    assert {each for theme in condensed for each in theme.answer_ids} == {"own-1"}
