id: ak0027
genre: alert
where: US-NY
published: 2017-02-03
title: COMMUNITY NOTICE and correction — rideshare assaults, Kensington & Ditmas Park
person p1: role=accused age=41 protected=no why=adult-accused
person p2: role=victim age=26 protected=yes why=sexual-offence-victim
person p3: role=victim age=35 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: tenants' association alert; car of the accused kept; passenger's receipt and profile leak; a bodega witness

FROM: Ocean & Cortelyou Tenants' Association
WRITTEN BY: [[K p8 name|Perla Quiñones-Katz]], safety chair

★ He has been caught. Thank you. Please stop photographing silver Altimas. ★

On Wednesday the Brooklyn Special Victims Squad arrested [[K p1 name|Anzor Beridze]], 41, of [[K p1 address|2280 Ocean Parkway]]. He is charged with sexual abuse and unlawful imprisonment of two passengers (Jan. 14 and Jan. 22). [[K p1 name|Beridze]] drove a silver Nissan Altima, [[K p1 vehicle|plate T710155C]], with child locks on the rear doors. He used the name [[K p1 alias|Andy]] in the app.

If it happened to you: [[K p4 name|Sgt. Wanda Pettiford]], 718-555-0150. She is patient. [[K p4 name|Sgt. Pettiford]] will come to you.

WHO HELPED. [[K p6 name|Abdul Qadir]] at the Beverley deli let a woman in after closing and stood in the door with a mop. [[K p7 name|Reuben Fishkin]] (4F) had the dashcam. Council Member [[K p5 name|Gideon Marsh]] got us the two street lights, and we have now counted them, [[K p5 name|Gideon]], and it's two.

NOW THE CORRECTION, which I'm ashamed of.

Our alert of Jan. 24 had pasted into it a "receipt so you'll know what the ride looks like." I blacked out the price. I left the rest. It said: Thanks for riding, [[W p2 name|Fatoumata]]! Pick-up: [[W p2 employer|Maimonides, Tenth Ave. employee entrance]], 11:52 pm. Drop-off: [[W p2 address|415 Argyle Road]]. She's 26 and works the shift that half of us have been nursed by. It went to 1,900 inboxes.

She told Sgt. [[K p4 name|Pettiford]], not me, that somebody on her landing has started whispering. Whoever you are: whisper to me.

For the second passenger, 35, I was careful and you were not. In the replies [[K p7 name|Reuben]], who means well, wrote "is that [[W p3 other|the cellist]]? Ms. [[W p3 name|Aldana]], who teaches [[W p3 employer|strings at P.S. 139]]?" Then nineteen of you wrote "poor [[W p3 name|Pilar]]." Then somebody attached the picture from the fall recital, [[W p3 photo|pilar_aldana_strings_night.jpeg]]. She'd told exactly one person in this building.

So. Delete both. The archive is wiped. If you search your mail for "[[W p2 name|Fatou]]" or "[[W p2 name|Diallo-Barry]]" or "[[W p3 name|Aldana]]" you can get them all at once.

There will be a meeting Feb. 9, community room, on street lights ONLY. Mr. [[K p6 name|Qadir]] is bringing samosas. [[K p5 name|Councilman Marsh]] is bringing, he says, a third light.

And Ms. [[W p2 name|Diallo-Barry]], if you read these: the stroller by the mailboxes is yours, it was always yours, we just didn't know who to ask.

— [[K p8 name|P.Q-K.]]
