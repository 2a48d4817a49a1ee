"""Which version of the software is this?"""

from functools import cache
from importlib.metadata import PackageNotFoundError, version


@cache
def code_version() -> str:
    """Return the version of the installed package."""
    try:
        return version("waymark")
    except PackageNotFoundError:
        return "uninstalled"
