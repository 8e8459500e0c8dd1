id: am0027
genre: press-release
where: MY
published: 2021-11-08
title: JOINT STATEMENT: Retaliation against glove workers who spoke to auditors
person p1: role=victim,accused age=31 protected=yes why=trafficking-victim
person p2: role=victim age=26 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=accused age=48 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=expert,victim age=- protected=no why=consented
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
screen p7: labor-trafficking
note: NGO statement; worker charged over a false police report; company hostel; attachment file names; survivor consents

KLANG, 8 November — Four organisations today call for the immediate release of a Bangladeshi machine operator who's been in remand since Thursday because he told the truth.

The man, aged 31, has worked for [[W p1 employer|Supraflex Gloves, Meru plant]], since 2018. Like the rest of Block D he paid an agent the equivalent of RM20,000, borrowed at 5 per cent a month, for his place; like the rest he sleeps in [[W p1 address|a stack of containers inside the factory fence]], which he may leave for four hours a month. Supervisors hold the passports. Those who ask for them are moved to the dipping line, where it's 60 degrees, until they stop asking. All this he said to a buyer's auditor, on a promise of anonymity, on 19 October.

Somebody gave the company the auditor's notes. On 4 November its security manager, [[K p4 name|Kapten (B) Shahrul Nizam]], 48, lodged a police report alleging that the worker had threatened him with a ladle. [[W p1 name|Mizanur]] was arrested at shift change, before everyone.

"I've sat with [[W p1 name|Mizanur]]. He's afraid of one thing: that the agent will go to his father for the instalment," said counsel [[K p6 name|Thulasi Manoharan]].

We're informed that [[K p4 name|Shahrul]] has himself now been arrested, in respect of injuries to a second worker, a man of 26, who was beaten with a hose for filming the container doors. [[W p2 name|Robiul]] has lost the hearing of [[W p2 body|his left ear]].

The man accused by workers of having sold the jobs, [[D p3 name|Haji Moslem Sikder]] of Narsingdi, hasn't been charged anywhere. He says he's a travel agent.

Deputy Minister [[K p5 name|Awang Hashim Jolly]] told Parliament on Wednesday that no indicators were found. The Deputy Minister visited by appointment. We invite Datuk [[K p5 name|Awang Hashim]] to come on a Sunday, unannounced, and to sleep.

[[K p7 name|Monir Hossain Gazi]] adds: "In 2016 I was in Block D, bed 114. I say it with my own name since I'm home now and they can do nothing. I paid, they locked, I got out because I fell ill. Ask me anything." [[K p7 name|Monir]] may be interviewed by video on request.

We demand:
1. that the charge under section 506 against the 31-year-old be dropped;
2. that both complainants be given protection orders as trafficked persons;
3. that the buyers pay back the fees.

Notes for editors. All names of current workers are withheld at their request.
Contact: [[K p8 name|Sharon Lau]], [[K p8 phone|03-5555 0126]].

Attachments:
(a) Remand order, [[W p1 id|83R-0551-11/2021]], in PP v. [[W p1 name|MD MIZANUR RAHMAN BIN ABDUS SOBHAN]]
(b) Hospital letter, [[W p2 photo|robiul_islam_ear_xray.pdf]]
(c) Container doors, stills 1–9 (filmed by [[W p2 name|Robiul Islam]], do not credit)
(d) Payslips: [[W p1 name|Mizan]], [[W p1 id|emp. no. SF-D-2271]], Jan–Sep

ENDS. [[K p8 name|Lau]] is away on the 9th.
