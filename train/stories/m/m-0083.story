id: m-0083
genre: news
where: IE
published: 2010-02-12
title: Grandfather (71) gets twelve years after three generations 'kept the one secret'
person p1: role=victim age=9 protected=yes why=sexual-offence-victim
person p2: role=victim age=- protected=yes why=sexual-offence-victim
person p3: role=convicted age=71 protected=decide why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
note: relative as convicted: naming him identifies both; townland and co-op; in camera; victim impact statement signed in the book of evidence

[[K p6 name|Lorcan Devaney]], Central Criminal Court

A retired creamery manager who abused his daughter in the 1970s and, thirty years on, her own little girl has been sent to prison for twelve years. He cannot be named, said Mr Justice [[K p4 name|Eoghan Rafter]], and "I'd take it as a kindness to the pair of them if people wouldn't try."

People would find it easy. He is 71, was for decades [[D p3 other|president of the county ploughing association]], and appears in the photograph in the hall at [[W p1 address|Tobernashee]]. He came to court each day in [[D p3 vehicle|a wine-coloured Mercedes, an 02 Roscommon plate]], with a rug on the back seat.

The younger was nine. She told a special interviewer in a room with puppets that Granda minded her on Tuesdays as Mammy was in [[W p2 employer|the credit union]] till six. She'd asked him for a pony. He had said that ponies were for girls who could keep a secret. So he got her one; its name is [[W p1 other|Bingo]], and it was her reason for not telling.

Her mother had had no pony. Now 38, she said in a statement, read out by [[K p5 name|Una Brosnahan]] SC, that she had moved back to the townland in 2005 because he'd had a stroke and she had thought that he was done. "I thought I was a door that I had shut. I left my child on the other side of it."

She wished to have it known that it was a guard who'd believed them in eleven minutes, after her own mother had not in thirty-one years.

A book of evidence marked DPP v [[D p3 name|P.J. Mannion]], Bill No. [[D p3 id|CC0114/2009]], was left on the press bench over lunch with the statement sticking out. It is signed in two hands. One's large and joined: [[W p2 name|Carmel Mannion-Egan]]. The other's in pencil and is decorated: [[W p1 name|Ella-Rose Egan]], [[W p1 other|3rd Class]], [[W p1 school|Scoil Naomh Ciarán]].

In the corridor the older woman was asked whether they'd be leaving the district. She said that they wouldn't. "We're the only two in it that did nothing."
