"""What does a small sentence model, run inside the process, make of the answers?

The model and the file that splits text for it are data from two pinned packages; both are checked
by their SHA-256 before they are used. Everything is imported late, so that the extra may be absent.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np

from waymark.consultations.engines.clustering import candidates, split
from waymark.consultations.engines.matching import Cut, ThemeWords, chosen, passages
from waymark.consultations.engines.model_files import (
    MISSING,
    MODEL_FILE,
    MODEL_SHA256,
    TOKENIZER_FILE,
    TOKENIZER_SHA256,
    available,
    find_file,
    read_checked,
)
from waymark.consultations.engines.protocol import (
    CandidateTheme,
    CodedAnswer,
    EngineCall,
    EngineUnavailable,
    KnownTheme,
    Suggestion,
    TextAnswer,
)
from waymark.consultations.engines.words import Matrix, components, word_vectors

MOST_TOKENS = 256
BATCH = 32
WORDS_WEIGHT = 0.8
# Chosen on the first half of benchmarks/data/theme_answers.csv; the second half measures them.
CUT = Cut(least=0.2, near=0.05)


class SentenceModel:
    """Texts to vectors of 384 numbers and length 1: the bare call of the model."""

    def __init__(self) -> None:
        """Load both files, checked; raise `EngineUnavailable` where something is missing."""
        reason = available()
        if reason:
            raise EngineUnavailable(reason)
        try:
            from onnxruntime import InferenceSession, SessionOptions
            from tokenizers import Tokenizer
        except ImportError as missing:
            raise EngineUnavailable(MISSING) from missing
        words = read_checked(find_file(*TOKENIZER_FILE), TOKENIZER_SHA256).decode()
        model = read_checked(find_file(*MODEL_FILE), MODEL_SHA256)
        self._tokenizer: Any = Tokenizer.from_str(words)
        self._tokenizer.enable_truncation(max_length=MOST_TOKENS)
        self._tokenizer.enable_padding()
        options = SessionOptions()
        options.log_severity_level = 3
        options.enable_cpu_mem_arena = False  # gives memory back between batches
        self._session: Any = InferenceSession(model, options, providers=["CPUExecutionProvider"])
        self._inputs = {each.name for each in self._session.get_inputs()}

    def vectors(self, texts: Sequence[str]) -> Matrix:
        """Return one vector a text, in batches of 32 of like length."""
        result = np.zeros((len(texts), 384))
        order = sorted(range(len(texts)), key=lambda each: len(texts[each]))
        for begin in range(0, len(order), BATCH):
            places = order[begin : begin + BATCH]
            result[places] = self._batch([texts[place] for place in places])
        return result

    def _batch(self, texts: list[str]) -> Matrix:
        encoded = self._tokenizer.encode_batch(texts)
        ids = np.array([each.ids for each in encoded], dtype=np.int64)
        mask = np.array([each.attention_mask for each in encoded], dtype=np.int64)
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        feed = {name: value for name, value in given.items() if name in self._inputs}
        tokens = self._session.run(None, feed)[0]
        weights = mask[..., None].astype(np.float64)
        mean = (tokens * weights).sum(axis=1) / np.maximum(weights.sum(axis=1), 1e-9)
        length = np.linalg.norm(mean, axis=1, keepdims=True)
        return np.asarray(mean / np.maximum(length, 1e-9), dtype=np.float64)


@cache
def sentence_model() -> SentenceModel:
    """Return the model, loaded once a process."""
    return SentenceModel()


class Embedded:
    """Sentence vectors beside words: what is meant and what is said, added."""

    name = "embedded"
    version = "1"
    sends_data_outside = False
    reads_only_english = True

    def __init__(self, *, cut: Cut = CUT, words_weight: float = WORDS_WEIGHT) -> None:
        """Load the model; another cut or weight only to compare."""
        self.model = sentence_model()
        self.cut = cut
        self.words_weight = words_weight
        self.calls: list[EngineCall] = []

    def propose(
        self, question: str, answers: Sequence[TextAnswer], target: int
    ) -> list[CandidateTheme]:
        """Group the sentences by what they mean, beside 50 dimensions of their words."""
        texts, owners = split(answers)
        vectors = word_vectors(texts) if texts else None
        if vectors is None:
            return []
        points = np.hstack([self.model.vectors(texts), components(vectors)])
        return candidates(texts, owners, points, target)

    def suggest(
        self, question: str, themes: Sequence[KnownTheme], answers: Sequence[TextAnswer]
    ) -> list[Suggestion]:
        """Compare each answer and each of its sentences with each theme, in meaning and words."""
        read = passages(answers)
        if not read or not themes:
            return []
        texts = [passage.text for passage in read]
        known = self.model.vectors([theme.as_text() for theme in themes])
        scores = self.model.vectors(texts) @ known.T
        if self.words_weight:
            scores = scores + self.words_weight * ThemeWords(themes).scores(texts)
        return chosen(
            answers=answers,
            themes=themes,
            read=read,
            scores=scores,
            cut=self.cut,
            top=1 + self.words_weight,
        )

    def learn(self, coded: Sequence[CodedAnswer]) -> None:
        """Learn nothing: on a few hundred answers, training made the suggestions worse."""
