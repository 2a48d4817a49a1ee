"""Which colours does an authority's pages wear, so that everything stays legible?"""

import re

HEX_COLOUR = re.compile(r"#?([0-9a-fA-F]{6})")
WHITE = "#ffffff"
BLACK = "#000000"
PLAIN = "#1d4f63"
LEGIBLE_CONTRAST = 4.5


def stylesheet(*, colour: str) -> str:
    """The style rules of one authority: its colour, the text that is legible on it, its links.

    Contrast of at least 4.5 to 1 throughout (Web Content Accessibility Guidelines 2.2, 1.4.3
    Contrast); the plain colour stands in for a colour that is none.
    """
    found = HEX_COLOUR.fullmatch(colour.strip())
    brand = f"#{found[1].lower()}" if found else PLAIN
    return (
        ":root {\n"
        f"  --waymark-brand: {brand};\n"
        f"  --waymark-on-brand: {text_on(brand)};\n"
        f"  --waymark-accent: {darkened_for_white(brand)};\n"
        "}\n"
    )


def text_on(colour: str) -> str:
    """White or black, whichever is more legible on the colour."""
    return max(WHITE, BLACK, key=lambda text: contrast(colour, text))


def darkened_for_white(colour: str) -> str:
    """The colour, made darker until it is legible on white."""
    red, green, blue = _channels(colour)
    while contrast(f"#{red:02x}{green:02x}{blue:02x}", WHITE) < LEGIBLE_CONTRAST:
        red, green, blue = (channel * 9 // 10 for channel in (red, green, blue))
    return f"#{red:02x}{green:02x}{blue:02x}"


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    plain = colour.removeprefix("#")
    return int(plain[0:2], 16), int(plain[2:4], 16), int(plain[4:6], 16)


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, "relative luminance")."""
    shares = [channel / 255 for channel in _channels(colour)]
    linear = [
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
