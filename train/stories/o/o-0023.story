id: o-0023
genre: news
where: BR
published: 2017-03-10
title: Actress names director in open letter; police in Rio open inquiry
person p1: role=victim,public-figure age=22 protected=decide why=public-figure
person p2: role=accused,public-figure age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=yes why=sexual-offence-victim
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
screen: none
note: public figure who published the accusation herself; the director is accused by her letter only; a make-up artist who told her privately is outed in it

RIO DE JANEIRO — It ran to four pages, had no adjectives, and by lunchtime had been read by more people than watch the soap in which she stars.

In an open letter on her own page, [[D p1 name|Lívia Sampaio Rocha]], 31, the lead in "Maré Alta," wrote that the director [[D p2 name|Otávio Brandão Leme]] raped her in a production flat in Leblon in 2008, when she was 22 and had a three-line part.

[[D p2 name|Leme]], 64, hasn't been charged. In a two-sentence note his office said that he "repudiates the fantasy" and has retained counsel. The network, which had given him a lifetime award in November, asked for it back.

Delegada [[K p3 name|Simone Tavares]] of the women's police station in the centre confirmed an inquiry and invited anyone with knowledge to come in. "At any hour," she said, "by the back door if they like."

One passage in the letter may cause harm that its author didn't intend. "I wasn't the first," it says. "[[W p4 name|Jussara]], [[W p4 employer|who did our faces on 'Canavial']], told me in the trailer, and cried so that she had to redo her own." The make-up artist has asked, through a cousin, to be left alone.

"[[D p1 name|Lívia]] chose her day," said the critic [[K p5 name|Baltazar Queiroz]]. "The other woman had it chosen for her."

Law professor [[K p6 name|Helena Yamashita]] noted that the ten-year term would have run out next spring.
