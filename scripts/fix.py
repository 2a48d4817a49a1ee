"""What can a machine put right by itself?"""

from __future__ import annotations

import sys

import toolbox


def main() -> None:
    """Format code and templates, and apply every safe mend of the linter."""
    toolbox.require_python()
    toolbox.make_environment()
    toolbox.install(development=True)
    tools = toolbox.PYTHON.parent
    toolbox.call(tools / "ruff", "check", "--fix-only", "--quiet", ".")
    toolbox.call(tools / "ruff", "format", ".")
    templates = sorted((toolbox.PROJECT / "waymark").glob("*/templates*"))
    toolbox.call(tools / "djhtml", "--tabwidth", "2", *templates)
    toolbox.say("Mended what a machine can; `make test` says what is left")


if __name__ == "__main__":
    try:
        main()
    except toolbox.CannotGoOn as refusal:
        sys.exit(f"{refusal}")
