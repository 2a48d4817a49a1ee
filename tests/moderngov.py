"""Which invented answers of ModernGov do several tests read? See tests/data/moderngov/README.md."""

from pathlib import Path

FOLDER = Path(__file__).parent / "data" / "moderngov"


def saved(name: str) -> bytes:
    """Return a saved answer as it came."""
    return (FOLDER / f"{name}.xml").read_bytes()
