"""Who acts together, who shares what with whom? Import models from the module that holds them."""

from waymark.partnerships.models import (
    agreements,
    groups,
    partnerships,
    shares,
)

__all__ = [
    "agreements",
    "groups",
    "partnerships",
    "shares",
]
