id: l-0003
genre: press-release
where: US-AZ
published: 2017-04-05
title: OPERATION DESERT BROOM NETS 23; COACH, TRUCKER, TEENAGE PROSTITUTE AMONG THOSE ARRESTED
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=24 protected=no why=adult-accused
screen: sex-trafficking-minor misidentified=yes
note: sheriff's release names the 16-year-old only as M. and surname, then in full in the charge table; hometown is a small place; adult in the same sting is a plain offender

FOR IMMEDIATE RELEASE

(KINGMAN) — Twenty-three arrests. Eleven phones. Four days. That is the tally of Operation Desert Broom, a street-level enforcement action by the Special Operations Unit against prostitution along Andy Devine Avenue and the truck plazas on I-40.

Among those taken into custody is [[K p2 name|Bradley Scott Ingersoll]], 38, an assistant wrestling coach in another county, who arrived with $140 and a box of doughnuts. He is charged with solicitation. [[K p3 name|Lester Ray Dunphy]], 55, a long-haul driver out of Amarillo, was found in the sleeper of his rig with a female who gave her age as twenty. Fingerprints established that she was 16 and listed as a runaway out of [[W p1 address|Many Farms]]. She was referred on one count of prostitution and one of false reporting. Detective [[K p5 name|Carmela Ortega]] noted that the subject was uncooperative, asked repeatedly to "call him so he won't be mad," and had $80 that she said was not hers.

"If you sell it or buy it here, you're going to see the inside of my jail," said Sheriff [[K p4 name|Dub Lassiter]]. "I don't care how you spell your excuse."

Charges by name (partial):

[[K p2 name|Ingersoll]] — see above.
[[K p6 name|Trinity Jo Beckett]], 24, Bullhead City: prostitution, possession of paraphernalia. [[K p6 name|Beckett]] told deputies that she works alone and posts her own ads.
[[K p3 name|Dunphy]] — solicitation.
[[W p1 name|Begay, Melanie Rose]], juv., ref. no. [[W p1 id|JV2017-00318]].

The sleeper, a blue Kenworth, has been impounded. Sheriff [[K p4 name|Lassiter]] will be on the radio at 7. He thanks [[K p5 name|Ortega]] for four nights without sleep.
