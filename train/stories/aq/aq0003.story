id: aq0003
genre: press-release
where: AU
published: 2019-11-26
title: Two charged over treatment of workers at Sunraysia vineyard
person p1: role=victim age=33 protected=yes why=trafficking-victim
person p2: role=victim age=24 protected=yes why=trafficking-victim
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=accused age=39 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: a police release with names of both workers; one of them charged with stealing his own passport back

MEDIA RELEASE — MILDURA

A 48-year-old man and a 39-year-old woman will appear in the local court on Thursday, charged with offences under Division 270 of the Criminal Code.

It will be alleged that [[K p3 name|Dragan Vukelić]] of [[K p3 address|Benetook Avenue]] and his business partner, [[K p4 name|Shu-Fen "Sandy" Hsieh]], trading as [[D p1 employer|Red Bank Harvest Services]], brought eleven men from Vanuatu and Timor-Leste to prune vines, held their passports in a bar fridge and charged each of them $240 a week for a mattress.

Police began inquiries after a labour hire inspector, [[K p5 name|Philippa Northcott]], stopped a white Hiace, registration [[K p3 vehicle|1ZX 4QF]], on the Calder Highway on 2 October with fourteen people in it. Ms [[K p5 name|Northcott]] noticed that the oldest passenger, now known to be [[W p1 name|Kalo Tabimasmas]], 33, was wearing [[W p1 body|a thong on one foot and a bread bag on the other, over a toe lost to a pruning saw]].

Mr [[W p1 name|Tabimasmas]] told investigators he had worked from five in the morning six days a week since February and had been given $310 in all. When he asked to go home he was told that he owed $7,900 and that men knew which house his mother lived in.

A second worker, [[W p2 name|Domingos Soares Belo]], 24, had been before the same court in August on a charge of burglary after he broke the lock on the fridge and took one document, his own. He was fined $400 on the complaint of Ms [[K p4 name|Hsieh]]. That matter, [[W p2 id|MIL-19-C-02217]], has been listed for rehearing. "In hindsight that young man was trying to tell us something," said Detective Acting Sergeant [[K p6 name|Gareth Pugh]]. "We're sorry it took till October to hear it."

Both men, with nine others, were housed in [[W p1 address|a shearers' shed off Sandilong Creek Track]].

[[K p7 name|Dr Leilani Vuki]], who studies seasonal work at a Melbourne university, said holding on to passports is the commonest sign of control and the easiest to prove. Dr [[K p7 name|Vuki]] assisted with interviews.

Members of the public may know the accused man as "[[K p3 alias|Big Drago]]" and the accused woman as [[K p4 alias|Auntie Sandy]]. Anyone who was picked up by them at the Deakin Avenue stop is asked to ring Detective Acting Sergeant [[K p6 name|Pugh]] on [[K p6 phone|03 5550 0142]].

A shop owner, [[K p8 name|Con Dimopoulos]], who gave the men bread on credit, is thanked for his help. Mr [[K p8 name|Dimopoulos]]' notebook of what each man took, under "[[W p1 name|Kalo]]", "[[W p2 name|Mingo]]" and so on, has become an exhibit.

For interviews: Media Unit. Attached: [[W p1 photo|Tabimasmas_foot_02Oct.jpg]], [[W p2 photo|BELO Domingos custody AUG19.png]]. *Not for publication without approval.* Mr [[W p2 name|Belo]]'s current employer, [[W p2 employer|the Irymple citrus co-op]], has asked not to be contacted.
