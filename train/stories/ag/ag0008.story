id: ag0008
genre: news
where: ZA
published: 2018-10-03
title: [[K p3 school|Hoërskool Witklip]] gets its first woman rugby coach
person p1: role=public-figure age=33 protected=no why=public-figure
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
screen: none
note: coach hired; "touch" rugby, "tackle", a named school and boy; nothing to protect

"Touch is where I started. Tackle is where I stayed." That's how [[K p1 name|Zanele Buthelezi]], 33, capped eleven times for her country, introduced herself to 600 boys at [[K p3 school|Hoërskool Witklip]] on Monday.

Principal [[K p2 name|Koos Vermaak]] admits that two old boys phoned to complain. "One hung up when I asked him how many tests he'd played in."

First-team captain [[K p3 name|Lwandle Nkabinde]], 17, said training had become harder and shorter. "She doesn't shout. She writes your mistakes in a small book, and then you must read it aloud."

[[K p1 name|Buthelezi]] coached in Durban until June. Her contract runs to 2020. Fees for the new scrum machine (R86 000) have been paid by the parents' association after a golf day.
