# expects id:EffectGroup: The claims of a group are claims of one article.
PREFIX biolink: <https://w3id.org/biolink/vocab/>
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { 
    <https://w3id.org/myograph/article/other> a myo:Article ; dcterms:title "Others"@en ; myo:about id:Spell ; myo:text <https://w3id.org/myograph/source/other> ;
        biolink:knowledge_level "knowledge_assertion" ; biolink:agent_type "automated_agent" .
    <https://w3id.org/myograph/source/other> a myo:SourceText ; dcterms:format "text/plain" ; myo:byteLength 9 ; myo:length 9 ;
        myo:sha256 "0000000000000000000000000000000000000000000000000000000000000000" .
    <https://w3id.org/myograph/article/other#one> a myo:Section ; rdfs:label "One"@en ; dcterms:isPartOf <https://w3id.org/myograph/article/other> ;
        myo:position 1 ; oa:start 0 ; oa:end 9 .
    claim:other-C001 a myo:Claim ; myo:subject id:Spell ; myo:predicate myo:hasSymptom ; myo:object id:Ache ; myo:polarity myo:Asserted ; myo:hedge myo:None ;
        myo:inGroup id:EffectGroup ; myo:section <https://w3id.org/myograph/article/other#one> ;
        myo:assertionPlace <https://w3id.org/myograph/source/other#char=0,9> ; myo:statement "A spell brings an ache."@en .
 }
