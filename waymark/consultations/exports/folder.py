"""How do several files leave as one?"""

import io
import zipfile
from collections.abc import Mapping


def zip_files(files: Mapping[str, bytes]) -> bytes:
    """The files as a zip archive, by name."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            archive.writestr(name, files[name])
    return packed.getvalue()
