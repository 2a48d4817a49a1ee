"""What does the form look like on paper, as a tagged PDF with the address to answer online?"""

import io
from datetime import datetime

import segno

from waymark.consultations.models.hearing import PublicationPermission
from waymark.consultations.rules.codec import to_plain
from waymark.consultations.rules.printed_form import PrintedForm
from waymark.documents.engines.pdf import render_pdf

ORDINARY_POINTS = 11
LARGE_POINTS = 18


def render_form(
    form: PrintedForm, *, authority: str, link: str, made_at: datetime, is_large: bool = False
) -> bytes:
    """The form as a PDF; the same form gives the same bytes.

    `link` is where people answer online; empty where they no longer can.
    """
    return render_pdf(
        "printed_form",
        to_plain(form)
        | {
            "authority": authority,
            "created_at": made_at.isoformat(),
            "link": link,
            "qr": _qr(link) if link else "",
            "points": LARGE_POINTS if is_large else ORDINARY_POINTS,
            "permissions": [str(label) for label in PublicationPermission.labels],
        },
    )


def _qr(link: str) -> str:
    """The address as a QR code, drawn as SVG."""
    drawn = io.BytesIO()
    segno.make(link, error="m").save(drawn, kind="svg", scale=4, border=2, xmldecl=False)
    return drawn.getvalue().decode()
