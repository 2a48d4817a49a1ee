"""Which authorities does the demonstration have?"""

AUTHORITIES = (
    ("luton", "Luton Borough Council", "Luton", "#00539f"),
    ("bedfordshire", "Bedfordshire County Council", "Bedfordshire", "#5f2167"),
    ("halton", "Halton Borough Council", "Halton", "#8c1d40"),
    ("marshfield", "Marshfield Borough Council", "Marshfield", "#00594f"),
    ("aldermere", "Aldermere District Council", "Aldermere", "#7a3b00"),
)
"""Code, name, short name and colour; Marshfield and its neighbour Aldermere are invented.

Luton, Bedfordshire and Halton are told from public papers of 2007 and 2008, so no young people are
invented there.
"""


def address_ending(authority: str, *, town: str = "") -> str:
    """Return how the addresses of an authority's invented people end, or of those in a town."""
    return f"@{town.lower()}.{authority}.example" if town else f"@{authority}.example"
