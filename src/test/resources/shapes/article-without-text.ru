# expects <https://w3id.org/myograph/article/base>: An article has exactly one source text, which is declared.
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { <https://w3id.org/myograph/article/base> myo:text <https://w3id.org/myograph/source/base> }
