id: af0022
genre: news
where: US-MS
published: 2017-03-30
title: Mother of Biloxi girl pleads not guilty
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=decide why=adult-accused
person p3: role=accused age=61 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: parent trafficker: her name D; the child named by the lawyer

BILOXI — [[D p2 name|Crystal Gayle Necaise]], 34, stood in leg irons Wednesday and pleaded not guilty to procuring her daughter, 12, for a landlord to whom she was five months behind.

Rent on the trailer was $475. Investigators say [[K p3 name|Wendell Bosarge]], 61, struck it off the books in October and again in November, and that a receipt in his handwriting says "paid by [[W p1 initials|K.]]"

"Nobody has shown me that [[W p1 name|Kaylee]] ever said a thing against her mama," defense attorney [[K p4 name|Arnold Ladner]] told the court, to a groan from the benches.

The family had lived at [[W p1 address|lot 22, Cypress Cove]]. The child is in state custody; she started sixth grade at [[W p1 school|a school in Hattiesburg]] this month.
