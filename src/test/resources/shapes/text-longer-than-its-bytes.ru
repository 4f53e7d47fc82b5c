# expects <https://w3id.org/myograph/source/base>: A source text has exactly one length in code points, not above its length in bytes.
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { <https://w3id.org/myograph/source/base> myo:byteLength 202 } ;
INSERT DATA { <https://w3id.org/myograph/source/base> myo:byteLength 199 }
