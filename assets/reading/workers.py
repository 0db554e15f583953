"""The parent's hold on the reader children: ask them, tell how one died, start another; all in one thread.

One thread suffices: the children do the reading, and threads would only take turns with the interpreter's lock.
"""

import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Self

import assets
from assets.reading.frames import SheetFrame
from schemas.settings import Limits

READER = "assets.reading.reader_child"
PIPE_BYTES = 1024**2

# The machines have two cores and the parent mostly waits.
READERS = 2

CRASHES = ("memory", "panic")

# What allocators say before they abort.
OUT_OF_MEMORY_WORDS = (b"memory allocation", b"MemoryError", b"bad_alloc")


@dataclass(frozen=True)
class Answer:
    """The child's outcome and the sheets; of a dead child, only what it died of."""

    heading: dict[str, Any]
    sheets: list[SheetFrame] = field(default_factory=list)


def read_paths(paths: Sequence[Path], limits: Limits) -> Iterator[tuple[Path, Answer]]:
    """Have files read by children; yields each with its answer, in the order in which they are done.

    Whatever a file does to its child, an answer comes within the wall-clock limit. A crash is believed when a
    fresh child has it too.
    """
    waiting = deque(paths)
    with ExitStack() as stack:
        workers = [stack.enter_context(Worker(limits)) for _ in range(min(READERS, len(paths)))]
        for worker in workers:
            worker.ask(waiting.popleft())
        while busy := [worker for worker in workers if worker.path]:
            for worker, answer in _answers(busy):
                if answer.heading["outcome"] in CRASHES and not worker.is_retrying:
                    worker.retry()
                    continue
                path = worker.path
                worker.ask(waiting.popleft() if waiting else None)  # before the answer is used: it reads meanwhile
                if path:
                    yield path, answer


def _answers(busy: list["Worker"]) -> Iterator[tuple["Worker", Answer]]:
    """Wait until any child says something or is overdue; yields those that are done."""
    seconds = min(worker.deadline for worker in busy) - time.monotonic()
    ready, _, _ = select.select(busy, [], [], max(seconds, 0))
    for worker in busy:
        answer = worker.listen() if worker in ready else worker.expire()
        if answer:
            yield worker, answer


class Worker:
    """One child process at a time; a dead one is replaced when the next file is asked for."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.child: subprocess.Popen[bytes] | None = None
        self.path: Path | None = None
        self.is_retrying = False
        self.deadline = 0.0
        self.last_words: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 lives as long as the worker

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()
        self.last_words.close()

    def fileno(self) -> int:
        """The pipe on which the answer comes, for select()."""
        return _pipe(self._started().stdout).fileno()

    def ask(self, path: Path | None) -> None:
        """Ask for one file; None lets the worker rest."""
        self.path, self.is_retrying = path, False
        if path:
            self._request(path)

    def retry(self) -> None:
        """Ask a fresh child for the same file."""
        self._end()
        self.is_retrying = True
        if self.path:
            self._request(self.path)

    def listen(self) -> Answer | None:
        """Take what has come; the answer, if it is complete or the child is dead."""
        chunk = os.read(self.fileno(), PIPE_BYTES)
        if not chunk:
            return Answer({"outcome": self._cause_of_death()})
        try:
            self.receiver.send(chunk)
        except StopIteration as complete:
            answer: Answer = complete.value
            return answer
        return None

    def expire(self) -> Answer | None:
        """End the child if its time is up."""
        if time.monotonic() < self.deadline:
            return None
        self._end()
        return Answer({"outcome": "timeout"})

    def _request(self, path: Path) -> None:
        request = {
            "path": os.fspath(path.absolute()),
            "memory_bytes": self.limits.memory_bytes,
            "cpu_seconds": self.limits.cpu_seconds,
        }
        self.receiver = _receive()
        next(self.receiver)
        self.deadline = time.monotonic() + self.limits.wall_seconds
        # unbuffered: to a child that died while resting it fails here, and listen() tells of it
        try:
            os.write(_pipe(self._started().stdin).fileno(), json.dumps(request).encode() + b"\n")
        except BrokenPipeError:
            return

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
                pipesize=PIPE_BYTES,
            )
        return self.child

    def _end(self) -> int:
        """End the child, if there is one; returns its exit status."""
        child, self.child = self.child, None
        if child is None:
            return 0
        _pipe(child.stdin).close()
        _pipe(child.stdout).close()
        child.kill()
        return child.wait()

    def _cause_of_death(self) -> str:
        code = self.child.wait() if self.child else 0
        self._end()
        self.last_words.seek(0)
        words = self.last_words.read()
        if code == -signal.SIGXCPU:
            return "timeout"
        # the kernel kills with SIGKILL what takes the machine's last memory
        if code == -signal.SIGKILL or any(word in words for word in OUT_OF_MEMORY_WORDS):
            return "memory"
        return "panic"


def _receive() -> Generator[None, bytes, Answer]:
    """Assemble one answer from the chunks that are sent in."""
    buffer = bytearray()
    sheets: list[SheetFrame] = []
    while True:
        while (end := buffer.find(b"\n")) < 0:
            buffer += yield
        heading = json.loads(buffer[:end])
        sizes = heading.pop("sizes")
        while len(buffer) < end + 1 + sum(sizes):
            buffer += yield
        parts = _cut(buffer, end + 1, sizes)
        if "outcome" in heading:
            return Answer(heading, sheets if heading["outcome"] == "ok" else [])
        if "sheet" in heading:
            sheets.append(SheetFrame(heading["sheet"], *parts))
        else:
            sheets[-1].add(heading["columns"], heading["mixed"], *parts)


def _cut(buffer: bytearray, start: int, sizes: list[int]) -> list[bytes]:
    """Cut the parts out of the buffer and forget them there."""
    parts, at = [], start
    for size in sizes:
        parts.append(bytes(buffer[at : at + size]))
        at += size
    del buffer[:at]
    return parts


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    """A pipe that Popen made; the type leaves open that it may not have."""
    if stream is None:
        raise BrokenPipeError
    return stream
