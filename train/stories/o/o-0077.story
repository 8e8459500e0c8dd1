id: o-0077
genre: filing
where: US-LA
published: 2015-09-01
title: PETITION FOR PROTECTION FROM ABUSE
person p1: role=victim age=29 protected=yes why=domestic-violence-victim
person p2: role=accused age=33 protected=decide why=identifies-protected
person p3: role=witness,victim age=6 protected=yes why=minor-witness
person p4: role=witness,relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen: none
note: filing a petition is no waiver; the adult victim's name would identify the child who saw it, so W; the father is accused by petition (decide); docket under her own name W

22ND JUDICIAL DISTRICT COURT, PARISH OF ST. AURELIEN

[[W p1 name|NICOLETTE ARCENEAUX DUGAS]]        NO. [[W p1 id|2015-13388 "G"]]
versus
[[D p2 name|BLAISE ANTHONY DUGAS]]             FILED Aug. 31 2015, [[K p5 name|T. Hymel]], Dy. Clerk

The petition of [[W p1 name|Nicolette A. Dugas]], of the full age of majority (29), respectfully represents:

1. Petitioner lives at a place not disclosed and may be served through counsel, [[K p6 name|Renata Solis]], [[K p6 phone|985-555-0177]].

2. Defendant is petitioner's husband and resides at [[W p1 address|40122 Bayou Raquette Road]], the family home.

3. There is one child of the marriage, [[W p3 name|Odette Claire Dugas]], born [[W p3 birthdate|February the 2nd, 2009]].

4. FACTS. On the night of August 29, when the LSU scrimmage was on, defendant threw petitioner against the deep-freeze and held a fillet knife at her neck. He said he would "gut the three of us." The child was standing on the back steps in her nightgown. She went by herself across the yard in the dark to her grandmother, [[W p4 name|Verna Arceneaux]], who called 911.

5. The said child starts First Grade on September 3 at [[W p3 school|Ste. Bernadette]]. Defendant drops her off on Thursdays. Petitioner is afraid of Thursday.

6. Past incidents: Mardi Gras 2013 (tooth). Twice in 2014, not reported.

WHEREFORE petitioner prays for a temporary order, for the use of the vehicle ([[W p1 vehicle|white Yukon, La. plate XTV 018]]), and for custody.

(Sgd.) [[W p1 name|Nicolette Dugas]]
*Handwritten at foot:* pls. don't put address on his copy!! last time they did
