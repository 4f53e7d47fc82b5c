# What the scripts here share; they source it.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

# An environment of Python's with the packages named: $folder/env.
python_packages() {
  python3 -m venv env
  env/bin/pip install --quiet --disable-pip-version-check "$@"
}

# The jars of the artifacts named (group:artifact:version), with what they need: $folder/jars.
java_artifacts() {
  {
    echo '<project><modelVersion>4.0.0</modelVersion><groupId>findings</groupId><artifactId>findings</artifactId>'
    echo '<version>1</version><packaging>pom</packaging><dependencies>'
    for artifact in "$@"; do
      IFS=: read -r group name version <<<"$artifact"
      echo "<dependency><groupId>$group</groupId><artifactId>$name</artifactId><version>$version</version></dependency>"
    done
    echo '</dependencies></project>'
  } >pom.xml
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=jars
}

# Ends with an error where an output lacks a line.
expect() {
  local line=$1 output=$2
  echo "$output"
  if grep -qF -- "$line" <<<"$output"; then
    echo "As found."
  else
    echo "CHANGED: the output has no «$line» any more." >&2
    exit 1
  fi
}
