id: p-0042
genre: news
where: US-NY
published: 2012-06-21
title: Salon owner in Queens kept manicurists' wages, IDs, says state
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen: labor-trafficking
screen p2: labor-trafficking
note: two victims; name tag in a quoted online review, and a surname in the bill of particulars; a van; sleeping place W

NEW YORK — In the window of [[D p1 employer|Blossom Queen Nails]] in Flushing there is still a cat that waves its paw and a card that reads "10 Fingers $9." Behind the counter, state investigators say, was a drawer that held four passports, two consular cards and a ledger of fines: $5 for a smudge, $20 for a complaint, $50 for sitting down.

Owner [[K p3 name|Jin-hee Paik]], 44, of [[K p3 address|219-04 Northern Crest Road, Bayside]], was charged Wednesday with two counts of labor trafficking and with failing to pay $214,000 in wages. She surrendered with her lawyer and was released on bail of $50,000.

The attorney general's office said that women from Nepal and Ecuador paid $200 to begin as trainees and then worked three months for tips. Those who wished to leave were told that the "training debt" was $6,500 and that Ms. [[K p3 name|Paik]]'s brother-in-law knew people in immigration. Five lived in [[W p1 address|an apartment over a laundry on 41st Place]], which was locked when the van had dropped them.

The case began with customers. One left a review: "[[W p1 name|Sunita]] gives best massage but she is so thin & when I said are you ok she looked at the boss b4 she ans'd. Sumthing is NOT RIGHT here." It was passed to the Labor Department by a stranger in Ohio.

[[K p4 name|Carla DiStefano]], who heads the labor bureau, said the women were now safe and had jobs.

Defense lawyer [[K p5 name|Mark Rosen]] said the salon ran on the same terms as a hundred others. "If this is trafficking then so is every manicure in Manhattan," he said.

A bill of particulars filed with [[K p6 name|Justice Dolores Pettway]] gives complainants as C.W. 1 to 5, save for a stray line, on page 8, stating that "[[W p2 name|Quizhpi]] was struck on the hand with a file."

Ms. [[K p3 name|Paik]] is to return to court in Kew Gardens on July 17.

[[K p7 name|HANNAH WEINTRAUB]]
