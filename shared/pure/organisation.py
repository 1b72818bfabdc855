"""The police organisation as functions see it: districts, units, categories. No I/O.

Made by `functions/organisation` from what admins import or type; read by every intake
function through shared/force/directory.py.
"""

from datetime import date

from pydantic import Field

from shared.pure.geo import Point, distance_m
from shared.pure.privacy import Frozen
from shared.pure.texts import Lang, Text

FARTHEST_STATION_M = 60_000  # beyond this a place is in no district of ours
HOME_RANK = {"asp": 1, "sp": 2, "ig": 3, "state_desk": 4}


class Unit(Frozen):
    """A station, cell, branch or office."""

    code: str
    name_hi: str
    name_en: str
    kind: str
    district: str
    lat: float | None = None
    lng: float | None = None


class District(Frozen):
    """A district, with the date from which each service runs there."""

    code: str
    name_hi: str
    name_en: str
    state: str
    range: str
    valid_from: date | None = None
    valid_to: date | None = None
    call: str = "112"  # the printed tip line, in E.164, or 112
    live: dict[str, date] = Field(default_factory=dict)
    units: tuple[Unit, ...] = ()

    def is_live(self, service: str, *, on: date) -> bool:
        """Say whether a service runs here on a day."""
        return service in self.live and self.live[service] <= on

    @property
    def ladder(self) -> tuple[str, ...]:
        """The posts that supervise a tip here, lowest first."""
        range_code = f"{self.state}-range-{self.range}"
        return f"{self.code}-asp", f"{self.code}-sp", f"{range_code}-ig", f"{self.state}-state-desk"

    @property
    def room(self) -> str:
        """The seat of the DGP's room, over the state desk."""
        return f"{self.state}-state/dgp_room"


class Category(Frozen):
    """What a tip can be about, and the number to ring when it is happening now."""

    code: str
    name_hi: str
    name_en: str
    urgent: bool = False
    route: str = "station"
    call: str = "112"
    shown: bool = True
    order: int = 0  # in a list that people choose from


class Organisation(Frozen):
    """Everything published, at one time."""

    home_state: str
    districts: dict[str, District] = Field(default_factory=dict)
    categories: dict[str, Category] = Field(default_factory=dict)

    @property
    def state_desk(self) -> str:
        """The post that takes what belongs to no district."""
        return f"{self.home_state}-state-desk"

    def unit(self, code: str) -> Unit | None:
        """Return the unit of this code."""
        units = (unit for district in self.districts.values() for unit in district.units)
        return next((unit for unit in units if unit.code == code), None)

    def name(self, code: str, lang: Lang) -> str:
        """Return what a unit or district is called; what has no name here, by its code."""
        found = self.districts.get(code) or self.unit(code)
        return Text(found.name_hi, found.name_en).say(lang) if found else code

    def district_of(self, code: str) -> str | None:
        """Return the district that a unit or post belongs to; None for those above districts."""
        whole = code.partition("/")[0]
        owners = [d for d in self.districts if whole == d or whole.startswith(f"{d}-")]
        return max(owners, key=len, default=None)

    def nearest(self, place: Point) -> Unit | None:
        """Return the station nearest to a place, or None when none is within 60 km."""
        stations = [
            (distance_m((place.lat, place.lng), (unit.lat, unit.lng)), unit)
            for district in self.districts.values()
            for unit in district.units
            if unit.kind == "station" and unit.lat is not None and unit.lng is not None
        ]
        distance, unit = min(stations, key=lambda pair: pair[0], default=(None, None))
        return unit if distance is not None and distance <= FARTHEST_STATION_M else None

    def supervisors(self, about: str) -> tuple[str, ...] | None:
        """Return the posts above a unit or post, lowest first, or None when it is not known.

        None of them is the unit itself, belongs to it or works under it: above the state desk is
        the DGP's room. Of that room itself nobody but the state desk is told.
        """
        for district in self.districts.values():
            if about == district.room:
                return (district.ladder[-1],)
            rank = _rank(district, about)
            if rank is not None:
                return district.ladder[rank:] or (district.room,)
        return None

    def subject(self, said: str) -> str | None:
        """Return the unit or post of the chain that a name stands for; None where it is neither.

        An officer of a unit (`unit/role`, or a post named after it) stands for the unit; the
        DGP's room for itself, not for the state.
        """
        whole = said.partition("/")[0]
        exact = (one for one in (said, whole) if self.supervisors(one) is not None)
        if found := next(exact, None):
            return found
        units = (unit.code for district in self.districts.values() for unit in district.units)
        named = [code for code in units if whole.startswith(f"{code}-")]
        states = {f"{district.state}-state" for district in self.districts.values()}
        named += [state for state in states if whole.startswith(f"{state}-")]
        return max(named, key=len, default=None)


def _rank(district: District, about: str) -> int | None:
    """Return how high a unit or post stands in a district's ladder; None: not of this district."""
    if about in district.ladder:
        return district.ladder.index(about) + 1
    if about == district.code:
        return HOME_RANK["sp"]
    if about == f"{district.state}-range-{district.range}":
        return HOME_RANK["ig"]
    if about == f"{district.state}-state":
        return HOME_RANK["state_desk"]
    if about not in {unit.code for unit in district.units}:
        return None
    offices = {"-sp-office": "sp", "-ig-office": "ig"}
    return next((HOME_RANK[role] for end, role in offices.items() if about.endswith(end)), 0)
