id: y0027
genre: interview
where: US-CA
published: 2020-01-24
title: "They keep clapping and I keep counting exits"
person p1: role=victim age=- protected=no why=consented
person p2: role=author age=- protected=no why=author
person p3: role=convicted age=- protected=no why=adult-convicted
screen: labor-trafficking
note: Filipino care-home worker speaks under her name and says why

*Survivor-advocate [[K p1 name|Natividad "Naty" Cabanlit-Orosa]] spoke to [[K p2 name|Dindo Malonzo]] of this paper in the back room of a Daly City bakery. She asked us to print her name.*

Q: Why the name?

A: Because he used it on the timesheets. [[K p1 name|Natividad Orosa]], 8 to 4. I worked 8 to 8, and the other eight. I want it back on paper next to something true.

Q: Six beds, you said.

A: Six old people, one of me. I slept in the hallway so I'd hear. [[K p3 name|Mr. Gaudencio]] – [[K p3 name|Gaudencio Perlas]], he got four years, you can print – he had my passport and my husband's, and the paper that said I owe twelve thousand for "processing." If I sat down, he added. There was a camera on the refrigerator.

Q: How did you get out?

A: Mrs. Hill, room three. Ninety-one! She hid forty dollars in a bible and told me which bus.

Q: And now you speak in ballrooms.

A: They keep clapping and I keep counting exits. (*laughs*) It gets less.
