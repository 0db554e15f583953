"""All benchmarks in turn: `python -m benchmarks`."""

from benchmarks import intake, linkage, main_job


def main() -> None:
    """Print what each benchmark measures."""
    for name, benchmark in (("intake", intake), ("main job", main_job), ("linkage", linkage)):
        print(f"== {name}", flush=True)
        benchmark.main()


if __name__ == "__main__":
    main()
