id: v0041
genre: news
where: US-FL
published: 2023-03-03
title: Yacht steward admits procuring boy for charter guests
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=convicted age=33 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: male victim; the dive team and medal, dock job, grandfather named; a caption

By [[K p6 name|Thaddeus Brewster-Cole]], Palm Beach

He was the lad who caught the lines. Sixteen, brown as a nut, a dollar a foot, he'd been around [[W p1 employer|the fuel dock at Loggerhead Marina]] so long that captains tossed him the rope without looking.

[[K p2 name|Florian Achterberg]], 33, chief steward of a 51-metre charter yacht, looked. In federal court here on Thursday the Dutchman admitted that during two winters he offered the boy to guests "as one offers the wine," in the words of the plea, and added the sum to their bill under *Shore Excursions*. There were five such lines. The boy got a watch.

He believed that he'd be arrested, he later told agents, because of the watch.

"People ask me if boys are trafficked," said [[K p4 name|Dr. Yusuf Adeleke]], who treats them. "They don't ask it of me twice."

Judge [[K p3 name|Pilar Weintraub]] will sentence in May. The boy's grandfather, [[W p5 name|Capt. Eddie Knowles]], Bahamian-born and forty years a pilot, was the only member of the public. He wore the whites.

*Photo: [[W p1 photo|Knowles's grandson, center, with the bronze he won off the ten-metre tower at the 2021 state meet]].*
