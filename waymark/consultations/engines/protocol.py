"""What must a method do that proposes themes in open answers and suggests them for each answer?

An engine reads and never decides: people name the themes, and people tick them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

MOST_SUGGESTIONS = 4


class EngineUnavailable(Exception):
    """The method cannot work just now; the message is a sentence for the person who asked."""


@dataclass(frozen=True)
class TextAnswer:
    """One answer as an engine may see it: redacted, and under an id that means nothing outside."""

    id: str
    text: str


@dataclass(frozen=True)
class KnownTheme:
    """One theme of an agreed framework."""

    key: str
    name: str
    description: str = ""
    key_terms: tuple[str, ...] = ()

    def as_text(self) -> str:
        """Everything that describes the theme, as one text."""
        return ". ".join(
            part for part in (self.name, self.description, " ".join(self.key_terms)) if part
        )


@dataclass(frozen=True)
class CandidateTheme:
    """A theme that an engine thinks it sees, with the answers it rests on."""

    name: str
    description: str
    key_terms: tuple[str, ...]
    answer_ids: tuple[str, ...]
    example_ids: tuple[str, ...]


@dataclass(frozen=True)
class Suggestion:
    """A theme suggested for an answer; `span` is the part of the text that speaks for it."""

    answer_id: str
    theme_key: str
    score: float
    span: tuple[int, int] | None = None


@dataclass(frozen=True)
class CodedAnswer:
    """An answer with the themes that people ticked."""

    answer: TextAnswer
    theme_keys: frozenset[str]


@dataclass(frozen=True)
class EngineCall:
    """One question put to a machine elsewhere, and what came of it.

    The text sent is kept as a digest with the ids in it: a second copy of people's words would
    escape later redaction.
    """

    purpose: str
    instructions: str
    prompt_sha256: str
    answer_ids: tuple[str, ...]
    model: str
    tokens_in: int
    tokens_out: int
    cost: float | None
    seconds: float
    outcome: str


@dataclass(frozen=True)
class Endpoint:
    """Where the model is, what it is called, and what it costs for a million tokens in and out."""

    url: str
    model: str
    key: str = field(default="", repr=False)
    price_in: float | None = None
    price_out: float | None = None


class ThemeEngine(Protocol):
    """A replaceable method; `calls` holds what was sent elsewhere, empty where nothing is sent.

    One that `reads_only_english` is not given answers that are probably in another language.
    """

    name: str
    version: str
    sends_data_outside: bool
    reads_only_english: bool
    calls: list[EngineCall]

    def propose(
        self, question: str, answers: Sequence[TextAnswer], target: int
    ) -> list[CandidateTheme]:
        """Return about twice as many candidate themes as are wanted in the end."""
        ...

    def suggest(
        self, question: str, themes: Sequence[KnownTheme], answers: Sequence[TextAnswer]
    ) -> list[Suggestion]:
        """Return the themes that seem to fit each answer, the best first, at most four each.

        What is suggested for an answer depends on the themes and on that answer alone, so that
        work in parts and work taken up again come to the same.
        """
        ...

    def learn(self, coded: Sequence[CodedAnswer]) -> None:
        """Take in what people have ticked; may do nothing."""
        ...
