id: y0036
genre: press-release
where: PH
published: 2023-03-15
title: PRO 7 nabs wanted person; rescues 4 minors in online case
person p1: role=victim age=9 protected=yes why=trafficking-victim
person p2: role=accused,relative age=33 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=41 protected=no why=adult-accused
screen: sex-trafficking-minor
note: police brief; the accused mother named; children by "alias" in full; barangay

CAMP SERGIO OSMEÑA SR. — Joint operatives of the WCPC and the NBI implemented a warrant at [[W p1 address|Sitio Lahug-Bato, Brgy. Kantabogon]] on 14 March at about 0520H, resulting in the arrest of [[D p2 name|Jennyrose Abatayo y Cuizon]], 33, live seller, for violation of RA 11930.

Rescued were four (4) minors, two girls and two boys, ages 4 to 11, three of them the suspect's own. Referral came from the Australian Federal Police after a man in Perth was found to have paid PhP 2,300 to 6,000 per show through a remittance shop.

The 9-year-old, [[W p1 name|Alexandrei Jhon Abatayo]], pointed out to social workers the drawer where the phones were. He asked that his fighting spider in a matchbox come along, which was granted.

On the same date the Tracker Team arrested [[K p5 name|Rodulfo Gimarino @ Dodong Wakwak]], 41, for carnapping.

"Dili ni negosyo, mga bata ni," said PBGEN [[K p3 name|Anthony Ledesma Aberin-Roa]]. Point person: PMAJ [[K p4 name|Ceferina Tabasa]], 0955-555-0131.
