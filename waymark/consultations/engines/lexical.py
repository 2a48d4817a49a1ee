"""What do the words alone say? The engine that is always there: nothing to load, nothing sent."""

from collections.abc import Sequence

from waymark.consultations.engines.clustering import candidates, split
from waymark.consultations.engines.matching import Cut, ThemeWords, chosen, passages
from waymark.consultations.engines.protocol import (
    CandidateTheme,
    CodedAnswer,
    EngineCall,
    KnownTheme,
    Suggestion,
    TextAnswer,
)
from waymark.consultations.engines.words import components, word_vectors

# Chosen on the first half of benchmarks/data/theme_answers.csv; the second half measures them.
CUT = Cut(least=0.03, near=0.03)


class Lexical:
    """TF-IDF of words and letter runs: Ward clusters to propose, cosine to suggest."""

    name = "lexical"
    version = "1"
    sends_data_outside = False
    reads_only_english = True

    def __init__(self, *, cut: Cut = CUT) -> None:
        """Take the cut; another one only to compare."""
        self.cut = cut
        self.calls: list[EngineCall] = []

    def propose(
        self, question: str, answers: Sequence[TextAnswer], target: int
    ) -> list[CandidateTheme]:
        """Group the sentences by their words."""
        texts, owners = split(answers)
        vectors = word_vectors(texts) if texts else None
        if vectors is None:
            return []
        return candidates(texts, owners, components(vectors), target)

    def suggest(
        self, question: str, themes: Sequence[KnownTheme], answers: Sequence[TextAnswer]
    ) -> list[Suggestion]:
        """Compare each answer and each of its sentences with the words of each theme."""
        read = passages(answers)
        if not read or not themes:
            return []
        scores = ThemeWords(themes).scores([passage.text for passage in read])
        return chosen(answers=answers, themes=themes, read=read, scores=scores, cut=self.cut)

    def learn(self, coded: Sequence[CodedAnswer]) -> None:
        """Learn nothing: on a few hundred answers, training made the suggestions worse."""
