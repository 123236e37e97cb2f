/** A text made up for trying the check: town, people and works are invented, so it speaks of nobody. */
export const inventedSample = `The siege of Aldermere began on 9/11 March 1742 and ended in June. About 4,300 people died.[1] Other sources state at least 6,1 thousand. Historian Anna Brandt estimates that up to 9,000 were killed, while the garrison hardly exceeded 1,200 men.[2]

Almost all of the town burned on the last night. “We shall leave them neither roof nor bread,” the governor told his officers. At least 9,000 people were killed in the siege, and nobody was ever tried for it.

What came after

The bishop's count gives approximately 4,317 burials.[3] The town was rebuilt in 1750.[5] In his memoirs Captain Orrin wrote that “we shall leave them no roof and no bread for the winter”.[4]

References

1. T. Hale, A History of Aldermere (1901), p. 212.
2. J. Orrin, Memoirs of the Siege (1770).
3. https://example.org/burials
4. J. Orrin, Memoirs of the Siege (1770), p. 40.
6. M. Weil, The Towns of the Coast (1933).
`;
