id: ab0038
genre: filing
where: US-NJ
published: 2014-01-31
title: State in the Interest of [[K p1 initials|K.B.]], a Juvenile
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking misidentified=yes
note: forced begging/selling by a 14-year-old boy; delinquency under initials (docket stays), but footnote and mother leak

SUPERIOR COURT OF NEW JERSEY, CHANCERY DIVISION, FAMILY PART, ESSEX COUNTY
DOCKET NO. [[K p1 id|FJ-07-1188-14]]

OPINION (not for publication)

[[K p3 name|VERRECCHIA]], J.S.C.

The juvenile, 14, is charged with eleven acts of criminal trespass and one of resisting. The resisting consisted of holding on to a turnstile.

He is one of a half-dozen boys put on the trains each day with boxes of candy and a card that says they are raising money for a basketball team. There is no team. The boxes belonged to one [[K p2 name|Marcus Aurelio Teague]], who has been indicted, and who, when a boy came back short, made him sleep on the fire escape; in December that is no small thing. He told them that if they talked, their mothers' rent would be the next thing short. This boy's takings averaged $140 a day. He was given dinner.

The State, through [[K p4 name|Ms. Yoon]], says trespass is trespass. But N.J.S.A. 2C:13-8 affords a defense to one who was himself the victim of the crime, and I find that he was.

Complaints dismissed. He is to be returned to [[W p5 name|Fatou Barry]], his mother, at [[W p5 address|the Kretchmer Homes]], and the box of candy, State's Exhibit 4, may be eaten.¹

¹ Counsel's brief throughout calls the juvenile "[[W p1 name|Karamoko]]." It is to be refiled.
