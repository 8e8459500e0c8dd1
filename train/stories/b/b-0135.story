id: b-0135
genre: news
where: US-OR
published: 2012-05-22
title: Alleged trafficker was her mother's landlord
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=accused age=66 protected=no why=adult-accused
person p3: role=accused,relative age=36 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: rent for access; mother charged; prosecutors' careful 'M.K.'; docket text lists, a quilt ribbon

By [[K p6 name|Anders Holcomb]]

MYRTLE FORK, Ore. — For seven months, authorities said Monday, the rent on a mobile home was paid with a child.

[[K p2 name|Clifford Ames]], 66, who owns the park, was arraigned on charges of buying sex with a minor, trafficking and rape. The tenant, [[D p3 name|Jolynn Kettleman]], 36, who is [[D p3 relation|the girl's mother]], is charged with trafficking and with compelling prostitution.

The girl, called [[K p1 initials|M.K.]] in the indictment, is 12. In May she told the judge of a quilt contest.

"She had won [[W p1 other|a blue ribbon for a log-cabin quilt in the junior class]]," District Attorney [[K p4 name|Beth Yamaguchi]] said. "The judge of quilts asked who had taught her. She said she'd had a lot of time in her room. Then it all came out, over the quilt."

A ledger that was found in [[K p2 name|Ames]]'s office has lines for each month. March: water, $22. Trash, $9. Rent: "[[W p1 name|Maylee]]".

Defense lawyer [[K p5 name|Hugh Vandermeer]] said [[K p2 name|Ames]] is a veteran, and will plead not guilty. A county database that was open to the public until Monday evening showed the case as "[[D p3 name|KETTLEMAN, JOLYNN]] / DEP CHILD: [[W p1 name|KETTLEMAN, MAYLEE R]] [[W p1 birthdate|5-30-99]]".

The park has eighteen spaces. Residents of the other seventeen have been paying their rent to the court.
