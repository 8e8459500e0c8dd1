id: ab0020
genre: filing
where: US-MI
published: 2004-06-08
title: In re [[K p1 name|Szymanski]]; Attorney Discipline Board
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: nothing to protect; lawyer kept client's money; "kept", "debt", "passport" innocently

Case No. [[K p1 id|03-112-GA]]

The Grievance Administrator, by [[K p3 name|Rosalind Achterberg]], charged that respondent [[K p1 name|Casimir J. Szymanski]], [[K p1 id|P39914]], of Hamtramck, kept $9,200 belonging to a client and told him each spring that the debt had grown smaller when it had not.

The client, [[K p2 name|Yahya al-Rubaie]], a baker, had given the money to be held until a lease was signed. The lease fell through. He wanted it back to take his mother on pilgrimage; he had already sent their passports for stamping. Respondent wrote to him that "these things take time." A ledger card produced at the hearing shows that it had taken one afternoon, at a boat show.

Respondent does not deny the boat. He offers his divorce, a failing knee and thirty-one years without complaint. The panel has given weight to the last.

ORDERED that [[K p1 name|Casimir J. Szymanski]] be suspended for two years and until restitution be made. [[K p2 name|Mr. al-Rubaie]] is to be informed by mail at [[K p2 address|his shop on Joseph Campau]].

For the panel: [[K p4 name|Lincoln Weatherspoon]], chair. Board telephone: 313-555-0133.
