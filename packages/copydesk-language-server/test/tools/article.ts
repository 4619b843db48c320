/** An invented article with people who are named once and meant often. */
export const article = `Ferry line may close before winter

The ferry line across the Tarn will lose its licence in October, said Mara Ellison, the harbor agency’s director.

“We have asked the ministry for two years, and nobody has answered,” Ellison said. She said the letters lay on three desks.

“The boats are old. The crews are tired, and the winter will be long.”

A senior official at the ministry, who spoke on condition of anonymity because the talks were private, said that the money was there. The official said no decision had been made.

Peter Okafor, who runs the fish market, disagreed. “I have heard that before,” he said.
`;
