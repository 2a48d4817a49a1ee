"""How does a concern look on paper, as a tagged PDF?"""

from dataclasses import asdict
from datetime import datetime

from django.conf import settings

from waymark.casework.presenters.concerns import ConcernPaper
from waymark.documents.engines.pdf import render_pdf


def render_concern(paper: ConcernPaper, *, made_at: datetime) -> bytes:
    """Return the concern as a PDF; the same concern gives the same bytes."""
    return render_pdf(
        "concern",
        asdict(paper) | {"created_at": made_at.isoformat()},
        font_folder=settings.FONT_FOLDER,
    )
