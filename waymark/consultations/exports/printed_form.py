"""What does the form look like on paper, as a tagged PDF with the address to answer online?"""

from datetime import datetime

from waymark.consultations.exports.qr_codes import as_svg
from waymark.consultations.models.hearing.responses import PublicationPermission
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
            "qr": as_svg(link).decode() if link else "",
            "points": LARGE_POINTS if is_large else ORDINARY_POINTS,
            "permissions": [str(label) for label in PublicationPermission.labels],
        },
    )
