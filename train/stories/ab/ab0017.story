id: ab0017
genre: filing
where: US-SC
published: 2010-09-02
title: Incident Report, Narrative & Supplement
person p1: role=victim age=7 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=yes why=identifies-protected
note: accused is a named relative of the child, so D; teacher tied to the child's class

CASE: [[W p1 id|10-07714]]   OFFICER: [[K p4 name|Dwight Singletary]]
OFFENSE: Lewd act upon a minor

On 08/26 R/O responded to [[W p1 school|Briar Hollow Elementary]] in ref. to a disclosure. Spoke w/ 2nd grade teacher Ms. [[W p5 name|Kimberly Toole]], who adv. that V-1 drew a picture of a cot and wrote under it "I dont want to sleep over no more." When asked she said her step-grandfather hurt her in a way no child should be, two times, when the tv was loud.

V-1: B/F, 7, lives w/ mother [[W p3 name|Latasha Gadsden]] at [[W p1 address|Wando Pointe Apts, # 14C]].

Suspect was ID'd by mother as [[D p2 name|Clarence Heyward]], her mama's husband. She was very upset and had to sit in the patrol car w/ the air on.

SUPP. 08/27: Suspect located at his residence and transported. Declined stmt. Warrant # [[D p2 id|K-338190]]. Child seen at Lowcountry Advocacy; forensic interview on DVD, logged as "[[W p1 photo|Zaniyah_G_082710.vob]]".

SUPP. 08/30: Mother called to say [[W p1 name|Niyah]] is sleeping again.
