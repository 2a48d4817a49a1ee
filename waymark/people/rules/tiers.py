"""Does one level of support after another mean less support? Then a manager decides."""

from waymark.people.rules.vocabulary import Tier

BY_NEED = tuple(Tier)
"""The tiers, the least support first."""


def is_step_down(*, held: Tier | None, wanted: Tier) -> bool:
    """Whether somebody would get less support than now; whoever has no tier yet steps up."""
    return held is not None and BY_NEED.index(wanted) < BY_NEED.index(held)
