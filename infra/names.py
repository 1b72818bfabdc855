"""The names that the deployment gives to things, each made in one place."""

from dataclasses import dataclass

from infra.inputs import Inputs
from infra.manifest import Deployed

PYTHON = "python"
AUDIT_FILE = ".prahari-policy.json"
FIREBASE_FILE = ".prahari-firebase.json"
LONGEST = 25  # a service account's id has at most 30 letters, and ours begin with `call-`


@dataclass(frozen=True)
class Names:
    """Names in one project. `p` and `keys_p` end a command: they say which project it is for."""

    project: str
    keys_project: str
    region: str
    source: str

    @property
    def p(self) -> str:
        """Return the flag that names the project of the functions."""
        return f"--project={self.project}"

    @property
    def keys_p(self) -> str:
        """Return the flag that names the project of the keys."""
        return f"--project={self.keys_project}"

    @property
    def database(self) -> str:
        """Return the flag that names the one database."""
        return "--database=(default)"

    @property
    def image(self) -> str:
        """Return the image of this source."""
        return f"{self.region}-docker.pkg.dev/{self.project}/prahari/functions:{self.source}"

    def identity(self, function: str) -> str:
        """Return the account a function runs as."""
        return f"fn-{function}@{self.project}.iam.gserviceaccount.com"

    def caller(self, function: str) -> str:
        """Return the account that may call one event or task function, and nothing else."""
        return f"call-{function}@{self.project}.iam.gserviceaccount.com"

    def host(self, function: str) -> str:
        """Return where a service answers."""
        return f"{function}-${{PROJECT_NUMBER}}.{self.region}.run.app"

    def agent(self, service: str) -> str:
        """Return Google's own account for one of its services in this project."""
        return f"service-${{PROJECT_NUMBER}}@gcp-sa-{service}.iam.gserviceaccount.com"

    def email(self, account: str) -> str:
        """Return the address of an account of ours."""
        return f"{account}@{self.project}.iam.gserviceaccount.com"


def names(inputs: Inputs, project: str, source: str) -> Names:
    """Return the names for one project and one source."""
    keys = inputs.project.keys_project.replace("{project}", project)
    return Names(project, keys, inputs.project.region, source)


def topics(inputs: Inputs) -> list[str]:
    """Return every topic, as functions.yaml names them."""
    return sorted({f.topic for f in inputs.functions.values() if f.topic})


def dead(topic: str) -> str:
    """Return where a topic's undeliverable messages go."""
    return f"{topic}-dead"


def secret(variable: str) -> str:
    """Return the name of the secret behind a variable."""
    return variable.lower().replace("_", "-")


def secrets(inputs: Inputs, function: Deployed) -> list[str]:
    """Return the variables that a function has from secrets: declared, or implied by `may`."""
    row = inputs.rows.get(function.name)
    implied = [inputs.capabilities[c].secret for c in row.may] if row else []
    return sorted({*function.secrets, *implied} - {""})


def is_queue(function: Deployed) -> bool:
    """Say whether a function takes tasks from a queue of its own."""
    return "taskQueueTrigger" in function.settings
