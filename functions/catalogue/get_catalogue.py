"""HTTP function `get_catalogue`: what an app needs before anybody types."""

from functions.catalogue import model
from functions.catalogue.model import Catalogue, GetCatalogue, OldestApp, kept_s
from functions.catalogue.parts_model import parts
from shared.config import settings
from shared.edge import versions
from shared.edge.http import endpoint
from shared.force import directory
from shared.pure import clock
from shared.pure.errors import UnavailableError
from shared.pure.organisation import Organisation


@endpoint(GetCatalogue, methods=("GET", "POST"), kept_s=kept_s)
def get_catalogue(_request: GetCatalogue) -> Catalogue:
    """Return districts, categories, questions, numbers to ring and limits, in every language.

    By GET it may be kept for the five minutes that `Cache-Control` says. Its `ETag` is of all of
    it but `server_time`: sent back as `If-None-Match`, it is answered 304 without a body while
    nothing else has changed.
    """
    at = clock.now()
    return model.catalogue(parts(), _organisation(), _apps(), api=versions.API, at=at)


def _organisation() -> Organisation | None:
    """Return the organisation; None: numbers and limits are answered without it."""
    try:
        return directory.organisation()
    except UnavailableError:
        return None


def _apps() -> tuple[OldestApp, ...]:
    served = sorted(settings().apps.items())
    return tuple(OldestApp(name=name, **app.model_dump()) for name, app in served)
