"""Which engines are there, may each be used here, and how is one had by its name?"""

from dataclasses import dataclass

from waymark.consultations.engines import model_files
from waymark.consultations.engines.protocol import Endpoint, EngineUnavailable, ThemeEngine

NOT_CONFIGURED = "No language model is named in the settings of this installation."
UNKNOWN = "There is no method of this name."


@dataclass(frozen=True)
class EngineState:
    """One engine as people choose it; `why_not` is empty where it can be used."""

    name: str
    label: str
    sentence: str
    sends_data_outside: bool
    why_not: str


def engine_states(endpoint: Endpoint | None = None) -> tuple[EngineState, ...]:
    """Every engine in the order in which it is to be preferred here."""
    return (
        EngineState(
            name="embedded",
            label="Meaning and words",
            sentence="A small language model in this installation. Reads English. Nothing leaves.",
            sends_data_outside=False,
            why_not=model_files.available(),
        ),
        EngineState(
            name="lexical",
            label="Words only",
            sentence="Compares the words of answers and themes. Reads English. Nothing leaves.",
            sends_data_outside=False,
            why_not="",
        ),
        EngineState(
            name="openai_compatible",
            label="Language model elsewhere",
            sentence="Sends redacted answers, without names or ids, to the model in the settings.",
            sends_data_outside=True,
            why_not="" if endpoint else NOT_CONFIGURED,
        ),
    )


def engine_named(name: str, *, endpoint: Endpoint | None = None) -> ThemeEngine:
    """Return the engine, ready to work; raise `EngineUnavailable` with a sentence."""
    # Imported late: a page that only offers the names need not load what reads texts.
    if name == "lexical":
        from waymark.consultations.engines.lexical import Lexical

        return Lexical()
    if name == "embedded":
        from waymark.consultations.engines.embedded import Embedded

        return Embedded()
    if name == "openai_compatible":
        from waymark.consultations.engines.openai_compatible import OpenAICompatible

        if endpoint is None:
            raise EngineUnavailable(NOT_CONFIGURED)
        return OpenAICompatible(endpoint)
    raise EngineUnavailable(UNKNOWN)
