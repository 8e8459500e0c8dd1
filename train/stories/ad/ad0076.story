id: ad0076
genre: comments
where: GB-SCT
published: 2016-02-11
title: Comments: Planning committee refuses ice-cream van pitch for third time
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
note: council; trade "war"; nothing to protect

**Bawbag_of_Brechin** 
Convener [[K p3 name|Morag Heddle]] has now heard more about the raspberry ripple than any woman living.

**sannox** 
[[K p1 name|Gino Conti]] has been at that corner since I was at school. His da before him. Then [[K p2 name|Shabnam Anwar]] buys a van, fair and square, on credit, and he goes to the council greeting about "territory".

**Bawbag_of_Brechin** 
In fairness, she parks so that her chimes reach his queue.

**sannox** 
She owes the bank eleven grand. She's got to chime.

**Jute_Mill_Jill** 
I was there. He accused her of stealing his customers and she said that he couldn't own folk. He offered to sell her his Tuesdays! Name me a man who'd sell a Tuesday.

**Bawbag_of_Brechin** 
What did she say

**Jute_Mill_Jill** 
That she'd want the Saturday an all, and a hand wi' the freezer. I think they're gonnae get merrit
