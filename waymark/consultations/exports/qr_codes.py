"""How is an address drawn as a code that a telephone reads?"""

import base64
from urllib.parse import unquote

import segno
from markupsafe import Markup

ERROR = "m"
"""A code on a poster is still read when a seventh of it is dirty or torn."""
QUIET = 4
"""Empty modules around the code, as its standard asks."""


def as_svg(address: str) -> bytes:
    """Return the code as a vector picture, without a style or a script in it."""
    drawn = _code(address).svg_data_uri(scale=8, border=QUIET, light="#fff", xmldecl=True)
    return unquote(drawn.partition(",")[2]).encode()


def as_png(address: str) -> bytes:
    """Return the code as a picture."""
    drawn = _code(address).png_data_uri(scale=12, border=QUIET)
    return base64.b64decode(drawn.partition(",")[2])


def as_markup(address: str) -> Markup:
    """Return the code for a page, named for those who cannot see it."""
    drawn = _code(address).svg_inline(
        scale=6,
        border=QUIET,
        light="#fff",
        title=f"Code that leads to {address}",
        omitsize=True,
        svgclass="waymark-qr",
    )
    marked = drawn.replace("<svg", '<svg role="img"', 1)
    return Markup(marked)  # noqa: S704  drawn from an address of ours, which segno escapes


def _code(address: str) -> segno.QRCode:
    return segno.make_qr(address, error=ERROR)
