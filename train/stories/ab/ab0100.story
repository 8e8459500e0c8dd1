id: ab0100
genre: filing
where: CA-NS
published: 2007-10-05
title: Small Craft and Harbour Board, Minutes
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p4: none
note: nothing to protect; foreign crewman freely employed; passport innocent

Present at the Legion in Port Lorne: [[K p3 name|Capt. Alden Mosher]] in the chair, and whoever came in out of the rain.

1. Berths. [[K p1 name|Cyril Surette]] said that his berth had been sold out from under him. Secretary read the rule: a berth lapses at ninety days. [[K p1 name|Mr. Surette]] was in hospital for eighty-eight of them. Berth restored. [[K p2 name|Blair Comeau]], who'd had the use of it, said he would go when the wind did.

2. Crew. There is talk on the wharf about the new deckhand on the [[K p2 name|Comeau]] boat, [[K p4 name|Abdoulaye Sow]], and whether he's been got cheap. [[K p2 name|Mr. Comeau]] asked to have him speak. [[K p4 name|Mr. Sow]] said in French that he has a full share, the same as the mate; that he's a landed immigrant with a house on the hill, a passport in his own bureau and a wife who is a pharmacist; and that he would thank people to ask him. The chair thanked him, and did so on behalf of the wharf.

3. The ice machine. No.

Dues are owing. Debts to the Board over $50 will be read aloud in April.
