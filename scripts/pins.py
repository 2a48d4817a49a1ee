"""How are the requirements pinned again after pyproject.toml changed?"""

from __future__ import annotations

import sys

import toolbox

RESOLVE = (
    "pip",
    "compile",
    "--quiet",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-header",
    "--python-version=3.11",
    "--universal",
    "--all-extras",
    "pyproject.toml",
)


def main() -> None:
    """Write both requirement files, with hashes and without any address."""
    toolbox.require_python()
    toolbox.make_environment()
    toolbox.install(development=True)
    uv = toolbox.PYTHON.parent / "uv"
    words = sys.argv[1:]
    toolbox.call(uv, *RESOLVE, *words, "--output-file=requirements/run.txt", quiet=True)
    toolbox.call(
        uv, *RESOLVE, *words, "--group=dev", "--output-file=requirements/dev.txt", quiet=True
    )
    toolbox.say("Pinned again: requirements/run.txt and requirements/dev.txt")


if __name__ == "__main__":
    try:
        main()
    except toolbox.CannotGoOn as refusal:
        sys.exit(f"{refusal}")
