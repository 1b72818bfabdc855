"""What is released with a source: rules and indexes before it, its image, the pages after it."""

from collections.abc import Iterator

from infra.names import FIREBASE_FILE, PYTHON, Names
from infra.plan_lines import Line, create, grant, look, run, step
from infra.project import account, on_project


def rules(names: Names) -> Iterator[Line]:
    """Put the rules and the indexes in force before any function serves."""
    yield step("Rules and indexes")
    yield run(PYTHON, "-m", "infra.firebase", names.project, FIREBASE_FILE)
    yield firebase(names, "firestore:rules,firestore:indexes,storage")


def pages(names: Names) -> Iterator[Line]:
    """Publish the pages: their rewrites name functions that are there by now."""
    yield step("Pages")
    yield run("make", "--silent", "bootstrap")  # the officer app, as this source has it
    yield run(PYTHON, "-m", "infra.firebase", names.project, FIREBASE_FILE)
    yield firebase(names, "hosting")


def firebase(names: Names, only: str) -> Line:
    """Return a deployment by the Firebase CLI."""
    config = f"--config={FIREBASE_FILE}"
    return run("firebase", "deploy", f"--only={only}", config, names.p, "--non-interactive")


def image(names: Names) -> Iterator[Line]:
    """Build the one image that every function runs. Its tag is the source, and is written once."""
    yield step("The image")
    base = ("gcloud", "artifacts", "repositories")
    where = ("prahari", f"--location={names.region}", names.p)
    yield look(*base, "describe", *where)
    yield create(*base, "create", *where, "--repository-format=docker", "--immutable-tags")
    builder = f"builder@{names.project}.iam.gserviceaccount.com"
    yield from account(names, "builder", "Builds the image of the functions")
    yield on_project(names, builder, "roles/logging.logWriter")
    member = f"--member=serviceAccount:{builder}"
    writer = (member, "--role=roles/artifactregistry.writer")
    yield grant(*base, "add-iam-policy-binding", *where, *writer)
    source, reader = f"gs://{names.project}-source", "--role=roles/storage.objectViewer"
    bucket = ("gcloud", "storage", "buckets")
    yield grant(*bucket, "add-iam-policy-binding", source, member, reader, names.p)
    yield look("gcloud", "artifacts", "docker", "images", "describe", names.image, names.p)
    yield create(
        *("gcloud", "builds", "submit", ".", "--config=infra/build.yaml"),
        *(f"--substitutions=_IMAGE={names.image}", f"--region={names.region}"),
        *(f"--gcs-source-staging-dir={source}/uploads", names.p),
        f"--service-account=projects/{names.project}/serviceAccounts/{builder}",
    )
