"""How does a plan look on paper, as a tagged PDF for the young person?"""

from dataclasses import asdict
from datetime import datetime

from django.conf import settings

from waymark.casework.presenters.plans import PrintPage
from waymark.documents.engines.pdf import render_pdf


def render_plan(page: PrintPage, *, made_at: datetime) -> bytes:
    """Return the plan as a PDF; the same plan gives the same bytes."""
    return render_pdf(
        "plan",
        asdict(page) | {"title": f"Your plan: {page.plan.name}", "created_at": made_at.isoformat()},
        font_folder=settings.FONT_FOLDER,
    )
