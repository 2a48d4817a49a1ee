"""How alike are texts by their words, and which words set a group of texts apart?"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.cluster import AgglomerativeClustering
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS, CountVectorizer, TfidfVectorizer
from sklearn.preprocessing import normalize

Matrix = np.ndarray[Any, np.dtype[np.float64]]

SEED = 2007
COMPONENTS = 50
MOST_CLUSTERED = 3000  # sentences that Ward compares pair by pair; the rest join the nearest
WORD = r"(?u)\b\w[\w'\u2019]*\w\b"
STOP_WORDS = sorted(
    ENGLISH_STOP_WORDS
    | {"don", "don't", "it's", "i'm", "just", "really", "think", "people", "things", "need", "want"}
)


def word_vectors(texts: Sequence[str]) -> Any:
    """TF-IDF of words and pairs of words beside that of short runs of letters, each of length 1."""
    from scipy.sparse import hstack

    words = TfidfVectorizer(
        stop_words=STOP_WORDS, token_pattern=WORD, ngram_range=(1, 2), sublinear_tf=True
    )
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    parts = []
    for vectorizer in (words, letters):
        try:
            parts.append(vectorizer.fit_transform(texts))
        except ValueError:  # nothing but stop words
            continue
    return normalize(hstack(parts)) if parts else None


def components(vectors: Any) -> Matrix:
    """The same texts in at most 50 dimensions, each of length 1; the same in every run."""
    most = min(COMPONENTS, vectors.shape[0] - 1, vectors.shape[1] - 1)
    if most < 1:
        return np.asarray(vectors.todense(), dtype=np.float64)
    reduced = TruncatedSVD(n_components=most, random_state=SEED).fit_transform(vectors)
    return np.asarray(normalize(reduced), dtype=np.float64)


def clusters(points: Matrix, number: int) -> list[int]:
    """The cluster of each point by Ward's method; of many points a fixed sample is clustered."""
    count = len(points)
    if count <= 1 or number <= 1:
        return [0] * count
    number = min(number, count)
    if count <= MOST_CLUSTERED:
        labels = AgglomerativeClustering(n_clusters=number, linkage="ward").fit_predict(points)
        return [int(label) for label in labels]
    chosen = np.sort(np.random.default_rng(SEED).choice(count, MOST_CLUSTERED, replace=False))
    number = min(number, MOST_CLUSTERED)
    labels = AgglomerativeClustering(n_clusters=number, linkage="ward").fit_predict(points[chosen])
    centres = np.vstack([points[chosen][labels == label].mean(axis=0) for label in range(number)])
    return [int(label) for label in np.argmax(points @ normalize(centres).T, axis=1)]


def key_terms(groups: Sequence[str], *, most: int = 6) -> list[tuple[str, ...]]:
    """The words that set each text of joined answers apart from the others (class-based TF-IDF)."""
    counter = CountVectorizer(stop_words=STOP_WORDS, token_pattern=WORD, ngram_range=(1, 2))
    try:
        counts = counter.fit_transform(groups).toarray().astype(np.float64)
    except ValueError:
        return [() for _ in groups]
    names = counter.get_feature_names_out()
    totals = counts.sum(axis=0)
    sizes = np.maximum(counts.sum(axis=1, keepdims=True), 1)
    weights = counts / sizes * np.log1p(sizes.mean() / totals)
    found = []
    for row, own in zip(weights, counts, strict=True):
        order = sorted(range(len(names)), key=lambda each: (-row[each], names[each]))
        terms: list[str] = []
        for each in order:
            term = str(names[each])
            is_new = not any(term in other or other in term for other in terms)
            if own[each] and is_new and not term.isdigit():
                terms.append(term)
            if len(terms) == most:
                break
        found.append(tuple(terms))
    return found
