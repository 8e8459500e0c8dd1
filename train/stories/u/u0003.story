id: u0003
genre: filing
where: NZ
published: 2016-05-24
title: DIGEST OF DETERMINATIONS — EMPLOYMENT RELATIONS AUTHORITY, AUCKLAND
person p1: role=victim age=27 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
note: tribunal headnote under initials but the schedule names the man; sister's name in an exhibit; slept above the restaurant

HBR v [[W p1 employer|Saffron Court Dining Ltd]] and [[K p2 name|Jaswant Gill]] — [2016] NZERA 555-0118

Non-publication order: applicant's name.

Member: [[K p3 name|Rosalind Teague]]. Appearances: [[K p4 name|Tama Ruatapu]] for applicant; [[K p5 name|Lloyd Everard]] for respondents.

Facts. Applicant, 27, a tandoor chef recruited in Punjab, paid an agent 14 lakh rupees for "job and papers". On arrival at Auckland [[K p2 name|Mr Gill]] collected him, kept his passport "for the bank" and lodged him in [[W p1 address|the storeroom over the restaurant at 61 Kahikatea Parade]]. He cooked from 10am until past midnight, seven days. $38.50 was paid in fourteen months. When he protested [[K p2 name|Mr Gill]] said that the agent's money was now owed to him, and that one telephone call would see applicant deported and applicant's father's field taken.

[[K p6 name|Mele Fonua]], kitchenhand, gave evidence that applicant "was not let to the dairy by himself".

Held. Wages of $97,220; penalties of $60,000; file to be sent to Immigration NZ and Police for consideration under s 98D Crimes Act.

Schedule of exhibits (registry copy)
1. Visa label, [[W p1 name|Harbhajan Singh RANDHAWA]], passport [[W p1 id|K5550143]]
2. Text messages to [[W p7 name|Simran]] (sister), Ludhiana
3. Photograph, [[W p1 photo|randhawa_storeroom.jpg]]
4. Roster headed "[[W p1 alias|Bhajji]] — no days off"
