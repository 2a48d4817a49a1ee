"""How long does something take in a benchmark?"""

import time
from collections.abc import Callable
from typing import TypeVar

R = TypeVar("R")


def timed(call: Callable[[], R]) -> tuple[float, R]:
    """Return how many seconds a call took, and what it gave."""
    began = time.perf_counter()
    result = call()
    return time.perf_counter() - began, result
