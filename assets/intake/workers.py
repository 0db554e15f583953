"""The parent's hold on one reader child: start it, ask it, tell how it died, start another."""

import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import assets
from schemas.settings import Limits

READER = "assets.intake.reader_child"
PIPE_BYTES = 1024**2

# What the reader's allocator says before it aborts.
OUT_OF_MEMORY_WORDS = (b"memory allocation", b"alloc", b"MemoryError")


@dataclass(frozen=True)
class Answer:
    """The child's heading and the bytes behind it; for a dead child, only the outcome it died of."""

    heading: dict[str, Any]
    body: memoryview = field(default_factory=lambda: memoryview(b""))


class Worker:
    """One child process at a time; a dead one is replaced when the next file is asked for."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.child: subprocess.Popen[bytes] | None = None
        self.closed = False
        self.last_words: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 lives as long as the worker

    def read(self, path: Path) -> Answer:
        """Have one file read; whatever it does to the child, an answer comes within the wall-clock limit."""
        child = self._started()
        request = {
            "path": os.fspath(path.absolute()),
            "memory_bytes": self.limits.memory_bytes,
            "cpu_seconds": self.limits.cpu_seconds,
        }
        deadline = time.monotonic() + self.limits.wall_seconds
        try:
            _pipe(child.stdin).write(json.dumps(request).encode() + b"\n")
            _pipe(child.stdin).flush()
            return _receive(_pipe(child.stdout), deadline)
        except TimeoutError:
            child.kill()
            self._bury()
            return Answer({"outcome": "timeout"})
        except (EOFError, BrokenPipeError):
            if self.closed:  # the run is being given up: that says nothing of the file
                raise
            return Answer({"outcome": self._cause_of_death()})

    def dismiss(self) -> None:
        """End the child; the next file gets a fresh one."""
        if self.child:
            self.child.kill()
            self._bury()

    def close(self) -> None:
        """End the child for good."""
        self.closed = True
        self.dismiss()
        self.last_words.close()

    def _started(self) -> subprocess.Popen[bytes]:
        if self.child is None:
            self.last_words.seek(0)
            self.last_words.truncate()
            self.child = subprocess.Popen(
                [sys.executable, "-m", READER],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self.last_words,
                cwd=Path(assets.__path__[0]).parent,
                env={**os.environ, "RUST_BACKTRACE": "0"},
            )
        return self.child

    def _bury(self) -> int:
        child, self.child = self.child, None
        if child is None:
            return 0
        code = child.wait()
        _pipe(child.stdin).close()
        _pipe(child.stdout).close()
        return code

    def _cause_of_death(self) -> str:
        code = self._bury()
        self.last_words.seek(0)
        words = self.last_words.read()
        if code == -signal.SIGXCPU:
            return "timeout"
        # the kernel kills with SIGKILL what takes the machine's last memory
        if code == -signal.SIGKILL or any(word in words for word in OUT_OF_MEMORY_WORDS):
            return "memory"
        return "panic"


@contextmanager
def hired(limits: Limits, count: int) -> Iterator[list[Worker]]:
    """So many workers for the length of a block; their children are gone after it."""
    workers = [Worker(limits) for _ in range(count)]
    try:
        yield workers
    finally:
        for worker in workers:
            worker.close()


def _receive(stream: IO[bytes], deadline: float) -> Answer:
    """Read one answer: a JSON line, then the bytes that its sizes announce."""
    received = bytearray()
    while (end := received.find(b"\n")) < 0:
        received += _chunk(stream, deadline)
    heading = json.loads(received[:end])
    size = end + 1 + sum(sum(sheet["sizes"]) for sheet in heading["sheets"])
    while len(received) < size:
        received += _chunk(stream, deadline)
    return Answer(heading, memoryview(received)[end + 1 :])


def _chunk(stream: IO[bytes], deadline: float) -> bytes:
    ready, _, _ = select.select([stream], [], [], max(deadline - time.monotonic(), 0))
    if not ready:
        raise TimeoutError
    chunk = os.read(stream.fileno(), PIPE_BYTES)
    if not chunk:
        raise EOFError
    return chunk


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise BrokenPipeError
    return stream
