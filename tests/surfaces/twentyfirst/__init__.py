"""The twenty-first batch: the inbox of one city's campaign, laid out as clerks, site managers and systems would."""

from dataclasses import replace

from tests.surfaces.campaign import Campaign, Maker
from tests.surfaces.surface import Surface
from tests.surfaces.twentyfirst import factories, mines, numbers, people, registries, services, sites
from tests.surfaces.world import World


def _likely(maker: Maker) -> Maker:
    """Claim of no word that it stands in no lookup: these hand-ins are likely ones, and their words are usual."""

    def make(world: World) -> list[Surface]:
        return [replace(surface, words=()) for surface in maker(world)]

    return make


def _inbox(name: str, *makers: Maker) -> Campaign:
    return Campaign(f"twentyfirst_{name}", [_likely(maker) for maker in makers])


CAMPAIGNS = {
    one.name: one
    for one in (
        _inbox(
            "factories",
            factories.systems,
            factories.loosely,
            factories.columns,
            factories.books,
            factories.reviews,
            factories.staffs,
        ),
        _inbox("sites", sites.systems, sites.loosely, sites.printed, sites.troubles, sites.staffs),
        _inbox("mines", mines.systems, mines.printed, mines.troubles, mines.staffs, mines.cells),
        _inbox(
            "services",
            services.systems,
            services.printed,
            people.papers,
            people.staffs,
            people.remarks,
            services.troubles,
        ),
        _inbox("numbers", numbers.unknown_grammar),
        registries.HEADERS,
        registries.PARTS,
        registries.STATED,
        registries.DATED,
        registries.NOTICES,
        registries.OTHERS,
        registries.EXPORTS,
        registries.WITHOUT,
    )
}
