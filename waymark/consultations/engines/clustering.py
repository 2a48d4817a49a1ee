"""How do sentences that lie together become candidate themes?"""

from collections.abc import Sequence

import numpy as np

from waymark.consultations.engines.protocol import CandidateTheme, TextAnswer
from waymark.consultations.engines.words import Matrix, clusters, key_terms
from waymark.consultations.rules.themes_text import sentences

EXAMPLES = 5
NAME_TERMS = 3


def split(answers: Sequence[TextAnswer]) -> tuple[list[str], list[str]]:
    """Every sentence of every answer, and beside it the id of the answer."""
    texts, owners = [], []
    for answer in answers:
        for sentence in sentences(answer.text):
            texts.append(sentence.text)
            owners.append(answer.id)
    return texts, owners


def candidates(
    texts: Sequence[str], owners: Sequence[str], points: Matrix, target: int
) -> list[CandidateTheme]:
    """Candidate themes from sentences, about twice as many as wanted, the largest first.

    The name is made of key terms until a person gives a better one.
    """
    spoken = [place for place in range(len(texts)) if np.any(points[place])]
    if not spoken:
        return []
    labels = clusters(points[spoken], 2 * target)
    groups: dict[int, list[int]] = {}
    for place, label in zip(spoken, labels, strict=True):
        groups.setdefault(label, []).append(place)
    terms = key_terms([" ".join(texts[place] for place in group) for group in groups.values()])
    found = []
    for group, words in zip(groups.values(), terms, strict=True):
        centre = points[group].mean(axis=0)
        nearest = sorted(group, key=lambda place: (-float(points[place] @ centre), place))
        ids = tuple(dict.fromkeys(owners[place] for place in group))
        examples = tuple(dict.fromkeys(owners[place] for place in nearest))[:EXAMPLES]
        name = ", ".join(words[:NAME_TERMS]) or texts[nearest[0]][:60]
        found.append(
            CandidateTheme(
                name=name[:1].upper() + name[1:],
                description="",
                key_terms=words,
                answer_ids=ids,
                example_ids=examples,
            )
        )
    return sorted(found, key=lambda theme: (-len(theme.answer_ids), theme.name))
