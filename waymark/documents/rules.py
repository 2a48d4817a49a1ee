"""Under which name and in which place is a file kept?"""

import re
import unicodedata
from pathlib import PurePosixPath

LONGEST_NAME = 120


def plain_file_name(name: str) -> str:
    """Return the name in characters that every system and every HTTP header can carry.

    Folders in front of the name are dropped, so that a name cannot lead elsewhere.
    """
    base = PurePosixPath(name.replace("\\", "/")).name
    ascii_only = unicodedata.normalize("NFKD", base).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^A-Za-z0-9._ -]+", "-", ascii_only).rstrip(" .-")
    stem, dot, ending = plain.rpartition(".")
    if not dot:
        return plain.strip(" -")[:LONGEST_NAME] or "file"
    return f"{stem.strip(' .-')[: LONGEST_NAME - len(ending) - 1] or 'file'}.{ending}"[
        :LONGEST_NAME
    ]


def storage_name(*, authority_code: str, sha256: str) -> str:
    """Return where the bytes with this digest lie: the same bytes are kept once an authority."""
    return f"{authority_code}/{sha256}"
