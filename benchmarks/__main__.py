"""All benchmarks in turn: `python -m benchmarks [KIT]`; linkage needs its peers' kit (benchmarks/linkage.py)."""

import sys

from benchmarks import intake, linkage, main_job


def main() -> None:
    """Print what each benchmark measures."""
    print("== intake", flush=True)
    intake.main()
    print("== main job", flush=True)
    main_job.main()
    print("== linkage", flush=True)
    if len(sys.argv) > 1:
        linkage.main()
    else:
        print("left out: name the folder of the peers' kit, `python -m benchmarks KIT` (make bench KIT=…)")


if __name__ == "__main__":
    main()
