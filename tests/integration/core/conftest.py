"""What tests of the embedded server share: a folder that whoever runs the server can reach."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from waymark.core.cluster import Cluster


@pytest.fixture(scope="module")
def open_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="wm-"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def server(open_folder: Path, request: pytest.FixtureRequest) -> Iterator[Cluster]:
    major = os.environ.get("WAYMARK_TEST_MAJOR")  # set when the tests run on an older version too
    cluster = Cluster(
        folder=open_folder / "postgres",
        secret_folder=open_folder,
        is_durable=getattr(request.module, "IS_DURABLE", False),
        wanted_major=int(major) if major else None,
    )
    cluster.start()
    yield cluster
    cluster.stop()
