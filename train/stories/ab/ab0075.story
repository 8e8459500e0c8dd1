id: ab0075
genre: press-release
where: US-CO
published: 2021-08-06
title: Arrest in Assault at Aurora Apartment Complex
person p1: role=victim age=30 protected=yes why=sexual-offence-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
note: adult rape victim; workplace shift and car leak; maintenance man accused; place where she lives W

Detectives with the Major Crimes Section have arrested [[K p2 name|Oren Castellan]], 32, on warrants for sexual assault and first-degree burglary.

On the night of July 29 a woman of 30 was awakened by a man who had let himself into her home with a key. He held a cushion to her face. She bit through it, and him. He ran.

The defendant was the maintenance man at [[W p1 address|Ridgeview at Cherry Creek, Building 9]], with a ring of keys to every door in it. He was treated for the bite at Swedish the same night and told the nurse that it was a dog.

"It was not a dog," Det. [[K p3 name|Wilhelmina Osei]] said.

Residents wishing to have their locks changed may call 303-555-0158. The tenants' association, through [[K p4 name|Pablo Zaragoza]], asks neighbors who wish to send a card to leave it in the office for "[[W p1 name|Steph]] in 904, [[W p1 employer|the dispatcher for Mile High Tow, the overnight]]," which we pass along as received.

Case [[K p2 id|21-155870]]. Presumed innocent until proven guilty.
