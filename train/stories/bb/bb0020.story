id: bb0020
genre: roster
where: CA-NS
published: 2024-02-06
title: Kentford Provincial Court — docket with clerk's notes — Tuesday
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=victim age=20 protected=yes why=trafficking-victim
person p4: role=accused age=15 protected=yes why=juvenile-accused
person p5: role=accused age=48 protected=decide why=identifies-protected
person p6: role=victim age=- protected=decide why=domestic-violence-victim
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=accused,victim age=32 protected=decide why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-adult
screen p9: unclear
note: court docket sheet posted with handwritten notes; publication bans noted beside the names they protect

Presiding: [[K p7 name|Judge Alasdair Rankin]]. Crown: [[K p8 name|Nkechi Oduya]]. Clerk's notes in brackets; NOT for the door. (This is the copy that was on the door.)

9:30  No. [[K p2 id|8741202]]  R. v. [[K p2 name|MOMBOURQUETTE, Jayden A.]]  s. 279.011, 279.01, 286.2 — preliminary inquiry.
[Accused, 26, in custody, from Spryfield. AKA [[K p2 alias|"Jayo"]]. Two complainants. Ban under 486.4. C1 is 17 y/o, C2 is 20. C1 to testify by CCTV: [[W p1 name|Autumn Prosper]]. C2, [[W p3 name|Bronwyn Teasdale]], wants her dog with her. Says [[K p2 name|Mombourquette]] held her by the throat when she tried to go home to [[W p3 address|Lower Selma]], and banked all that came in through the ads. Spelled wrong in the information, "[[W p3 name|Bronwen Teasdail]]". She rows for [[W p3 school|Acadia, bow seat]].]

9:30  No. 8741655 (Youth)  R. v. A.P.  s. 286.3, 145(5) — procuring; fail to comply.
[Same girl as C1! Police laid it as she'd messaged a friend from the motel on his phone, "come make money w us". [[K p8 name|Ms. Oduya]] will withdraw. Why did this child spend nine nights at Waterville? Judge has asked too. He'd like "[[W p1 name|Autumn]]" to hear it from him. DOB [[W p1 birthdate|22/10/2006]]. Band councillor [[W p1 relative|Noel Prosper]] is her support person.]

10:15  No. [[W p4 id|8740980]] (Youth)  R. v. [[W p4 name|KHOURY, Elias]]  s. 430 — mischief, spray paint.
[Fifteen. Tag is [[W p4 alias|ELZ9]], all over the causeway. Restorative justice agreed. Works off 40 h at rink. Mother says the paper must not learn that he's [[W p4 other|the junior fiddler from the Ceilidh Trail ad]].]

10:40  No. [[D p5 id|8741310]]  R. v. [[D p5 name|BOUTILIER, Stewart]]  s. 266 — assault, spouse.
[48. Lobster licence. Pleads. Peace bond expired. [[D p6 name|Carla Boutilier]] is in the gallery, do not seat beside him. [[D p6 name|Carla]] asks that [[D p6 address|the new apartment over Rafuse Hardware]] be left off the order so that [[D p5 name|Boutilier]] won't see it.]

11:00  No. [[D p9 id|8741522]]  R. v. [[D p9 name|SRISAI, Malee]]  by-law 11: unlicensed body-rub.
[32, Thai interpreter by phone. "The boss" paid her lawyer, and sat at the back. [[D p9 name|Malee]] looked round at him ahead of each answer. Nothing said by her. Adjourned so that duty counsel may see Ms. [[D p9 name|Srisai]] alone.]

11:30  Traffic. Eleven speeders and a hay wagon.

[Messages: call from newspaper re "the [[W p1 name|Prosper]] girl", said no such matter. [[K p8 name|Oduya]] back at 1. [[K p7 name|Judge Rankin]]'s parking spot has a [[K p2 vehicle|white Charger with Ontario plates]] in it, thats [[K p2 alias|Jayo]]'s cousin.]
