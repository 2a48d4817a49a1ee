"""Has a record that keeps no version of its own changed since somebody opened it?"""

import zlib


def version_of(*values: object) -> int:
    """Return a number that is another one as soon as one of the values is."""
    return zlib.crc32("\x1f".join(map(str, values)).encode())
