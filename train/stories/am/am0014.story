id: am0014
genre: comments
where: IN-TG
published: 2019-12-03
title: Comments (12) on "Woman's body found at tollgate, four detained"
person p1: role=victim,deceased age=24 protected=yes why=sexual-offence-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
screen: none
note: Indian law protects the dead rape victim; commenters out her by hashtag, clinic, petition; also out the juvenile

MODERATOR: The police have asked that the victim of the assault and murder at the Kothur tollgate be called Nirbhaya-K. Section 228A applies to comments too. We read them as fast as we can.

**[[K p6 name|Ravinder_Chary]]** · 7:02 am
Four detained means nothing. Until there's light at that tollgate there will be a next one. ACP [[K p4 name|Vamshi Krishna Rao]] said in the press meet that a home guard is posted. I pass daily, there is a chair, no guard.

**Hyd_Foodie** · 7:19 am
#[[W p1 url|JusticeForSpandana]]. sorry but people should KNOW her name. She wasn't "Nirbhaya-K", she was [[W p1 name|Spandana]].

**[[K p7 name|Lubna Tahseen]]** · 7:25 am
@Hyd_Foodie delete it. It isn't yours to give. Her parents asked.

**teja.b** · 7:31 am
Already all over WhatsApp sis. [[W p1 name|Spandana Reddy Guntuka]], 24, vet at [[W p1 employer|the pet clinic opposite Shamshabad bus depot]]. She did my Labrador's stitches. White scooter [[W p1 vehicle|TS 07 FX 0155]] with a paw sticker.

**Anon** · 7:40 am
One of the four is only 17. Law will give him a sewing machine and send him home. Name is [[W p3 name|Jollu Naveen]], lorry cleaner, stays at [[W p3 address|Gudigandla village behind the Hanuman temple]]. Go and see.

**[[K p7 name|Lubna Tahseen]]** · 7:44 am
@Anon and if you've the wrong house?

**Anon** · 7:46 am
No wrong house. His father's tractor is outside. [[W p3 alias|Nani]] they call him. Ask anyone

**Prof. S. Dasaradhi (verified)** · 8:05 am
The adult who's been named by the police is the driver, [[K p2 name|Mohammed Pasha]], 28. He's charged; the others aren't yet. Bar Council president [[K p8 name|Anantha Sarma]] says that no advocate will appear, which is a disgrace. Even [[K p2 name|Pasha]] must have one. Mr [[K p8 name|Sarma]] took an oath.

**kk_1988** · 8:11 am
prof easy to say when not your sister. I was with [[W p1 name|Spandu]] in [[W p1 school|Rajendranagar vet college, 2013 batch]]. She was afraid of the dark, can you imagine

**[[K p6 name|Ravinder_Chary]]** · 8:20 am
@kk_1988 sorry for your loss. ACP [[K p4 name|Rao]] has now said two guards. Still one chair.

**Petition Bot** · 8:30 am
43,117 have signed! *Rename the tollgate for our daughter*. Started by [[W p5 name|Guntuka Sridhar]] (father). Sign: change.example/[[W p1 url|spandana-reddy-toll]]

**teja.b** · 8:41 am
See, the father himself wants it. Uncle [[W p5 name|Sridhar]] is our colony secretary.

**[[K p7 name|Lubna Tahseen]]** · 8:52 am
That petition isn't him. He was on TV9 last night begging us all not to. He only ever said "my child".

**Anon** · 8:53 am
[photo: [[W p3 photo|naveen_jollu_school_id.jpg]]]

MODERATOR 9:00 am: Comments are closed. Four were removed; those above are awaiting review.
