#!/usr/bin/env bash
# bmt 1.5.0 (PyPI). It depends on the package biolink-model, which holds the model as YAML; but Toolkit()
# fetches the model from the network, in the release that bmt names itself: 4.4.4, whatever biolink-model is
# installed. Without a network `import kgx` fails, since KGX makes a Toolkit as it is imported.
# Guess before the run: Toolkit() loads the model of the installed package.
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
python_packages bmt==1.5.0 biolink-model==4.4.6

expect "Toolkit() loads release 4.4.4 from https" "$(env/bin/python -W ignore -c '
import importlib.metadata, importlib.resources, inspect
from bmt.toolkit import LATEST_BIOLINK_RELEASE, Toolkit
default = inspect.signature(Toolkit).parameters["schema"].default
print("installed: biolink-model", importlib.metadata.version("biolink-model"))
print("it holds the model:", (importlib.resources.files("biolink_model") / "schema" / "biolink_model.yaml").is_file())
print("Toolkit() loads release", LATEST_BIOLINK_RELEASE, "from", default.split(":")[0])' 2>&1)"
