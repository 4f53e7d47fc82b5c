#!/usr/bin/env bash
# KGX 2.7.0 (PyPI) allows bmt up to 2, and bmt 1.5.0 is its newest. Together they cannot be installed: KGX
# wants click before 8.2 and linkml; bmt 1.5.0 wants biolink-model from 4.4.4 on, 4.4.6 is the newest, and
# that a linkml-runtime from 1.11.1 on, whose linkml wants click from 8.2 on. pip looks for a minute and
# gives up.
# Guess before the run: pip finds an older bmt or linkml; it does so only where none is asked for.
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
python3 -m venv env

expect "ResolutionImpossible" "$(
  env/bin/pip install --disable-pip-version-check --dry-run kgx==2.7.0 bmt==1.5.0 biolink-model==4.4.6 2>&1 |
    grep -A 12 -E 'ERROR: (Cannot|Resolution)|conflict' || true
)"
