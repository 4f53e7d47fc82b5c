# expects <https://w3id.org/myograph/source/base>: A source text has exactly one length in bytes.
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { <https://w3id.org/myograph/source/base> myo:byteLength 202 }
