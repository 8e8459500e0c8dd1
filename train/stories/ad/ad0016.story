id: ad0016
genre: social
where: GB-ENG
published: 2021-05-05
title: Bins, again (Elmhurst Residents' WhatsApp)
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
note: nothing to protect; "taken at night", "who is he moving" innocent wording

[[K p1 name|Maureen Tapp]]: My brown bin was taken in the night AGAIN. This is the third. It has 41 painted on it in Tippex
[[K p2 name|Raj Bhandari]]: A bin bearing 41 is presently outside 14
[[K p1 name|Maureen Tapp]]: I KNEW IT
Number 14: it's not stolen it was on the pavement, I assumed it was free
[[K p1 name|Maureen Tapp]]: Free?? It had my grass in it
[[K p2 name|Raj Bhandari]]: I propose a hostage exchange at noon, neutral ground (postbox)
Number 14: I'll want a deposit
[[K p1 name|Maureen Tapp]]: You'll get a clip round the ear
[[K p3 name|PCSO Wendy Lomax]]: Hi all, just to say I'm in this group
Number 14: it's outside yours now
[[K p1 name|Maureen Tapp]]: Thank you. It's got someone else's grass in it
