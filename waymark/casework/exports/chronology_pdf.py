"""How does a chronology look on paper, as a tagged PDF?"""

from dataclasses import asdict
from datetime import datetime

from django.conf import settings

from waymark.casework.presenters.chronology import ChronologyPaper
from waymark.documents.engines.pdf import render_pdf


def render_chronology(paper: ChronologyPaper, *, made_at: datetime) -> bytes:
    """Return the chronology as a PDF; the same chronology gives the same bytes."""
    return render_pdf(
        "chronology",
        asdict(paper) | {"created_at": made_at.isoformat()},
        font_folder=settings.FONT_FOLDER,
    )
