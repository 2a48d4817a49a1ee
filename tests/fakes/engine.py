"""An engine that does as it is told, for tests of what is made of its work."""

from collections.abc import Sequence

from waymark.consultations.engines.protocol import (
    CandidateTheme,
    CodedAnswer,
    EngineCall,
    EngineUnavailable,
    KnownTheme,
    Suggestion,
    TextAnswer,
)


class FakeEngine:
    """Proposes one theme for every other answer; suggests the first theme for each; may break."""

    name = "lexical"
    version = "fake"
    reads_only_english = False

    def __init__(self, *, outside: bool = False, breaks_after: int | None = None) -> None:
        self.sends_data_outside = outside
        self.calls: list[EngineCall] = []
        self.seen: list[TextAnswer] = []
        self.breaks_after = breaks_after

    def _read(self, answers: Sequence[TextAnswer]) -> None:
        if self.breaks_after is not None and len(self.seen) >= self.breaks_after:
            message = "The fake engine has broken."
            raise EngineUnavailable(message)
        self.seen.extend(answers)

    def propose(
        self, question: str, answers: Sequence[TextAnswer], target: int
    ) -> list[CandidateTheme]:
        self._read(answers)
        ids = [each.id for each in answers]
        return [
            CandidateTheme("Buses, fares", "", ("buses",), tuple(ids[::2]), tuple(ids[:6:2])),
            CandidateTheme("Clubs, places", "", ("clubs",), tuple(ids[1::2]), tuple(ids[1:6:2])),
            CandidateTheme("Both of them", "", ("both",), tuple(ids[:10]), tuple(ids[:3])),
        ]

    def suggest(
        self, question: str, themes: Sequence[KnownTheme], answers: Sequence[TextAnswer]
    ) -> list[Suggestion]:
        self._read(answers)
        return [Suggestion(each.id, themes[0].key, 0.8, (0, 2)) for each in answers]

    def learn(self, coded: Sequence[CodedAnswer]) -> None:
        """Learn nothing."""
