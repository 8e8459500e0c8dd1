id: ag0003
genre: filing
where: US-OH
published: 2019-04-02
title: Doe v. Diocese, Complaint (excerpt)
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
note: pseudonym kept; the exhibit's file name and a footnote tell the name; parish school attended

IN THE COURT OF COMMON PLEAS, LUCAS COUNTY, OHIO
Case No. CI-19-02277

JOHN DOE 44, Plaintiff, v. ROMAN CATHOLIC DIOCESE et al.

7. Plaintiff is an adult resident of Ohio. He proceeds under a pseudonym by leave of court.

8. In the fall of 1983 Plaintiff, then eleven, attended [[W p1 school|St. Casimir Elementary]] and served the 6:30 a.m. Mass.

9. Defendant Rev. [[K p2 name|Aloysius Drozd]] took Plaintiff to the rectory on at least nine mornings and there committed acts that the Diocese's own handbook calls grave.

10. The housekeeper, [[K p4 name|Irene Pacholski]], told the chancery in writing. No answer was sent. See Exhibit C ([[W p1 photo|exh_c_first_communion_tomasz_wilk_1980.jpg]]).

11. The then Vicar for Clergy, Msgr. [[K p3 name|Dennis Garrity]], moved [[K p2 name|Drozd]] to Toledo in January 1984 "for reasons of health."

Footnote 2: Counsel's earlier draft styled the action [[W p1 name|Wilk]] v. Diocese. That draft is withdrawn.
