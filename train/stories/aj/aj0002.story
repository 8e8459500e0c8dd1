id: aj0002
genre: press-release
where: US-CA
published: 2019-06-21
title: Riverside County jury convicts car wash owner [[K p1 name|Vartan Melkonyan]]
person p1: role=convicted age=54 protected=no why=adult-convicted
person p2: role=victim,witness age=31 protected=yes why=trafficking-victim
person p3: role=victim age=26 protected=yes why=trafficking-victim
person p4: role=convicted,relative age=- protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=official
screen p2: labor-trafficking
screen p3: labor-trafficking misidentified=yes
note: two workers, one of them cited and jailed; release carries a Twitter text and a file name that leak; business where they also slept is W

FOR IMMEDIATE RELEASE
Contact: [[K p5 name|Corinne Staley]], [[K p5 phone|951-555-0160]], [[K p5 email|cstaley@rivda.example]]

After four hours of deliberation, jurors on Thursday found [[K p1 name|Vartan Melkonyan]], 54, of Corona, and his brother-in-law, [[K p4 name|Ashot Galstyan]], guilty of human trafficking for labor, wage theft and false imprisonment (case [[K p1 id|RIF1807714]]).

Testimony showed that the two men brought workers from Guatemala on the promise of $12 an hour. On arrival their passports went into a floor safe. The men slept on cardboard in the pump room of [[W p2 place|Diamond Splash Auto Spa on Pierce Street]], were told that they owed $9,000 apiece for the trip, and for fourteen months received tips only.

[[W p2 name|Baltazar Chub]], 31, told the court that he asked once for his papers. "Mr. [[K p1 name|Melkonyan]] laid a pistol on the vacuum," he testified through a Q'eqchi' interpreter. Mr. [[W p2 name|Chub]] lost [[W p2 body|the tips of two fingers on his right hand]] in a brush motor and was driven not to a hospital but back to work.

His cousin [[W p3 name|Domingo Tiul]], 26, had run in 2017. [[K p4 name|Galstyan]] reported to police that [[W p3 name|Tiul]] had stolen the day's till; officers arrested the younger man at a bus stop, and he served 41 days (booking [[W p3 id|201734418]]) before anyone asked him where he lived. A motion to vacate that conviction was granted in April.

"We locked up the wrong man first," said District Attorney [[K p6 name|Raymond Ochoa-Pell]]. "[[W p3 name|Domingo]] has had an apology from this office in person."

Det. [[K p7 name|Lien Truong]] found the safe behind a soda machine. In it were eleven passports, among them [[W p2 name|Chub]]'s, number [[W p2 id|G0441927]]. [[K p7 name|Truong]] also recovered a ledger kept by [[K p4 name|Galstyan]] that fined the men for sitting down.

Dr. [[K p8 name|Hollis Amador]], an agricultural economist at the state university, explained to jurors how recruitment debts grow. "A debt which nobody can pay is a fence," [[K p8 name|Amador]] said.

Sentencing is Aug. 2 in Department 44. [[K p1 name|Melkonyan]], whose home at [[K p1 address|2290 Quail Crest Drive]] has been frozen for restitution, faces up to 26 years. [[K p4 name|Galstyan]] faces 19.

Suggested social text: "14 months, no pay, no way out. Justice today for [[W p2 other|#Baltazar]] and [[W p3 other|#DomingoT]]."

Image for media use: [[W p2 photo|chub_baltazar_courthouse_steps.jpg]] (credit [[K p5 name|C. Staley]])

The office thanks the [[W p2 place|Inland Worker Center]], which now houses both men. Other former employees are asked to ring [[K p5 name|Ms. Staley]].
