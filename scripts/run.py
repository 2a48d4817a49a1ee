"""How does one command set Waymark up and serve it?"""

from __future__ import annotations

import argparse
import sys

import assets
import toolbox


def main() -> None:
    """Install what is pinned, compile the styles, then hand over to the server's own supervisor."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--port", type=int, default=8000, help="where the site answers")
    port = parser.parse_args().port
    toolbox.require_python()
    _require_free(port)
    toolbox.make_environment()
    toolbox.install()
    assets.make()
    toolbox.in_environment("-m", "waymark.core.serving", "--port", str(port), "--with-parent")


def _require_free(port: int) -> None:
    """Refuse a busy port before minutes are spent on setting up."""
    sys.path.insert(0, str(toolbox.PROJECT))
    from waymark.core import serving  # standard library only, so it works before any install

    try:
        serving.require_free(port=port)
    except serving.CannotServe as refusal:
        raise toolbox.CannotGoOn(str(refusal)) from None


if __name__ == "__main__":
    try:
        main()
    except toolbox.CannotGoOn as refusal:
        sys.exit(f"{refusal}")
    except KeyboardInterrupt:
        sys.exit("Stopped.")
