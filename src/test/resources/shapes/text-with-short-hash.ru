# expects <https://w3id.org/myograph/source/base>: A source text has exactly one SHA-256, 64 hexadecimal digits in lower case.
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { <https://w3id.org/myograph/source/base> myo:sha256 "0000000000000000000000000000000000000000000000000000000000000000" } ;
INSERT DATA { <https://w3id.org/myograph/source/base> myo:sha256 "00" }
