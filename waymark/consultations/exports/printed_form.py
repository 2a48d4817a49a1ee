"""What does the form look like on paper, as a tagged PDF with the address to answer online?"""

from datetime import datetime

from django.conf import settings

from waymark.consultations.exports.qr_codes import as_svg
from waymark.consultations.rules.codec import to_plain
from waymark.consultations.rules.printed_form import PrintedForm
from waymark.consultations.rules.wordings import LANGUAGES
from waymark.documents.engines.pdf import is_shown, render_pdf

ORDINARY_POINTS = 11
LARGE_POINTS = 18


def may_print(language: str) -> bool:
    """Whether the fonts have the letters of a language."""
    return is_shown(LANGUAGES[language].letters, settings.FONT_FOLDER)


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
        },
        font_folder=settings.FONT_FOLDER,
    )
