id: x0018
genre: news
where: AU-NSW
published: 2024-03-21
title: Treasurer apologises for office tantrum
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
note: nothing to protect; public figures

[[K p4 name|Priya Sandhurst]], State political reporter

The Treasurer, [[K p1 name|Angus Dalhunty]], has apologised to staff after a recording emerged of him shouting about a sandwich.

"I was hungry and I was wrong," [[K p1 name|Mr Dalhunty]] told reporters in Macquarie Street, in that order. The Opposition Leader, [[K p2 name|May Liang]], said the people of New South Wales deserved a Treasurer who could be trusted with lunch.

The staffer who made the sandwich, [[K p3 name|Rose Abdallah]], has been promoted. She may, or may not, have left out the mustard on purpose.
