id: ax0015
genre: filing
where: US-TX
published: 2011-09-08
title: Deposition of [[K p1 name|Leopold Vance Marchbanks]], Volume I (excerpt)
person p1: role=witness age=66 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=relative age=16 protected=no why=adult-bystander
note: contract dispute over traffic counts and a patent; "minor", "exploit", "victim", "trafficking" innocent; a kept 16-year-old intern outside any crime

CAUSE NO. [[K p1 id|2010-01557]]
[[K p4 name|BRIDGET OKAFOR-LYLE]] d/b/a [[K p4 employer|LYLE SIGNALS]] v. [[K p1 employer|MARCHBANKS TRAFFIC PRODUCTS]], LLC
IN THE DISTRICT COURT, LUBBOCK COUNTY, 99TH JUDICIAL DISTRICT

ORAL DEPOSITION, August 30, 2011, at the offices of [[K p2 name|Dorinda Estep]], counsel for plaintiff. Defense counsel: [[K p3 name|Juan Pablo Urrutia]]. Reported by [[K p6 name|Cheryl Nations]], CSR [[K p6 id|4155]].

Q. (Ms. [[K p2 name|Estep]]) State your name and where you live.
A. [[K p1 name|Leopold Marchbanks]]. [[K p1 address|3308 Canyon Rim Drive]].
Q. How old a man are you?
A. Sixty-six. Born [[K p1 birthdate|Christmas Eve of '44]].
Q. You agreed to exploit the plaintiff's patent exclusively in Texas and New Mexico?
A. I agreed to sell her boxes.
Q. Exhibit 3, the license. "Licensee shall exploit."
A. I'd call that a lawyer word.
Q. And when did you stop selling her boxes?
A. When they stopped counting. You put one on a road and it said eleven cars. I stood there with my grandson [[K p7 name|Tate]], who was sixteen and working for me that summer, and [[K p7 name|Tate]] counted two hundred and six with a pencil.
MR. [[K p3 name|URRUTIA]]: Objection, nonresponsive. I mean, I like it, but.
Q. You told the City of Plainview in an e-mail that Mrs. [[K p4 name|Okafor-Lyle]] was, quote, trafficking in junk?
A. I did. From [[K p1 email|leo@marchbankstraffic.example]].
Q. Do you see yourself as a victim here, sir?
A. I'm out ninety-one thousand dollars. What do you call that?
Q. A minor adjustment under paragraph 9. Did you ever call her engineer, Mr. [[K p5 name|Hyun-woo Bae]]?
A. Called [[K p5 name|Bae]] nine times. He told me it was the heat.
Q. And was it?
A. It's Lubbock. It's always the heat.
Q. You've been sued before?
A. Twice. Once by a fellow over a boat, that's [[K p1 id|98-0773]] in Potter County, and I won. The other one I paid.
Q. Were you ever arrested?
A. At Tech in 1965, for a goat.
MR. [[K p3 name|URRUTIA]]: Let's take a break.

(Recess 10:40 to 10:55.)

Q. Mr. [[K p1 name|Marchbanks]], who held the bond on the Plainview job?
A. First Caprock. The officer was a Hope something.
Q. Did you intend, when you signed, to go on with the contract?
A. I hoped to. My daughter said get it in writing; I said it's a signal box, not a marriage.
Q. And what did she say?
A. She said that those at least come with a cake.

(Deposition adjourned at 11:31. Witness reserves signature. [[K p6 name|C. Nations]], certified this 8th day of September.)
