package org.myograph.answer.terms;

import java.util.List;

/**
 * What relates a term to others.
 *
 * @param what the property, and what it leads to
 * @param statedIn subClassOf (holds of every kind and member), equivalentClass (part of the term's
 *     definition), disjointWith, assertion (a plain edge) or annotation (a plain edge without
 *     meaning in logic)
 * @param onlyOf the edge holds only of those that are this too (a general class axiom; OBO 1.4,
 *     gci_relation); empty where it holds of all
 */
public record Relation(Restriction what, String statedIn, List<Restriction> onlyOf) {}
