id: g-0039
genre: blog
where: US-CA
published: 2019-01-13
title: What I will be doing at the ten-thirty Mass
person p1: role=victim,author age=12 protected=no why=consented
person p2: role=accused,deceased age=- protected=decide why=adult-bystander
person p3: role=victim age=12 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
screen: none
note: signed first-person account by an adult survivor; the accused is dead and never charged (rule 13); the other altar boy is named and did not choose it

I asked the pastor if I could say this from the ambo. He asked if I could put it in the bulletin. So.

The list that the diocese put out at Christmas has thirty-four names, with dates. It doesn't have ours. From 1978 to 1981 there was a priest here whom you loved, Father [[D p2 name|Aloysius Mendes]]. He baptized half of you. There's a window with his name at the bottom, on the Joseph side.

I served the early Mass. I was 12. I won't tell you what he did. I'll say that for forty years I've smelled candle wax and had to leave birthday parties, my own daughter's among them, and that I told my mother once and she put her hand over my mouth, gently.

He was never charged. He died in 1996 with a full choir. I know how that sounds, "he can't answer." I could not either.

I wasn't the only one. There were always two of us at six o'clock. I'm not going to tell his story, because it's his, but I looked for him last year to ask him if I could. [[W p3 name|Tommy Silveira]] drives [[W p3 employer|a propane truck in Manteca]]; he rolled the window down, saw me, and rolled it up. I deserved that. In 1980 I laughed when they called him [[W p3 alias|Sissy Silveira]].

Chancellor [[K p4 name|Sr. Perpetua Nakagawa]] has been kind. She says that the review board meets in March.

This Sunday I'm going to sit under the window, on the aisle. If you'd like to, sit with me. You don't have to say anything. I'd rather you didn't.

[[K p1 name|Raymond Avila Bettencourt]]
