id: a-0104
genre: news
where: US-LA
published: 2019-02-13
title: Krewe cancels parade over float dispute
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
screen: none
note: nothing to protect

The Krewe of Okra will not roll.

King-elect [[K p1 name|Alphonse Dugas]] wanted a pirate ship. Queen-elect [[K p2 name|Clotilde Zeringue]] had been promised a swan. By Monday there was a swan with cannon, and neither would board.

"I've been a pirate in my heart since 1988," [[K p1 name|Dugas]] said.

Parish President [[K p3 name|Ronnie Thibaut]] has offered to ride in it himself.
