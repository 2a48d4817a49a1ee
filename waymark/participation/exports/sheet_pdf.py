"""How does a list of young people to reach look on paper, as a tagged PDF?"""

from dataclasses import asdict
from datetime import datetime

from django.conf import settings

from waymark.documents.engines.pdf import render_pdf
from waymark.participation.presenters.sheets import Sheet


def render_sheet(sheet: Sheet, *, made_at: datetime) -> bytes:
    """Return a sheet as a PDF; the same sheet gives the same bytes."""
    return render_pdf(
        "chase_sheet",
        asdict(sheet) | {"created_at": made_at.isoformat()},
        font_folder=settings.FONT_FOLDER,
    )
