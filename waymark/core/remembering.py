"""What has been asked already while one page is drawn is not asked again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from waymark.core.scoping import scoped_authorities

P = ParamSpec("P")
R = TypeVar("R")

_answers: ContextVar[dict[Any, Any] | None] = ContextVar("answers", default=None)


@contextmanager
def remembering() -> Iterator[None]:
    """Keep answers until the end: for drawing a page, which changes nothing that it asks of.

    Within another, that one goes on.
    """
    outer = _answers.get()
    token = _answers.set({} if outer is None else outer)
    try:
        yield
    finally:
        _answers.reset(token)


def remembered(question: Callable[P, R]) -> Callable[P, R]:
    """Ask the same question of the same authorities once a page; elsewhere, each time anew.

    For questions with hashable arguments whose answers nobody changes in place.
    """

    @wraps(question)
    def ask(*args: P.args, **kwargs: P.kwargs) -> R:
        answers = _answers.get()
        if answers is None:
            return question(*args, **kwargs)
        key = (question, scoped_authorities(), args, tuple(sorted(kwargs.items())))
        if key not in answers:
            answers[key] = question(*args, **kwargs)
        found: R = answers[key]
        return found

    return ask
