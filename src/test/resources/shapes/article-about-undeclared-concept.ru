# expects <https://w3id.org/myograph/article/base>: An article is about at least one concept, which is declared.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { <https://w3id.org/myograph/article/base> myo:about id:Spell } ;
INSERT DATA { <https://w3id.org/myograph/article/base> myo:about id:Seizure }
