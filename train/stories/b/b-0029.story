id: b-0029
genre: social
where: GB-WLS
published: 2023-05-30
title: 🔵 Heddlu / Police update: Pontarwel 🔵
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
screen: none
note: police post; replies name the two boys by mum, scooter, and a rugby club; one reply in Welsh

We know there's been concern about the fire at Parc y Felin. Two boys, 13 and 14, were arrested on suspicion of arson and have been released on conditional bail. Please let us get on with it and DON'T speculate. Diolch 🙏

💬 77
[[K p3 name|Carys Ann Beynon]]: Can't be that hard there's only one [[W p1 vehicle|orange electric scooter]] in Ponty
 ↪ [[K p4 name|Huw Gravell]]: [[K p3 name|Carys]] they've asked you not to
[[K p3 name|Carys Ann Beynon]]: I've not said any names
[[K p4 name|Huw Gravell]]: No but you've said everything else mun
bethan_x: mam [[W p1 name|Osian]] wedi bod yn y siop yn crio drwy'r bore, gadewch lonydd iddi
 ↪ [[K p3 name|Carys Ann Beynon]]: english please bethan
 ↪ bethan_x: [[W p5 name|Sian]]'s been crying in the shop all morning. Leave her be
Ponty Massive: and the other's [[W p2 name|Kai Prosser]] plays [[W p2 other|hooker for the Under 14s]]. they wanna cut the grant
Heddlu / Police: We have hidden several replies. It's an offence to identify a person under 18 in proceedings. [[K p3 name|Carys]], please check your messages.
